import type { Locale } from '../../i18n/locales.ts';
import { frenchMonths } from '../../i18n/typography/typography.ts';

/** A CSL style of the archive, with the locale that holds the terms which citeproc inserts. */
interface CitationStyle {
  readonly language: string;
  readonly style: string;
  readonly locale: string;
}

function terms(list: Readonly<Record<string, string>>): string {
  return Object.entries(list)
    .map(([name, term]) => `<term name="${name}">${term}</term>`)
    .join('');
}

function monthTerms(months: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(months.map((month, index) => [`month-${String(index + 1).padStart(2, '0')}`, month]));
}

function locale(language: string, inner: string): string {
  return `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${language}">${inner}</locale>`;
}

/** A bibliography-only style, without in-text citations. */
function style(language: string, title: string, layout: string): string {
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="${language}">
<info><title>${title}</title><id>archive-${language}</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout>${layout}</layout></bibliography></style>`;
}

const frenchTitle =
  '<choose><if type="dataset"><text variable="title" suffix=" [jeu de données]"/></if><else><text variable="title" suffix=" [en ligne]"/></else></choose>';
const frenchDate = `<choose><if variable="issued"><group delimiter=" ">
<choose><if variable="version"><text value="Dernière modification le"/></if></choose>
<date variable="issued"><date-part name="day" form="ordinal" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
</group></if><else><text value="s. d."/></else></choose>`;

/** ISO 690, electronic resources: author, title, medium, date of the update, version, address. */
const french: CitationStyle = {
  language: 'fr-FR',
  locale: locale(
    'fr-FR',
    `<style-options limit-day-ordinals-to-day-1="true"/><terms>${terms({ 'et-al': 'et al.', and: 'et', ordinal: 'e', 'ordinal-01': 'er', ...monthTerms(frenchMonths) })}</terms>`,
  ),
  style: style(
    'fr-FR',
    'ISO 690',
    `<group delimiter=". ">
<names variable="author"><name delimiter=", "/></names>
<choose><if variable="version"><group delimiter=". ">${frenchTitle}${frenchDate}</group></if><else><group delimiter=", ">${frenchTitle}<text variable="container-title"/>${frenchDate}</group></else></choose>
<choose><if variable="version"><text variable="publisher"/></if></choose>
<text variable="version" prefix="Version des données\u00A0: "/>
<choose><if variable="URL"><text variable="URL" prefix="Disponible à l’adresse\u00A0: "/></if><else><text variable="note"/></else></choose>
</group>`,
  ),
};

const japaneseDate =
  '<date variable="issued"><date-part name="year" suffix="年"/><date-part name="month" form="numeric" suffix="月"/><date-part name="day" form="numeric" suffix="日"/></date>';

/** SIST 02, ウェブページ: author, title, date of the update, version, address. */
const japanese: CitationStyle = {
  language: 'ja-JP',
  locale: locale('ja-JP', `<terms>${terms({ 'et-al': 'ほか', and: '、' })}</terms>`),
  style: style(
    'ja-JP',
    'SIST 02',
    `<group delimiter="．">
<names variable="author"><name delimiter="；"/></names>
<text variable="title" prefix="“" suffix="”"/>
<text variable="container-title"/>
<choose><if variable="issued"><group>
<choose><if variable="version"><text value="最終更新："/></if></choose>${japaneseDate}
</group></if><else><text value="日付不明"/></else></choose>
<choose><if variable="version"><text variable="publisher"/></if></choose>
<text variable="version" prefix="データの版："/>
<choose><if variable="URL"><text variable="URL"/></if><else><text variable="note"/></else></choose>
</group>`,
  ),
};

/** The style of each language. */
export const citationStyles: Readonly<Record<Locale, CitationStyle>> = { fr: french, ja: japanese };
