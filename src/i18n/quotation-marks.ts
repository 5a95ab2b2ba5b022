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
