import { type Edition } from '../archive/archive.ts';
import {
  matrixEditions,
  sideMatrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  type SideMatrix,
} from '../archive/queries/participation-matrix.ts';
import { listWorth, type PresenceState } from '../archive/queries/participation.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { comma, formatCount, formatList, formatNumber, formatOrdinal } from '../i18n/format.ts';
import { orderedAt, pageAt, recordAt } from '../i18n/paths.ts';
import { compareReadings, readingOf, sidesFrom } from '../i18n/reading-order.ts';
import { participationStrings } from '../i18n/strings/participation.ts';
import { presenceStrings } from '../i18n/strings/presence.ts';
import type { Context } from '../wording/context.ts';
import { fileView, type FileView } from './data.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { listLines, type ListLine } from './participation-lists.ts';
import { authorityName, editionText, editionYear, hostTexts } from '../wording/names.ts';

/** The orders of the rows: by number of editions, or by name. */
export type MatrixOrder = 'number' | 'name';

/** An edition at the head of a column. */
export interface ColumnView {
  /** The edition's list of participants. */
  readonly href: string;
  readonly ordinal: string;
  readonly side: Side;
  readonly year: string;
  /** « 7e édition, Aix-en-Provence 2022 » */
  readonly label: string;
  /** How many authorities are named: the sum of the column. */
  readonly named: string;
  readonly counted?: string | undefined;
  readonly isWhole: boolean;
  /** The sum and how far the list was read, in words. */
  readonly tally: string;
}

/** An authority at an edition: a sign and its words. */
export interface CellView {
  readonly state: PresenceState;
  readonly isHost: boolean;
  readonly isUncertain: boolean;
  readonly words: string;
}

/** An authority as a row. */
export interface RowView {
  readonly href: string;
  readonly name: Html;
  /** Its place in the order of names, for the sorting on the page. */
  readonly rank: number;
  readonly cells: readonly CellView[];
  readonly n: number;
}

/** One country as a table. */
export interface SideTableView {
  readonly side: Side;
  readonly title: string;
  readonly caption: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly total: string;
}

export interface ParticipationView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly limits: string;
  readonly leftOut?: string | undefined;
  readonly order: MatrixOrder;
  readonly numberHref: string;
  readonly nameHref: string;
  readonly authoritiesHref: string;
  readonly townsHref: string;
  readonly sides: readonly SideTableView[];
  /** How far the lists were read; empty if the rows are ordered by name, on the secondary page. */
  readonly lists: readonly ListLine[];
  readonly files: readonly { readonly title: string; readonly files: readonly FileView[] }[];
  readonly contents: readonly LinkView[];
}

/** Makes the matrix of participations, with its rows in the given order. */
export function participationView(context: Context, order: MatrixOrder = 'number'): ParticipationView {
  const { archive, locale } = context;
  const words = participationStrings[locale];
  const matrices = sidesFrom(locale).map((side) => sideMatrix(archive, side));
  const editions = matrixEditions(archive);
  const path = orderedAt(locale, 'participation', order === 'name' ? 'name' : undefined);
  const whole = (side: Side) => editions.filter((edition) => listWorth(edition, side) === 'whole').length;
  const withoutList = editions.filter(
    ({ participants }) => !isNotKnown(participants) && participants.complete === 'no-list',
  );
  const authorities = matrices.flatMap(({ rows }) => rows).filter(({ n }) => n > 0).length;
  return {
    frame: frameView(context, {
      path,
      title: order === 'name' ? words.titleByName : words.title,
      description: words.description,
      within: 'participation',
    }),
    title: order === 'name' ? words.titleByName : words.title,
    lead: words.lead(
      authorities,
      matrices.reduce((sum, { n }) => sum + n, 0),
    ),
    limits: words.limits({
      french: whole('french'),
      japanese: whole('japanese'),
      editions: editions.length,
      withoutList: withoutList.map(({ ordinal }) => formatOrdinal(ordinal, locale)),
    }),
    leftOut: leftOut(context, editions),
    order,
    numberHref: pageAt(locale, 'participation'),
    nameHref: orderedAt(locale, 'participation', 'name'),
    authoritiesHref: pageAt(locale, 'authorities'),
    townsHref: pageAt(locale, 'participation/towns'),
    sides: matrices.map((matrix) => sideView(context, matrix, order)),
    lists: order === 'number' ? listLines(context, editions) : [],
    files: [
      { title: words.wideTable, files: filesOf(context, 'participation-matrix') },
      { title: words.longTable, files: filesOf(context, 'participations') },
    ],
    contents: [
      ...matrices.map(({ side }) => ({ href: `#s-${side}`, label: words.sides[side] })),
      ...(order === 'number'
        ? [
            { href: '#s-lists', label: words.lists },
            { href: '#s-files', label: words.files },
          ]
        : []),
    ],
  };
}

