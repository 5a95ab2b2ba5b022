import { get, type Archive, type Authority, type Twinning } from '../archive/archive.ts';
import { editionsOf } from '../archive/queries/participation.ts';
import { dateOf, twinningsOf } from '../archive/queries/twinnings.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { twinningKindWords } from '../archive/schema/twinning.ts';
import { addressOf, recordAt } from '../i18n/paths.ts';
import { html, type Html } from '../wording/html.ts';
import { authorityText, editionText, organisationText } from '../wording/names.ts';
import { around, dateIn, inEach, leadsTo, type Part } from './xml-elements.ts';

/** Writes the relation to another authority, which is identified by its file beside this one. */
function related(archive: Archive, id: string, type: string, more: readonly Part[] = []): Html {
  const other = get(archive.authorities, id);
  const entries = inEach((locale) =>
    locale === 'fr' && isNotKnown(other.fr)
      ? undefined
      : html`<relationEntry xml:lang="${locale}">${authorityText({ archive, locale }, other)}</relationEntry>`,
  );
  return html`<cpfRelation cpfRelationType="${type}" ${leadsTo(`${id}.eac.xml`)}>${entries}${more}</cpfRelation>
`;
}

/** Writes a link for each of its other ends; an organisation in place of an authority has a page, and no file. */
function linked(archive: Archive, { side }: Authority, twinning: Twinning): readonly Html[] {
  const others = side === 'french' ? twinning.japanese : twinning.french;
  const words = twinningKindWords[twinning.kind];
  const note = inEach((locale) => html`<p xml:lang="${locale}">${words[locale]}</p>`);
  const more = [dateIn(html`date`, dateOf(twinning)?.start), around(html`descriptiveNote`, note)];
  const ends = others.map((id) => related(archive, id, 'associative', more));
  if (twinning.organisation === undefined) return ends;
  const body = get(archive.organisations, twinning.organisation);
  const entries = inEach(
    (locale) =>
      html`<relationEntry xml:lang="${locale}">${organisationText({ archive, locale }, body)}</relationEntry>`,
  );
  const page = addressOf(recordAt('fr', 'organisations', body.id));
  return [
    ...ends,
    html`<cpfRelation cpfRelationType="associative" ${leadsTo(page)}>${entries}${more}</cpfRelation>
`,
  ];
}

/** Writes the predecessors and the successor of an authority, its links, and the editions whose lists name it. */
export function eacRelations(archive: Archive, authority: Authority): Part {
  const { id, formerIds, became } = authority;
  const later = became?.is === 'known' ? [became.value.authority] : [];
  const editions = editionsOf(archive, id).map((edition) => {
    const entries = inEach(
      (locale) =>
        html`<relationEntry xml:lang="${locale}">${editionText({ archive, locale }, edition)}</relationEntry>`,
    );
    return html`<resourceRelation resourceRelationType="other" ${leadsTo(addressOf(recordAt('fr', 'editions', edition.id)))}>${entries}</resourceRelation>
`;
  });
  return around(html`relations`, [
    ...formerIds.map((former) => related(archive, former, 'temporal-earlier')),
    ...later.map((next) => related(archive, next, 'temporal-later')),
    ...twinningsOf(archive, id).flatMap((twinning) => linked(archive, authority, twinning)),
    ...editions,
  ]);
}
