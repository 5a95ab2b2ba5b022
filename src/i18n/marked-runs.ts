import { findFrench, findJapanese } from './detect-language.ts';
import type { Locale } from './locales.ts';
import { quotationRuns } from './quotation-marks.ts';
import { wholeAtOrdinals } from './typography.ts';

/** A piece of a text: words, or an element around them that says in which language they are, or by whose marks they are quoted. */
export type MarkedRun =
  string | { readonly tag: 'q' | 'span'; readonly lang: Locale; readonly runs: readonly MarkedRun[] };

/** A text of the page's language in pieces: passages of the other one are marked as such, and what is quoted as a quotation. */
export function markedRuns(text: string, locale: Locale): readonly MarkedRun[] {
  const whole = locale === 'ja' ? wholeAtOrdinals(text) : text;
  return quotationRuns(whole).flatMap(({ text: run, by }): readonly MarkedRun[] => {
    const words = by === undefined || by === locale ? passageRuns(run, locale) : [run];
    return by === undefined ? words : [{ tag: 'q', lang: by, runs: words }];
  });
}

/** As `markedRuns`, without anything that is no letter of the text. */
export function passageRuns(text: string, locale: Locale): readonly MarkedRun[] {
  const [passages, lang]: [string[], Locale] = locale === 'fr' ? [findJapanese(text), 'ja'] : [findFrench(text), 'fr'];
  const pieces: MarkedRun[] = [];
  let rest = text;
  for (const passage of passages) {
    const at = rest.indexOf(passage);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), { tag: 'span', lang, runs: [passage] });
    rest = rest.slice(at + passage.length);
  }
  return [...pieces, rest];
}
