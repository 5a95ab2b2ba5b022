import CSL from 'citeproc';
import type { Locale } from '../../i18n/locales.ts';
import type { CslItem } from './csl-item.ts';
import { citationStyles } from './styles.ts';

/** citeproc takes longer to start than to write a hundred references. */
const writers = new Map<Locale, (item: CslItem) => string>();

/** What citeproc would read as markup, or write otherwise: a title keeps the quotation marks and apostrophes that it has. */
const read = `"'“”‘’«»<>`;
const stand = (sign: string): string => String.fromCodePoint(0xe000 + read.indexOf(sign));
const signs = new RegExp(`[${read}]`, 'gu');
const stands = new RegExp(`[${stand('"')}-${stand('>')}]`, 'gu');

function guarded(text: string): string {
  return text.replaceAll(signs, stand);
}

function asWritten(text: string): string {
  return text.replaceAll(stands, (one) => read.charAt((one.codePointAt(0) ?? 0) - 0xe000));
}

function newWriter(language: Locale): (item: CslItem) => string {
  const { style, locale, language: tag } = citationStyles[language];
  let count = 0;
  let current: unknown;
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => current }, style, tag, true);
  engine.setOutputFormat('text');
  return (item) => {
    // It keeps what it once asked for by its id: each item is new to it.
    const id = String(count++);
    const author = item.author.map(({ literal }) => ({ literal: guarded(literal) }));
    current = { ...item, id, author, title: guarded(item.title) };
    engine.updateItems([id]);
    const [, [entry = '']] = engine.makeBibliography();
    return asWritten(entry.trim());
  };
}

/** An item as a reference in words, by the style of a language. It ends with the address where there is one, so that a copy of it leads there. */
export function referenceOf(item: CslItem, language: Locale): string {
  const writer = writers.get(language) ?? newWriter(language);
  writers.set(language, writer);
  return writer(item);
}
