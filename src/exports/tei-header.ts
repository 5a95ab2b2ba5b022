import { get, type Archive, type Declaration, type Source } from '../archive/archive.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { citedBy } from '../archive/queries/statements.ts';
import { gradeWords, pointKindWords } from '../archive/schema/declaration.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { textIn } from '../archive/schema/to-translate.ts';
import type { Words } from '../archive/schema/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { addressOf, recordAt } from '../i18n/paths.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { html, type Html } from '../wording/html.ts';
import { declarationText } from '../wording/names.ts';
import { isoDate } from './json-ld/things.ts';
import { uriOf } from './uri.ts';
import { licence } from './version.ts';
import { inEach } from './xml-elements.ts';

const archiveName: Words = { fr: siteStrings.fr.name, ja: siteStrings.ja.name };

/** A list of values with its words in both languages, which `@ana` points to. */
function taxonomy(id: string, values: Readonly<Record<string, Words>>): Html {
  return html`<taxonomy xml:id="${id}">
${Object.entries(values).map(
  ([
    value,
    words,
  ]) => html`<category xml:id="${id}.${value}">${inEach((locale) => html`<catDesc xml:lang="${locale}">${words[locale]}</catDesc>`)}</category>
`,
)}</taxonomy>
`;
}

/** Our description of a source is not its title, and not in its language. */
function titleOf({ text, from }: Source['title'], lang: string): Html {
  return from === 'description'
    ? html`<title type="supplied">${text}</title>`
    : html`<title xml:lang="${lang}">${text}</title>`;
}

function bibliography({ sources }: Archive, declaration: Declaration): Html {
  const cited = citedBy('declarations', declaration).map((id) => get(sources, id));
  return html`<listBibl>
${cited.map(({ id, title, lang, publisher: { fr, ja }, date, url }) => {
  const when = isoDate(date);
  return html`<bibl xml:id="source.${id}">${titleOf(title, lang)} <publisher xml:lang="fr">${fr}</publisher> <publisher xml:lang="ja">${ja}</publisher>${when && html` <date when="${when}"/>`}${url && html` <ref target="${uriOf(url)}"/>`}</bibl>
`;
})}</listBibl>
`;
}

function creation({ adoption }: Declaration): Html | undefined {
  if (adoption.is !== 'known') return undefined;
  const { date, place } = adoption.value;
  const when = isNotKnown(date) ? undefined : isoDate(date.start);
  const placeIn = (locale: Locale) => (isNotKnown(place) ? undefined : textIn(place, locale));
  const places = inEach((locale) => {
    const name = placeIn(locale);
    return name === undefined ? undefined : html`<placeName xml:lang="${locale}">${name}</placeName>`;
  });
  return html`<creation>${when && html`<date when="${when}"/>`}${places}</creation>
`;
}

/** The header of a declaration: its titles, who publishes it, its sources, and the lists of words that its parts point to. */
export function teiHeader(archive: Archive, declaration: Declaration): Html {
  const { id } = declaration;
  return html`<teiHeader>
<fileDesc>
<titleStmt>${inEach((locale) => html`<title xml:lang="${locale}">${declarationText({ archive, locale }, id)}</title>`)}</titleStmt>
<publicationStmt>${inEach((locale) => html`<publisher xml:lang="${locale}">${(archive.site.publisher?.name ?? archiveName)[locale]}</publisher>`)}<date when="${stateDay(archive, `declarations/${id}`)}"/>${inEach((locale) => html`<idno type="URI" xml:lang="${locale}">${addressOf(recordAt(locale, 'declarations', id))}</idno>`)}<availability><licence target="${licence.url}">${licence.title}</licence></availability></publicationStmt>
<sourceDesc>${bibliography(archive, declaration)}</sourceDesc>
</fileDesc>
<encodingDesc><classDecl>
${taxonomy('grade', gradeWords)}${taxonomy('kind', pointKindWords)}</classDecl></encodingDesc>
<profileDesc>
${creation(declaration)}<langUsage><language ident="fr">français</language><language ident="ja">日本語</language></langUsage>
</profileDesc>
</teiHeader>
`;
}
