/** How well a search answers the golden queries. */
import type { Locale } from '../src/i18n/locales.ts';
import type { GoldenQuery } from '../tests/search/golden.ts';

/** One result, whichever search gave it. */
export interface Result {
  /** Its address below the folder of the language. */
  readonly at: string;
  /** True where its page, or a name that its record declares, holds all words of the query. */
  readonly isTrue: boolean;
}

/** The first results of a search that it calls exact. */
export type Search = (locale: Locale, typed: string) => Promise<readonly Result[]>;

/** Counts of queries and of results. */
export interface Answers {
  /** Queries that look for something, and those whose places were all among the first five results. */
  readonly asked: number;
  readonly found: number;
  /** Results that were shown, and those that do not hold the words. */
  readonly shown: number;
  readonly wrong: number;
  /** Queries for what the archive does not hold, and those that were answered all the same. */
  readonly absent: number;
  readonly answered: number;
}

const FIRST = 5;

/** Asks every query. `isSame` says whether a result leads to a place that is looked for. */
export async function answersOf(
  queries: readonly GoldenQuery[],
  search: Search,
  isSame: (result: string, address: string) => boolean,
): Promise<Answers> {
  const answers = { asked: 0, found: 0, shown: 0, wrong: 0, absent: 0, answered: 0 };
  for (const { locale, typed, finds } of queries) {
    const results = (await search(locale, typed)).slice(0, FIRST);
    answers.shown += results.length;
    answers.wrong += results.filter(({ isTrue }) => !isTrue).length;
    if (finds.length === 0) {
      answers.absent++;
      if (results.length > 0) answers.answered++;
    } else {
      answers.asked++;
      if (finds.every((address) => results.some(({ at }) => isSame(at, address)))) answers.found++;
    }
  }
  return answers;
}
