import { z } from 'zod';
import { get, type Archive, type Index } from '../archive/archive.ts';
import { keptVersions } from '../archive/fact-path.ts';
import { schemaOf } from '../schema/kinds.ts';
import type { Shape } from '../schema/meaning.ts';
import { memoize } from '../text/memoize.ts';
import { partsOf, type Node } from '../schema/node.ts';
import { passagesOf } from '../archive/passages.ts';
import { hostedBy } from '../archive/queries/city-links.ts';
import { allFollowUps } from '../archive/queries/follow-ups.ts';
import {
  participantsOf,
  matrixEditions,
  presencesIn,
  sideMatrix,
  type MatrixRow,
} from '../archive/queries/participation.ts';
import { rolesHere } from '../archive/queries/people.ts';
import { factsCiting, citedIn } from '../archive/queries/statements.ts';
import { dossierOf } from '../archive/queries/themes.ts';
import { number } from '../schema/count.ts';
import { point, followUp, article, officialText, isWorded } from '../schema/declaration.ts';
import { statusLine, personHere, participation, deedHow } from '../schema/edition.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { refs, ref } from '../schema/id.ts';
import { linkCount } from '../schema/link-count.ts';
import { field } from '../schema/short-form.ts';
import { item } from '../schema/programme.ts';
import { schemaAt } from '../schema/side.ts';
import { title, isPrinted } from '../schema/title.ts';
import { nameIn, words, type Locale } from '../schema/words.ts';
import { formatOrdinal } from '../i18n/format.ts';
import type { PageKind } from '../site/paths.ts';
import { idColumn, mapKnown, periodText } from './columns.ts';
import { factTables } from './fact-tables.ts';
import { tableFrom } from './table-from.ts';
import type { FilledColumn, Table } from './table.ts';

type Indexed = PageKind | 'cities' | 'areas' | 'people' | 'milestones';
type RowOf<K extends Indexed> = Archive[K] extends Index<infer T extends object> ? T : never;

/**
 * The table of the records of a kind. A word of `columns` is the path of a field, after the name of its column where that is not the path:
 * `kind act.fr latitude=coordinates.lat`. `made` is what a row has beside its record, or in another form, and `more` its schemas.
 */
function recordTable<K extends Indexed>(
  name: K,
  columns: string | readonly (string | FilledColumn<RowOf<K>>)[],
  more: Shape = {},
  made?: (one: RowOf<K>, archive: Archive) => object,
) {
  const rows = (archive: Archive): RowOf<K>[] => {
    const records = Array.from((archive[name] as Index<RowOf<K>>).values());
    return records.map((one) => ({ ...one, ...made?.(one, archive) }));
  };
  return tableFrom<RowOf<K>>({ name, key: 'id', rows, schema: schemaOf(name), more, columns });
}

const editions = recordTable(
  'editions',
  [
    'id ordinal side status name_fr name_ja days=dates.days sessions=dates.sessions hosts associated theme',
    ...['authorities', 'persons'].flatMap((heads) =>
      ['french', 'japanese', 'total'].map((side) => `${heads}_${side}=attendance.${heads}.${side}`),
    ),
    'named_french named_japanese list_complete=participants.complete next_host=next_edition.authority',
  ],
  {
    ordinal: number,
    status: schemaAt(statusLine, 'status'),
    name_fr: nameIn.fr,
    name_ja: nameIn.ja,
    associated: refs('authorities'),
    named_french: number,
    named_japanese: number,
  },
  (one, archive) => ({
    status: one.statusNow,
    name_fr: one.names.fr[0]?.text,
    name_ja: one.names.ja[0]?.text,
    associated: one.associated.map(({ authority }) => authority),
    named_french: participantsOf(archive, one, 'french').length,
    named_japanese: participantsOf(archive, one, 'japanese').length,
  }),
);

