import type { Locale } from './locales.ts';

/** The marks around a short quotation, which the styles set around each `q` (src/styles/base.css). */
export const quotationMarks: Readonly<Record<Locale, readonly [opening: string, closing: string]>> = {
  fr: ['«\u00A0', '\u00A0»'],
  ja: ['「', '」'],
};

/** A run of a text: what is quoted, and by the marks of which language, or what stands between quotations. */
export interface QuotationRun {
  readonly text: string;
  readonly by?: Locale;
}

/** Parts a text at its quotations; the marks are left out. A mark without its counterpart stays in the text. */
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

const closing: Readonly<Record<string, string>> = { '«': '»', '「': '」', '『': '』' };

/** A text without what stands in quotation marks, and without the marks: from each to the first that closes it. One without its counterpart stays. */
export function withoutQuotations(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let open: ReadonlySet<string> = new Set(Object.keys(closing));
  for (const { 0: mark, index } of text.matchAll(/[«「『]/gu)) {
    if (index < from || !open.has(mark)) continue;
    const end = text.indexOf(closing[mark] ?? '', index);
    // What is not closed here is not closed further on.
    if (end < 0) open = new Set([...open].filter((one) => one !== mark));
    else {
      kept.push(text.slice(from, index));
      from = end + 1;
    }
  }
  return kept.join('') + text.slice(from);
}
