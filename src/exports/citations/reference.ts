import CSL from 'citeproc';
import type { Locale } from '../../i18n/locales.ts';
import type { CslItem } from './csl-item.ts';
import { citationStyles } from './styles.ts';

/** Starting citeproc takes longer than writing a hundred references. */
const writers = new Map<Locale, (item: CslItem) => string>();

/** Escapes what citeproc would read as markup or rewrite: a title keeps its own quotation marks and apostrophes. */
const guardedSigns = `"'“”‘’«»<>`;
const placeholder = (sign: string): string => String.fromCodePoint(0xe000 + guardedSigns.indexOf(sign));
const signs = new RegExp(`[${guardedSigns}]`, 'gu');
const placeholders = new RegExp(`[${placeholder('"')}-${placeholder('>')}]`, 'gu');

function guarded(text: string): string {
  return text.replaceAll(signs, placeholder);
}

function asWritten(text: string): string {
  return text.replaceAll(placeholders, (one) => guardedSigns.charAt((one.codePointAt(0) ?? 0) - 0xe000));
}

function newWriter(language: Locale): (item: CslItem) => string {
  const { style, locale, language: tag } = citationStyles[language];
  let count = 0;
  let current: unknown;
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => current }, style, tag, true);
  engine.setOutputFormat('text');
  return (item) => {
    // citeproc caches items by id: each call uses a new one.
    const id = String(count++);
    const author = item.author?.map((name) => ('literal' in name ? { literal: guarded(name.literal) } : name));
    const container = item['container-title'];
    current = { ...item, id, author, title: guarded(item.title), 'container-title': container && guarded(container) };
    engine.updateItems([id]);
    const [, [entry = '']] = engine.makeBibliography();
    return asWritten(entry.trim());
  };
}

/** Formats an item as a reference, in the style of a language. It ends with the address if there is one, so that a copy leads there. */
export function referenceOf(item: CslItem, language: Locale): string {
  const writer = writers.get(language) ?? newWriter(language);
  writers.set(language, writer);
  return writer(item);
}
