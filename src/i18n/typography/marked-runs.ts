import { findFrench, findJapanese } from './detect-language.ts';
import type { Language } from './languages.ts';
import { quotationMarks, quotationRuns } from './quotation-marks.ts';
import { wholeAtOrdinals } from './typography.ts';

/** A piece of a text: words, or an element around them that states their language or the language of their quotation marks. */
export type MarkedRun =
  string | { readonly tag: 'q' | 'span'; readonly lang: Language; readonly runs: readonly MarkedRun[] };

/** Splits a text of the page's language: passages in the other language are marked as such, and quotations as quotations. */
export function markedRuns(text: string, locale: Language): readonly MarkedRun[] {
  const whole = locale === 'ja' ? wholeAtOrdinals(text) : text;
  return quotationRuns(whole).flatMap(({ text: run, by }): readonly MarkedRun[] => {
    const words = by === undefined || by === locale ? passageRuns(run, locale) : [run];
    if (by === undefined) return words;
    const [opening, closing] = quotationMarks[by];
    return [{ tag: 'q', lang: by, runs: [opening, ...words, closing] }];
  });
}

/** As `markedRuns`, without quotation elements and word joiners. */
export function passageRuns(text: string, locale: Language): readonly MarkedRun[] {
  const [passages, lang]: [string[], Language] =
    locale === 'fr' ? [findJapanese(text), 'ja'] : [findFrench(text), 'fr'];
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
