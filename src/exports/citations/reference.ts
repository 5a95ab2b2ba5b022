import CSL from 'citeproc';
import type { Locale } from '../../i18n/locales.ts';
import { frenchMonths } from '../../i18n/typography/numerals.ts';
import type { CslItem } from './csl-item.ts';

const frenchTitle =
  '<choose><if type="dataset"><text variable="title" suffix=" [jeu de données]"/></if><else><text variable="title" suffix=" [en ligne]"/></else></choose>';
const frenchDate = `<choose><if variable="issued"><group delimiter=" ">
<choose><if variable="version"><text value="Révision du"/></if></choose>
<date variable="issued"><date-part name="day" form="ordinal" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
</group></if><else><text value="s. d."/></else></choose>`;

const japaneseDate =
  '<date variable="issued"><date-part name="year" suffix="年"/><date-part name="month" form="numeric" suffix="月"/><date-part name="day" form="numeric" suffix="日"/></date>';

/** The bibliography of each language as a CSL layout, with the terms that citeproc inserts. */
const styles = {
  /** Electronic resources: author, title, medium, date of the update, version, address. */
  fr: {
    tag: 'fr-FR',
    name: 'ISO 690',
    options: '<style-options limit-day-ordinals-to-day-1="true"/>',
    terms: {
      'et-al': 'et al.',
      and: 'et',
      ordinal: 'e',
      'ordinal-01': 'er',
      ...Object.fromEntries(frenchMonths.map((month, index) => [`month-${String(index + 1).padStart(2, '0')}`, month])),
    },
    layout: `<group delimiter=". ">
<names variable="author"><name delimiter=", "/></names>
<choose><if variable="version"><group delimiter=". ">${frenchTitle}${frenchDate}</group></if><else><group delimiter=", ">${frenchTitle}<text variable="container-title"/>${frenchDate}</group></else></choose>
<choose><if variable="version"><text variable="publisher"/></if></choose>
<text variable="version" prefix="Version des données\u00A0: "/>
<choose><if variable="URL"><text variable="URL" prefix="Disponible à l’adresse\u00A0: "/></if><else><text variable="note"/></else></choose>
</group>`,
  },
  /** ウェブページ: author, title, date of the update, version, address. */
  ja: {
    tag: 'ja-JP',
    name: 'SIST 02',
    options: '',
    terms: { 'et-al': 'ほか', and: '、' },
    layout: `<group delimiter="．">
<names variable="author"><name delimiter="；"/></names>
<text variable="title" prefix="“" suffix="”"/>
<text variable="container-title"/>
<choose><if variable="issued"><group>
<choose><if variable="version"><text value="改訂："/></if></choose>${japaneseDate}
</group></if><else><text value="日付不明"/></else></choose>
<choose><if variable="version"><text variable="publisher"/></if></choose>
<text variable="version" prefix="データの版："/>
<choose><if variable="URL"><text variable="URL"/></if><else><text variable="note"/></else></choose>
</group>`,
  },
};

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

function newWriter(language: Locale): (item: CslItem) => string {
  const { tag, name, options, terms, layout } = styles[language];
  const termList = Object.entries(terms).map(([term, text]) => `<term name="${term}">${text}</term>`);
  const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${tag}">${options}<terms>${termList.join('')}</terms></locale>`;
  const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="${tag}">
<info><title>${name}</title><id>archive-${tag}</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout>${layout}</layout></bibliography></style>`;
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
    return entry.trim().replaceAll(placeholders, (one) => guardedSigns.charAt((one.codePointAt(0) ?? 0) - 0xe000));
  };
}

/** Formats an item as a reference, in the style of a language. It ends with the address if there is one, so that a copy leads there. */
export function referenceOf(item: CslItem, language: Locale): string {
  const writer = writers.get(language) ?? newWriter(language);
  writers.set(language, writer);
  return writer(item);
}
