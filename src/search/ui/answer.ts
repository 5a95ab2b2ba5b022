/** Describes an answer in a few sentences, for the live region of the page. */
import { space } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import type { Pool } from '../find/facets.ts';
import type { Way } from '../find/find.ts';
import { mostOfQuery } from '../find/query.ts';
import type { Found } from './session.ts';

/** What the page shows of the results. */
interface Shown {
  /** The results that the choice leaves. */
  readonly left: Pool;
  /** The number of results of a list shown at first. */
  readonly shown: number;
  /** The choice, in words. */
  readonly choices: readonly string[];
}

/** True if neither language has a match. */
export function isEmpty({ here, there }: Pool): boolean {
  return here.length + there.length === 0;
}

export function answerIn(locale: Locale, { query, pool, failures }: Found, { left, shown, choices }: Shown): string {
  const words = searchStrings[locale];
  const { typed } = query;
  const isEachOf = (way: Way) => left.here.length > 0 && left.here.every((group) => group.way === way);
  const none = isEmpty(pool) ? words.empty : words.emptyNarrowed;
  const sentences = [
    isEmpty(left) ? none(typed) : words.done(typed, left.here.length, left.there.length),
    ...(isEachOf('most') ? [words.onlyMost] : isEachOf('apart') ? [words.onlyApart] : []),
    ...(query.isCut ? [words.cut(mostOfQuery)] : []),
    ...(left.here.length > shown ? [words.shown(shown)] : []),
    ...(choices.length > 0 ? [words.narrowed(choices)] : []),
    ...(left.near.length > 0 ? [words.onlyApproximate(left.near.length)] : []),
    ...failures.map((failure) => words[failure]),
    ...(isEmpty(pool) ? [words.tryOther] : []),
  ];
  return sentences.join(space[locale]);
}
