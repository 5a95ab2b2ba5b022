/** Describes an answer in a few sentences, for the live region of the page. */
import { space } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import type { Pool } from '../find/facets.ts';
import type { Way } from '../find/find.ts';
import { mostOfQuery, type Query } from '../find/query.ts';
import type { Found } from './session.ts';

/** The input of the description. */
export interface Answer {
  readonly query: Query;
  /** The results that the choice leaves. */
  readonly left: Pool;
  readonly isFound: boolean;
  /** The number of results of a list shown at first. */
  readonly shown: number;
  /** The choice, in words. */
  readonly choices: readonly string[];
  readonly failures: Found['failures'];
}

/** True if neither language has a match, or the choice leaves none. */
export function isEmpty({ left }: Answer): boolean {
  return left.here.length + left.there.length === 0;
}

/** True where every result is one of a kind. */
function isOf(groups: Pool['here'], way: Way): boolean {
  return groups.length > 0 && groups.every((group) => group.way === way);
}

export function answerIn(locale: Locale, answer: Answer): string {
  const { query, left, isFound, shown, choices, failures } = answer;
  const words = searchStrings[locale];
  const { typed } = query;
  const said = [
    isEmpty(answer)
      ? isFound
        ? words.emptyNarrowed(typed)
        : words.empty(typed)
      : words.done(typed, left.here.length, left.there.length),
    ...(isOf(left.here, 'most') ? [words.onlyMost] : isOf(left.here, 'apart') ? [words.onlyApart] : []),
    ...(query.isCut ? [words.cut(mostOfQuery)] : []),
    ...(left.here.length > shown ? [words.shown(shown)] : []),
    ...(choices.length > 0 ? [words.narrowed(choices)] : []),
    ...(left.near.length > 0 ? [words.onlyApproximate(left.near.length)] : []),
    ...failures.map((failure) => words[failure]),
    ...(isEmpty(answer) && !isFound ? [words.tryOther] : []),
  ];
  return said.join(space[locale]);
}
