import type { Language } from './languages.ts';

/** The marks of short quotations. They are characters of the text, inside each `q`: a copy keeps them. */
export const quotationMarks: Readonly<Record<Language, readonly [opening: string, closing: string]>> = {
  fr: ['«\u00A0', '\u00A0»'],
  ja: ['「', '」'],
};

/** A text between the marks of its language; a Japanese quotation inside it has the marks of an inner one. */
export function inQuotationMarks(text: string, lang: Language): string {
  const [opening, closing] = quotationMarks[lang];
  const inner = lang === 'ja' ? text.replaceAll('「', '『').replaceAll('」', '』') : text;
  return `${opening}${inner}${closing}`;
}

/** A run of a text: a quotation, with the language of its marks, or the text between quotations. */
interface QuotationRun {
  readonly text: string;
  readonly by?: Language;
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

const closing: Readonly<Record<string, string>> = { '«': '»', '「': '」', '『': '』' };

/** A text without its quotations and their marks: from each opening mark to the first that closes it. An unpaired mark stays. */
export function withoutQuotations(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let open: ReadonlySet<string> = new Set(Object.keys(closing));
  for (const { 0: mark, index } of text.matchAll(/[«「『]/gu)) {
    if (index < from || !open.has(mark)) continue;
    const end = text.indexOf(closing[mark] ?? '', index);
    // If it is not closed here, it is not closed further on.
    if (end < 0) open = new Set([...open].filter((one) => one !== mark));
    else {
      kept.push(text.slice(from, index));
      from = end + 1;
    }
  }
  return kept.join('') + text.slice(from);
}
