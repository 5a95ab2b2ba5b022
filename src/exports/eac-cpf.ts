import { get, type Archive, type Authority } from '../archive/archive.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { editionsOf } from '../archive/queries/participation.ts';
import { citedBy } from '../archive/queries/statements.ts';
import { authorityKindWords } from '../archive/schema/authority.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Words } from '../archive/schema/words.ts';
import { bodyStrings } from '../i18n/strings/body.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { html, type Html } from '../wording/html.ts';
import { editionText } from '../wording/names.ts';
import { kindAndPlace } from '../wording/record-title.ts';
import { eacRelations } from './eac-relations.ts';
import { identifiersOf } from './identifiers.ts';
import { around, dateIn, inEach, leadsTo, type Part } from './xml-elements.ts';

const convention =
  'ISAAR(CPF): International Standard Archival Authority Record for Corporate Bodies, Persons and Families, 2nd ed., 2004';
const laterName: Words = { fr: 'Nom ultérieur', ja: 'その後の名称' };
const scripts = { fr: 'Latn', ja: 'Jpan' } as const;

function control(archive: Archive, authority: Authority): Html {
  const { id, evidence } = authority;
  const agency = archive.site.publisher?.name.fr ?? siteStrings.fr.name;
  const day = stateDay(archive, `authorities/${id}`);
  const sources = citedBy('authorities', authority).map((source) => {
    const { title, lang, url } = get(archive.sources, source);
    const own = title.from === 'description' ? undefined : html` xml:lang="${lang}"`;
    return html`<source xml:id="source.${source}"${url && html` ${leadsTo(url)}`}><sourceEntry${own}>${title.text}</sourceEntry></source>
`;
  });
  return html`<control>
<recordId>${id}</recordId>
<maintenanceStatus>derived</maintenanceStatus>
${
  evidence.toVerify.includes('identity')
    ? html`<publicationStatus>inProcess</publicationStatus>
`
    : undefined
}<maintenanceAgency><agencyName xml:lang="fr">${agency}</agencyName></maintenanceAgency>
<languageDeclaration><language languageCode="fre">français</language><script scriptCode="Latn">latin</script><descriptiveNote><p xml:lang="fr">Noms et mentions en français et en japonais.</p><p xml:lang="ja">名称と記載は日仏両言語。</p></descriptiveNote></languageDeclaration>
<conventionDeclaration><abbreviation>ISAAR(CPF)</abbreviation><citation>${convention}</citation></conventionDeclaration>
<maintenanceHistory><maintenanceEvent><eventType>derived</eventType><eventDateTime standardDateTime="${day}">${day}</eventDateTime><agentType>machine</agentType><agent>${agency}</agent></maintenanceEvent></maintenanceHistory>
${around(html`sources`, sources)}</control>
`;
}

function nameEntry(text: string, attributes: Html): Html {
  return html`<nameEntry${attributes}><part>${text}</part></nameEntry>
`;
}

function identity(authority: Authority): Html {
  const { fr, ja, yomi, katakana, variants, later_name: later } = authority;
  const japanese = nameEntry(ja, html` xml:lang="ja" scriptCode="Jpan"`);
  const names = isNotKnown(fr)
    ? japanese
    : html`<nameEntryParallel>
${nameEntry(fr, html` xml:lang="fr" scriptCode="Latn"`)}${japanese}</nameEntryParallel>
`;
  const note = later && inEach((locale) => html`<p xml:lang="${locale}">${laterName[locale]}: ${later[locale]}</p>`);
  const ids = identifiersOf(authority).map(
    ([register, number]) => html`<entityId localType="${register}">${number}</entityId>
`,
  );
  return html`<identity>
${ids}<entityType>corporateBody</entityType>
${names}${yomi === undefined ? undefined : nameEntry(yomi, html` xml:lang="ja" scriptCode="Hira" localType="yomi"`)}${katakana === undefined ? undefined : nameEntry(katakana, html` xml:lang="ja" scriptCode="Kana" localType="katakana"`)}${variants.map(({ text }) => nameEntry(text, html` localType="variant"`))}${around(html`descriptiveNote`, note ?? [])}</identity>
`;
}

function places({ areas }: Archive, authority: Authority): readonly Part[] {
  const { fr, ja, side, coordinates, seat, area } = authority;
  const country = html` countryCode="${side === 'french' ? 'FR' : 'JP'}"`;
  const at = coordinates && html` latitude="${coordinates.lat}" longitude="${coordinates.lon}"`;
  const own = { fr: isNotKnown(fr) ? undefined : fr, ja };
  const entries = (names: { readonly fr?: string | undefined; readonly ja: string }, point?: Html) =>
    inEach((locale) => {
      const name = names[locale];
      return name === undefined
        ? undefined
        : html`<placeEntry xml:lang="${locale}" scriptCode="${scripts[locale]}"${country}${point}>${name}</placeEntry>`;
    });
  return [
    seat || at
      ? html`<place localType="seat">${entries(seat ?? own, at)}</place>
`
      : undefined,
    area === undefined
      ? undefined
      : html`<place localType="area">${entries(get(areas, area))}</place>
`,
  ];
}

function description(archive: Archive, authority: Authority): Part {
  const { id, kind, became } = authority;
  const end = became?.is === 'known' ? dateIn(html`toDate`, became.value.on) : undefined;
  const status = isNotKnown(kind)
    ? []
    : inEach(
        (locale) =>
          html`<legalStatus xml:lang="${locale}"><term>${authorityKindWords[kind][locale]}</term></legalStatus>`,
      );
  const editions = editionsOf(archive, id);
  const histories = inEach((locale) => {
    const context = { archive, locale };
    const abstract = kindAndPlace(context, authority);
    const items = editions.map((edition) => html`<item>${editionText(context, edition)}</item>`);
    const met = items.length > 0 ? html`<p>${bodyStrings[locale].meetings}</p><list>${items}</list>` : undefined;
    if (abstract === '' && !met) return undefined;
    return html`<biogHist xml:lang="${locale}">${abstract === '' ? undefined : html`<abstract>${abstract}</abstract>`}${met}</biogHist>
`;
  });
  return around(html`description`, [
    end &&
      html`<existDates><dateRange>${end}</dateRange></existDates>
`,
    ...places(archive, authority),
    around(html`legalStatuses`, status),
    ...histories,
  ]);
}

/**
 * An authority after Encoded Archival Context: Corporate Bodies, Persons and Families (EAC-CPF 2010, Society of American Archivists), which
 * follows ISAAR(CPF). `docs/authority-records.md` says where each element comes from; what is not known is left out.
 */
export function eacOf(archive: Archive, authority: Authority): string {
  return html`<?xml version="1.0" encoding="utf-8"?>
<eac-cpf xmlns="urn:isbn:1-931666-33-4" xmlns:xlink="http://www.w3.org/1999/xlink">
${control(archive, authority)}<cpfDescription>
${identity(authority)}${description(archive, authority)}${eacRelations(archive, authority)}</cpfDescription>
</eac-cpf>
`.html;
}