const statuses = tableFrom({
  name: 'statuses',
  key: 'edition line version',
  *rows({ editions }) {
    for (const { id, status } of editions.values())
      for (const [line, one] of status.entries())
        for (const [version, { value, evidence }] of keptVersions(one).entries())
          yield { ...value, evidence, edition: id, line: line + 1, version: version + 1 };
  },
  schema: statusLine,
  more: { line: number, version: number },
  columns: 'edition line version status said for fr ja evidence',
});

const items = tableFrom({
  name: 'items',
  key: 'id',
  rows: ({ items }) => Array.from(items.values(), ({ edition, item }) => ({ ...item, edition: edition.id })),
  schema: item,
  columns:
    'id edition kind status date time number field title subtitle place authorities organisations presenters complete counts.french counts.japanese counts.total evidence',
});

const participations = tableFrom({
  name: 'participations',
  key: 'edition authority presence',
  rows: (archive) =>
    presencesIn(archive).map(({ edition, state, line }) => ({
      ...line,
      edition: edition.id,
      side: get(archive.authorities, line.authority).side,
      presence: state,
    })),
  schema: participation,
  more: { presence: z.enum(['present', 'probable', 'not-proven', 'stated-absent']) },
  columns: 'edition authority side presence printed session by evidence',
});

const states = [
  ...['present', 'host', 'probable', 'not-proven', 'stated-absent', 'not-in-whole-list', 'not-in-full-count'],
  ...['not-in-partial-list', 'no-list', 'not-yet', 'ended', 'not-identified'],
];

/** A row for each authority that is named, a column for each edition: what is known of its presence, in one word. */
function participationMatrix(archive: Archive): Table {
  return tableFrom({
    name: 'participation-matrix',
    key: 'authority',
    rows: () =>
      (['french', 'japanese'] as const)
        .flatMap((side) => sideMatrix(archive, side).rows)
        .map(({ authority, n, cells }) => ({ ...authority, authority: authority.id, editions: n, cells })),
    more: { editions: number },
    columns: [
      'authority side fr ja editions',
      ...matrixEditions(archive).map(({ id, ordinal }): FilledColumn<Pick<MatrixRow, 'cells'>> => ({
        name: id,
        description: {
          fr: `Ce que l’on sait de sa présence à la ${formatOrdinal(ordinal, 'fr')} édition.`,
          ja: `${formatOrdinal(ordinal, 'ja')}への参加について分かること。`,
        },
        values: states,
        cell({ cells }) {
          const { state, isHost } = cells.find(({ edition }) => edition.id === id) ?? {};
          // Of a meeting whose participants nobody lists, the host is known all the same.
          return isHost && (state === 'present' || state === 'no-list') ? 'host' : state;
        },
      })),
    ],
  })(archive);
}

const roles = tableFrom({
  name: 'roles',
  key: 'edition line',
  rows: (archive) =>
    rolesHere(archive).map(({ edition, here, path }) => {
      const parts = [here.hosts, here.speaks, here.named];
      const [hosts, speaks, named] = parts.map((part) => part !== undefined);
      const sources = new Set(parts.flatMap((part) => (part ? sourcesOf(part.evidence.basis) : [])));
      const talk = here.speaks?.talk;
      const did = parts.flatMap((part) => part?.did ?? []).map(({ how }) => how);
      return { ...here, edition: edition.id, line: path, hosts, speaks, named, talk, did, sources: [...sources] };
    }),
  schema: personHere,
  more: {
    line: z.string(),
    hosts: z.boolean(),
    speaks: z.boolean(),
    named: z.boolean(),
    talk: title,
    did: z.array(deedHow),
  },
  columns: 'edition line person authority organisation side role hosts speaks named talk did sources to_verify',
});

const declarations = recordTable(
  'declarations',
  [
    { ...idColumn, names: ['editions'], cell: ({ id }) => id },
    'title how=adoption.how how_sources date=adoption.date place=adoption.place adopted_by=adoption.adopted_by',
    'read_by=adoption.read_by text_known points sources',
  ],
  { how_sources: refs('sources'), points: number },
  (one) => ({
    how_sources: one.adoption.is === 'known' ? sourcesOf(one.adoption.evidence.basis) : undefined,
    points: one.points.length,
  }),
);

