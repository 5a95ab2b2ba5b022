import { z } from 'zod';
import { get, type Archive, type Edition } from '../../archive/archive.ts';
import { participantsOf, matrixEditions, sideMatrix, type MatrixRow } from '../../archive/queries/participation.ts';
import { rolesHere } from '../../archive/queries/people.ts';
import { number } from '../../archive/schema/count.ts';
import { edition, statusLine, personHere, participation } from '../../archive/schema/edition.ts';
import { sourcesOf } from '../../archive/schema/evidence.ts';
import { refs } from '../../archive/schema/id.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import { item } from '../../archive/schema/programme.ts';
import { schemaAt } from '../../archive/schema/side.ts';
import { title } from '../../archive/schema/title.ts';
import { nameIn } from '../../archive/schema/words.ts';
import { formatOrdinal } from '../../i18n/format.ts';
import { tableFrom } from '../table-from.ts';
import type { CodedColumn, Table } from '../table.ts';

const editions = tableFrom({
  name: 'editions',
  key: 'id',
  rows: (archive) =>
    Array.from(archive.editions.values(), (one) => ({
      ...one,
      status: one.statusNow,
      name_fr: one.names.fr[0]?.text,
      name_ja: one.names.ja[0]?.text,
      associated: one.associated.map(({ authority }) => authority),
      named_french: participantsOf(archive, one, 'french').length,
      named_japanese: participantsOf(archive, one, 'japanese').length,
    })),
  schema: edition,
  more: {
    ordinal: number,
    status: schemaAt(statusLine, 'status'),
    name_fr: nameIn.fr,
    name_ja: nameIn.ja,
    associated: refs('authorities'),
    named_french: number,
    named_japanese: number,
  },
  columns: [
    'id ordinal side status name_fr name_ja days=dates.days sessions=dates.sessions hosts associated theme',
    ...['authorities', 'persons'].flatMap((heads) =>
      ['french', 'japanese', 'total'].map((side) => `${heads}_${side}=attendance.${heads}.${side}`),
    ),
    'named_french named_japanese list_complete=participants.complete next_host=next_edition.authority',
  ],
});

/** The versions of a line of a status history. */
function versionsOf(line: Edition['status'][number]) {
  if (line.is === 'known') return [line];
  return line.is === 'undecided' ? line.versions : [];
}

const statuses = tableFrom({
  name: 'statuses',
  key: 'edition line version',
  *rows({ editions }) {
    for (const { id, status } of editions.values())
      for (const [line, one] of status.entries())
        for (const [version, { value, evidence }] of versionsOf(one).entries())
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

const presences = ['present', 'not-proven', 'stated-absent'] as const;

const participations = tableFrom({
  name: 'participations',
  key: 'edition authority presence',
  *rows({ editions, authorities }) {
    for (const { id, participants } of editions.values()) {
      if (isNotKnown(participants)) continue;
      const { list, not_proven, stated_absent } = participants;
      for (const [index, lines] of [list, not_proven, stated_absent].entries())
        for (const line of lines)
          yield { ...line, edition: id, side: get(authorities, line.authority).side, presence: presences[index] };
    }
  },
  schema: participation,
  more: { presence: z.enum(presences) },
  columns: 'edition authority side presence printed session by evidence',
});

const states = [
  ...['present', 'host', 'uncertain', 'not-proven', 'stated-absent', 'not-in-whole-list', 'not-in-partial-list'],
  ...['no-list', 'ended'],
];

/** The word for a presence gives its most notable aspect; hosting takes precedence over an uncertain name. */
function wordOf(cell: MatrixRow['cells'][number] | undefined): string | undefined {
  if (cell?.state !== 'present') return cell?.state;
  if (cell.isHost) return 'host';
  return cell.isUncertain ? 'uncertain' : 'present';
}

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
      ...matrixEditions(archive).map(({ id, ordinal }): CodedColumn<Pick<MatrixRow, 'cells'>> => ({
        name: id,
        description: {
          fr: `Ce que l’on sait de sa présence à la ${formatOrdinal(ordinal, 'fr')} édition.`,
          ja: `${formatOrdinal(ordinal, 'ja')}への参加について分かること。`,
        },
        values: states,
        cell: ({ cells }) => wordOf(cells.find(({ edition }) => edition.id === id)),
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
      return { ...here, edition: edition.id, line: path, hosts, speaks, named, talk, sources: [...sources] };
    }),
  schema: personHere,
  more: {
    line: z.string(),
    hosts: z.boolean(),
    speaks: z.boolean(),
    named: z.boolean(),
    talk: title,
  },
  columns: 'edition line person authority organisation side role hosts speaks named talk sources to_verify',
});

export const editionTables = [editions, statuses, items, participations, participationMatrix, roles];
