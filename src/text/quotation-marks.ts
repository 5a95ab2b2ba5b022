import type { Locale } from './locales.ts';
import { findFrench, findJapanese } from './detect-language.ts';
import type { Run } from './runs.ts';
import { wholeAtOrdinals } from './typography.ts';

/** The marks of short quotations. They are characters of the text, inside each `q`: a copy keeps them. */
export const quotationMarks: Readonly<Record<Locale, readonly [opening: string, closing: string]>> = {
  fr: ['«\u00A0', '\u00A0»'],
  ja: ['「', '」'],
};

/** A text between the marks of its language; a Japanese quotation inside it has the marks of an inner one. */
export function inQuotationMarks(text: string, lang: Locale): string {
  const [opening, closing] = quotationMarks[lang];
  const inner = lang === 'ja' ? text.replaceAll('「', '『').replaceAll('」', '』') : text;
  return `${opening}${inner}${closing}`;
}

/** A run of a text: a quotation, with the language of its marks, or the text between quotations. */
interface QuotationRun {
  readonly text: string;
  readonly by?: Locale;
}

/** Splits a text at its quotations, without the marks. An unpaired mark stays in the text. */
export function quotationRuns(text: string): readonly QuotationRun[] {
  const runs: QuotationRun[] = [];
  let from = 0;
  for (const found of text.matchAll(/«\u00A0([^«»]*)\u00A0»|「([^「」]*)」/gu)) {
    const [whole, french, japanese] = found;
    runs.push({ text: text.slice(from, found.index) });
    runs.push(french === undefined ? { text: japanese ?? '', by: 'ja' } : { text: french, by: 'fr' });
    from = found.index + whole.length;
  }
  return [...runs, { text: text.slice(from) }].filter((run) => run.text !== '' || run.by !== undefined);
}

const closingOf: Readonly<Record<string, string>> = { '«': '»', '「': '」', '『': '』' };

/** A text without its quotations and their marks: from each opening mark to the first that closes it. An unpaired mark stays. */
export function withoutQuotations(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let open: ReadonlySet<string> = new Set(Object.keys(closingOf));
  for (const { 0: mark, index } of text.matchAll(/[«「『]/gu)) {
    if (index < from || !open.has(mark)) continue;
    const end = text.indexOf(closingOf[mark] ?? '', index);
    // If it is not closed here, it is not closed further on.
    if (end < 0) open = new Set([...open].filter((one) => one !== mark));
    else {
      kept.push(text.slice(from, index));
      from = end + 1;
    }
  }
  return kept.join('') + text.slice(from);
}

/** Splits a text of the page's language: passages in the other language are marked as such, and quotations as quotations. */
export function markedRuns(text: string, locale: Locale): readonly Run[] {
  const whole = locale === 'ja' ? wholeAtOrdinals(text) : text;
  return quotationRuns(whole).flatMap(({ text: run, by }): readonly Run[] => {
    const words = by === undefined || by === locale ? passageRuns(run, locale) : [run];
    if (by === undefined) return words;
    const [opening, closing] = quotationMarks[by];
    return [{ tag: 'q', attributes: { lang: by }, runs: [opening, ...words, closing] }];
  });
}

/** As `markedRuns`, without quotation elements and word joiners. */
export function passageRuns(text: string, locale: Locale): readonly Run[] {
  const [passages, lang]: [string[], Locale] = locale === 'fr' ? [findJapanese(text), 'ja'] : [findFrench(text), 'fr'];
  const pieces: Run[] = [];
  let rest = text;
  for (const passage of passages) {
    const at = rest.indexOf(passage);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at), { tag: 'span', attributes: { lang }, runs: [passage] });
    rest = rest.slice(at + passage.length);
  }
  return [...pieces, rest].filter((run) => run !== '');
}
