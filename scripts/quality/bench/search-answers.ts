/** Evaluates a search by the golden queries. */
import type { Locale } from '../../../src/i18n/locales.ts';
import type { GoldenQuery } from '../search/golden.ts';

/** One result of any search. */
export interface Result {
  /** Its address below the folder of the language. */
  readonly at: string;
  /** True if its page, or a name that its record declares, holds all words of the query. */
  readonly isTrue: boolean;
}

/** The first results that the search calls exact. */
export type Search = (locale: Locale, typed: string) => Promise<readonly Result[]>;

/** Counts of queries and of results. */
export interface Answers {
  /** Queries with expected places, and those whose places were all among the first five results. */
  readonly asked: number;
  readonly found: number;
  /** Results shown, and those that lack the words. */
  readonly shown: number;
  readonly wrong: number;
  /** Queries without a match in the archive, and those that got an answer anyway. */
  readonly absent: number;
  readonly answered: number;
}

const FIRST = 5;

/** Runs every query. `isSame` is true if a result leads to an expected place. */
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
