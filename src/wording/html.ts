import { wellFormed } from '../archive/characters.ts';
import type { Locale } from '../i18n/locales.ts';
import { quotationMarks } from '../language/quotation-marks.ts';
import { wholeAtOrdinals } from '../language/typography.ts';

/** A piece of HTML whose texts are escaped. Only `html` and its neighbours here make one. */
export interface Html {
  readonly html: string;
}

function escape(text: string): string {
  return wellFormed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Part = string | number | Html | readonly Part[] | undefined;

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(render).join('');
}

/** Writes HTML: texts between the tags are escaped, pieces of HTML and lists of them are put in as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((before, string, index) => before + render(parts[index - 1]) + string) };
}

/** Pieces with a separator between them. */
export function join(parts: readonly Part[], separator: string | Html): Html {
  return { html: parts.map(render).join(render(separator)) };
}

/** Japanese of which no line ends between 第 and its number. */
export function wholeOrdinals({ html: text }: Html): Html {
  return { html: wholeAtOrdinals(text) };
}

/** The text of a piece of HTML, for attributes and data: quotations with their marks, without what is only heard. */
export function plain({ html: text }: Html): string {
  return text
    .replaceAll(/<q lang="(fr|ja)">(.*?)<\/q>/gs, (_, lang: Locale, words: string) => quotationMarks[lang].join(words))
    .replaceAll(/<span class="visually-hidden">[^<]*<\/span>|<[^<>]+>|\u2060/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Nothing. */
export const nothing: Html = { html: '' };