/** Paragraphs of a cell stand on lines of their own. */
const articles = tableFrom({
  name: 'articles',
  key: 'declaration passage',
  *rows({ declarations }: Archive) {
    for (const one of declarations.values())
      for (const { address, text } of passagesOf(one)) {
        const [fr, ja] = [text.fr, text.ja].map((side) => mapKnown(side, (paragraphs) => paragraphs.join('\n')));
        const { wording } = one.text ?? {};
        const worth = { fr_wording: text.fr && wording?.fr, ja_wording: text.ja && wording?.ja };
        yield { ...text, ...worth, fr, ja, declaration: one.id, passage: address };
      }
  },
  schema: article,
  more: {
    fr: nameIn.fr,
    fr_wording: schemaAt(officialText, 'wording.fr'),
    ja: nameIn.ja,
    ja_wording: schemaAt(officialText, 'wording.ja'),
  },
  columns: [
    'declaration',
    { name: 'passage', pattern: '^(?:preamble|article-\\d+)$', cell: ({ passage }) => passage },
    'number fr fr_wording ja ja_wording themes evidence',
  ],
});

const points = tableFrom({
  name: 'points',
  key: 'declaration point',
  *rows({ declarations }) {
    for (const { id, points } of declarations.values())
      for (const one of points)
        yield { ...one, declaration: id, follow_ups: mapKnown(one.follow_up, ({ length }) => length) };
  },
  schema: point,
  more: { follow_ups: field(number) },
  columns: 'declaration point=id kind number grade fr fr.wording ja ja.wording themes follow_ups evidence',
});

const followUps = tableFrom({
  name: 'follow-ups',
  key: '',
  rows: (archive: Archive) =>
    allFollowUps(archive).map(({ declaration, of, line, target: { kind, id, path } }) => ({
      ...line,
      declaration: declaration.id,
      point: of?.address,
      record_kind: kind,
      record: id,
      path: path || undefined,
    })),
  schema: followUp,
  more: { record_kind: z.enum(['editions', 'declarations', 'milestones']) },
  columns: [
    'declaration',
    { name: 'point', pattern: '^(?:p\\d+|preamble|article-\\d+)$', cell: (row) => row.point },
    'record_kind record path fr ja evidence',
  ],
});

const cities = recordTable(
  'cities',
  [{ ...idColumn, names: ['authorities'], cell: ({ id }) => id }, 'role en=name_en twinning editions'],
  { editions: refs('editions') },
  (one, archive) => ({
    editions: hostedBy(archive, one.id).map(({ id }) => id),
  }),
);

const authorities = recordTable(
  'authorities',
  [
    'id side kind fr ja katakana yomi variants code wikidata geonames area seat members=members.authorities population population.on',
    'latitude=coordinates.lat longitude=coordinates.lon point=coordinates.of site since became=became.authority became.on',
    'former names_fr names_ja evidence',
  ],
  { former: refs('authorities'), names_fr: z.array(z.string()), names_ja: z.array(z.string()) },
  (one) => ({
    former: one.formerIds,
    names_fr: one.names.map(({ fr }) => fr),
    names_ja: one.names.map(({ ja }) => ja),
  }),
);

const areas = recordTable('areas', 'id kind fr ja yomi code within evidence');

const twinnings = recordTable(
  'twinnings',
  'id kind french japanese organisation signed_by date act.fr act.ja act.gender motive word origin evidence',
);

const linkCounts = tableFrom({
  name: 'link-counts',
  key: 'id',
  rows: ({ linkCounts: { counts } }) =>
    Object.entries(counts).map(([id, one]) => ({ ...one, id, counted: one.is === 'known' ? one.words : undefined })),
  schema: linkCount,
  more: { counted: words },
  columns: 'id on value scope counted evidence',
});