function leftOut(context: Context, shown: readonly Edition[]): string | undefined {
  const { archive, locale } = context;
  const others = [...archive.editions.values()].filter((edition) => !shown.includes(edition));
  if (others.length === 0) return undefined;
  return participationStrings[locale].leftOut(
    formatList(
      others.map((edition) => editionText(context, edition)),
      locale,
    ),
  );
}

function filesOf(context: Context, name: string): readonly FileView[] {
  return [fileView(context, `${name}.csv`, 'CSV'), fileView(context, `${name}.json`, 'JSON')];
}

function sideView(context: Context, { side, columns, rows, n }: SideMatrix, order: MatrixOrder): SideTableView {
  const { locale } = context;
  const words = participationStrings[locale];
  const byName = rows.toSorted((a, b) =>
    compareReadings(readingOf(a.authority, locale), readingOf(b.authority, locale), locale),
  );
  // The sort is stable: rows with the same number stay in the order of their names.
  const inOrder = order === 'name' ? byName : byName.toSorted((a, b) => b.n - a.n);
  return {
    side,
    title: words.sides[side],
    caption: words.caption[side],
    columns: columns.map((column) => columnView(context, column)),
    rows: inOrder.map((row) => rowView(context, row, byName.indexOf(row))),
    total: formatNumber(n, locale),
  };
}

function columnView(context: Context, { edition, named, listed, counted, worth }: MatrixColumn): ColumnView {
  const { locale } = context;
  const words = participationStrings[locale];
  const place = formatList(hostTexts(context, edition), locale);
  const year = editionYear(edition, locale);
  const sum = formatNumber(named, locale);
  const count = counted && formatCount(counted, locale);
  return {
    href: recordAt(locale, 'editions', edition.id, 'participants'),
    ordinal: String(edition.ordinal),
    side: edition.side,
    year: year.replace('年', ''),
    label: words.edition(formatOrdinal(edition.ordinal, locale), place, year),
    named: sum,
    counted: count,
    isWhole: worth === 'whole',
    tally: [
      words.namedOf(sum),
      ...(listed > 0 && listed < named ? [words.fromOthers(named - listed)] : []),
      ...(count === undefined ? [] : [words.countedOf(count)]),
      words.worths[worth],
    ].join(comma[locale]),
  };
}

function rowView(context: Context, { authority, cells, n }: MatrixRow, rank: number): RowView {
  return {
    href: recordAt(context.locale, 'authorities', authority.id),
    name: authorityName(context, authority),
    rank,
    cells: cells.map((cell) => cellView(context, cell)),
    n,
  };
}

function cellView({ locale }: Context, { state, isHost, isUncertain }: MatrixCell): CellView {
  const { host, states, uncertain } = presenceStrings[locale];
  const said = [states[state], ...(isHost ? [host] : []), ...(isUncertain ? [uncertain] : [])];
  return { state, isHost, isUncertain, words: said.join(comma[locale]) };
}
