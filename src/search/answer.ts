/** What the page says of an answer, in a sentence or several, for the live region. */
import { space } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { searchStrings } from '../i18n/strings/search.ts';
import type { Pool } from './facets.ts';
import { mostOfQuery, type Query, type Term } from './query.ts';

/** What the reader is told. */
export interface Answer {
  readonly query: Query;
  /** What the choice leaves of what was found. */
  readonly left: Pool;
  readonly isFound: boolean;
  /** Results of a list that are shown at first. */
  readonly shown: number;
  /** What was chosen, in words. */
  readonly choices: readonly string[];
  readonly equivalents: readonly Term[];
  /** The parts that could not be loaded. */
  readonly failures: readonly ('sourcesFailed' | 'otherFailed' | 'approximateFailed')[];
}

/** True where neither language holds the words, or the choice leaves none. */
export function isEmpty({ left }: Answer): boolean {
  return left.here.length + left.there.length === 0;
}

/** The answer in words. */
export function answerIn(locale: Locale, answer: Answer): string {
  const { query, left, isFound, shown, choices, equivalents, failures } = answer;
  const words = searchStrings[locale];
  const { typed } = query;
  const said = [
    isEmpty(answer)
      ? isFound
        ? words.emptyNarrowed(typed)
        : words.empty(typed)
      : words.done(typed, left.here.length, left.there.length),
    ...(query.isCut ? [words.cut(mostOfQuery)] : []),
    ...(left.here.length > shown ? [words.shown(shown)] : []),
    ...(choices.length > 0 ? [words.narrowed(choices)] : []),
    ...(equivalents.length > 0 && !isEmpty(answer) ? [words.equivalents(equivalents.map((term) => term.typed))] : []),
    ...(left.near.length > 0 ? [words.onlyApproximate(left.near.length)] : []),
    ...failures.map((failure) => words[failure]),
    ...(isEmpty(answer) && !isFound ? [words.tryOther] : []),
  ];
  return said.join(space[locale]);
}