const organisations = recordTable(
  'organisations',
  'id fr ja yomi en short does became=became.organisation became.on founded site evidence',
);

const people = recordTable('people', 'id name ja katakana yomi general_knowledge to_verify');

const milestones = recordTable('milestones', 'id date kind fr ja edition twinning organisation authority evidence');

const terms = tableFrom({
  name: 'terms',
  key: 'id number',
  *rows({ terms }) {
    for (const { forms, ...row } of terms.values()) {
      for (const [index, form] of forms.entries()) yield { ...row, number: index + 1, forms: form };
    }
  },
  schema: schemaOf('terms'),
  more: { id: z.string(), number },
  columns: 'id number fr ja stands form=forms.text form_language=forms.lang forms.evidence',
});

const sources = recordTable(
  'sources',
  [
    'id title title.from lang publisher.fr publisher.ja publisher.yomi publisher.short date kind form container authors reliability read url',
    'archived archived_on note may_hold=may_hold.what may_hold.state may_hold facts excerpts',
  ],
  { authors: z.array(z.string()), facts: number },
  (one, archive) => ({
    authors: one.authors.map(({ family, given }) => `${family}, ${given}`),
    facts: factsCiting(archive, one.id).length,
  }),
);

const themes = recordTable('themes', 'id label scope sdg=sdg.numbers');

const themeCoverings = tableFrom({
  name: 'theme-coverings',
  key: '',
  *rows({ themes, items }) {
    for (const { id, covers } of themes.values()) {
      for (const edition of covers.editions) yield { theme: id, edition, covers: 'whole' };
      for (const item of covers.sessions)
        yield { theme: id, edition: get(items, item).edition.id, covers: 'session', item };
    }
  },
  more: { covers: z.enum(['whole', 'session']), item: ref('items') },
  columns: 'theme edition covers item',
});

const themeDossiers = tableFrom({
  name: 'theme-dossiers',
  key: '',
  *rows(archive) {
    for (const theme of archive.themes.values())
      for (const { edition, period, facts } of dossierOf(archive, theme))
        for (const placed of facts)
          yield {
            theme: theme.id,
            date: period && periodText(period),
            edition: edition?.id,
            kind: placed.kind,
            record: placed.id,
            path: placed.fact.path,
            fr: textOf(placed.fact.place, 'fr'),
            ja: textOf(placed.fact.place, 'ja'),
            sources: citedIn(placed.fact),
          };
  },
  more: { date: z.string() },
  columns: 'theme date edition kind record path fr ja sources',
});

/** Returns the text of a fact in a language, else that of its value, title, field, words, place or motive. */
function textOf(place: Node, lang: Locale): string | undefined {
  const parts = partsOf(place);
  const own = parts.find(({ field: name }) => name === lang)?.value;
  if (typeof own === 'string') return own;
  if (isPrinted(own) || isWorded(own)) return own.text;
  return ['value', 'title', 'field', 'words', 'place', 'motive']
    .flatMap((name) => parts.find((part) => part.field === name) ?? [])
    .map((part) => textOf(part, lang))
    .find((text) => text !== undefined);
}

const makers = [
  ...[editions, statuses, items, participations, participationMatrix, roles],
  ...[declarations, articles, points, followUps],
  ...[cities, authorities, areas, twinnings, linkCounts, organisations, people, milestones, terms],
  ...[themes, themeCoverings, themeDossiers],
  ...[sources, ...factTables],
];

export const tablesOf = memoize((archive: Archive): readonly Table[] =>
  makers.map((make) => make(archive)).filter(({ rows }) => rows.length > 0),
);

export function tableOf(archive: Archive, name: string): Table {
  const table = tablesOf(archive).find((one) => one.name === name);
  if (!table) throw new Error(`The open data have no table “${name}”.`);
  return table;
}
