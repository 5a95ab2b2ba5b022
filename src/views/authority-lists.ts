import { get, type Authority, type Twinning } from '../archive/archive.ts';
import { editionsOf } from '../archive/queries/participation.ts';
import { twinningsOf } from '../archive/queries/twinnings.ts';
import { authorityKinds } from '../archive/schema/authority.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { orderedAt, pageAt, recordAt } from '../i18n/paths.ts';
import { compareReadings, initialOf, readingOf } from '../i18n/reading-order.ts';
import { authorityListStrings, type AuthorityOrder } from '../i18n/strings/authority-lists.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import { capitalised } from '../language/typography.ts';
import { areaOf } from './authorities.ts';
import { authorityOrders } from './authority-orders.ts';
import { warningsOf } from './authority.ts';
import type { Context } from '../wording/context.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { marked } from '../wording/language.ts';
import { authorityName, authorityText, organisationText } from '../wording/names.ts';

/** An authority as a row, with the sort keys of the columns. */
export interface AuthorityRow {
  readonly href: string;
  readonly side: Side;
  readonly name: Html;
  readonly nameKey: number;
  readonly kind: string;
  readonly kindKey: number;
  readonly area: string;
  readonly areaKey: number;
  readonly n: number;
  readonly count: string;
  readonly warnings: readonly Html[];
  /** The other end of each of its links. */
  readonly links: readonly { readonly href: string; readonly partner: Html }[];
}

/** The authorities under one letter, kind or number. */
export interface AuthorityGroup {
  readonly id: string;
  readonly title: string;
  /** A short title, for the row of links to the groups. */
  readonly short: string;
  readonly note?: string | undefined;
  readonly rows: readonly AuthorityRow[];
}

/** A list of all authorities in one order. */
export interface AuthorityListView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly order: AuthorityOrder;
  readonly orders: readonly LinkView[];
  /** The address of the page sorted by each column. */
  readonly sorts: Readonly<Record<'name' | 'kind' | 'area' | 'editions' | 'twinnings', string>>;
  readonly groups: readonly AuthorityGroup[];
}

export function authorityListView(context: Context, order: AuthorityOrder): AuthorityListView {
  const { archive, locale } = context;
  const words = authorityListStrings[locale];
  const title = words.title[order];
  const rows = rowsOf(context);
  return {
    frame: frameView(context, {
      path: orderedAt(locale, 'authorities', order),
      title,
      description: words.description[order](rows.length),
      within: 'authorities',
    }),
    title,
    lead: words.lead[order],
    order,
    orders: authorityOrders(context, order),
    sorts: {
      name: orderedAt(locale, 'authorities', 'name'),
      kind: orderedAt(locale, 'authorities', 'kind'),
      area: pageAt(locale, 'authorities'),
      editions: orderedAt(locale, 'authorities', 'editions'),
      twinnings: orderedAt(locale, 'authorities', 'twinnings'),
    },
    groups: grouping[order]({ archive, locale }, rows),
  };
}

type Row = AuthorityRow & { readonly authority: Authority; readonly twinnings: readonly Twinning[] };

/** Returns every authority in the order of its name. */
function rowsOf(context: Context): readonly Row[] {
  const { archive, locale } = context;
  const areas = [...archive.areas.values()].toSorted((a, b) =>
    compareReadings(readingOf(a, locale), readingOf(b, locale), locale),
  );
  const areaKeys = new Map(areas.map(({ id }, index) => [id, index]));
  return [...archive.authorities.values()]
    .toSorted((a, b) => compareReadings(readingOf(a, locale), readingOf(b, locale), locale))
    .map((authority, nameKey) => rowOf(context, authority, nameKey, areaKeys));
}

function rowOf(context: Context, authority: Authority, nameKey: number, areaKeys: ReadonlyMap<string, number>): Row {
  const { archive, locale } = context;
  const words = authorityStrings[locale];
  const { id, side, kind } = authority;
  const n = editionsOf(archive, id).length;
  const area = areaOf(context, authority);
  const twinnings = twinningsOf(archive, id);
  return {
    authority,
    twinnings,
    href: recordAt(locale, 'authorities', id),
    side,
    name: authorityName(context, authority),
    nameKey,
    kind: isNotKnown(kind) ? words.kindNotKnown : words.kinds[kind],
    kindKey: isNotKnown(kind) ? authorityKinds.length : authorityKinds.indexOf(kind),
    area: area === undefined ? words.unplaced : get(archive.areas, area)[locale],
    areaKey: area === undefined ? areaKeys.size : (areaKeys.get(area) ?? areaKeys.size),
    n,
    count: n === 0 ? words.notInLists : words.count(n),
    warnings: warningsOf(context, authority),
    links: twinnings.flatMap((one) => partnersOf(context, one, side)),
  };
}

/** Returns the bodies at the other end of a link, each linking to it: authorities, or the organisation in place of one. */
function partnersOf(
  context: Context,
  { id, french, japanese, organisation }: Twinning,
  side: Side,
): AuthorityRow['links'] {
  const { archive, locale } = context;
  const others = (side === 'french' ? japanese : french).map((one) =>
    authorityText(context, get(archive.authorities, one)),
  );
  const names = organisation
    ? [organisationText(context, get(archive.organisations, organisation)), ...others]
    : others;
  return names.map((name) => ({ href: recordAt(locale, 'twinnings', id), partner: marked(name, locale) }));
}

type Grouping = (context: Context, rows: readonly Row[]) => readonly AuthorityGroup[];

const grouping: Readonly<Record<AuthorityOrder, Grouping>> = {
  name: ({ locale }, rows) => {
    const { noInitial } = authorityListStrings[locale];
    const initials = Map.groupBy(rows, ({ authority }) => initialOf(readingOf(authority, locale), locale) ?? '');
    return [...initials].map(([initial, those], index) => ({
      id: `g-${String(index + 1)}`,
      title: initial || noInitial,
      short: initial || noInitial,
      rows: those,
    }));
  },
  kind: ({ locale }, rows) => {
    const words = authorityListStrings[locale];
    const order = [
      'region',
      'department',
      'intercommunality',
      'commune',
      'prefecture',
      'city',
      'town',
      'village',
    ] as const;
    const of = (kind: (typeof order)[number] | undefined) =>
      rows.filter(({ authority }) => (isNotKnown(authority.kind) ? undefined : authority.kind) === kind);
    return [
      ...order.map((kind) => ({ id: kind, title: words.kinds[kind], rows: of(kind) })),
      { id: 'not-known', title: words.kindNotKnown, rows: of(undefined) },
    ]
      .filter((group) => group.rows.length > 0)
      .map((group) => ({ ...group, short: group.title }));
  },
  editions: ({ locale }, rows) => {
    const words = authorityStrings[locale];
    return [...Map.groupBy(rows, ({ n }) => n)]
      .toSorted(([a], [b]) => b - a)
      .map(([n, those]) => {
        const title = n === 0 ? words.notInLists : words.count(n);
        return { id: `n-${String(n)}`, title: capitalised(title), short: title, rows: those };
      });
  },
  twinnings: ({ locale }, rows) => {
    const words = authorityListStrings[locale];
    const order = ['twinning', 'agreement', 'occasional', 'none'] as const;
    const closest = ({ twinnings }: Row) => order.find((kind) => twinnings.some((one) => one.kind === kind)) ?? 'none';
    const by = Map.groupBy(rows, closest);
    return order
      .filter((kind) => by.has(kind))
      .map((kind) => ({
        id: kind,
        title: words.links[kind],
        short: words.links[kind],
        note: words.linksNote[kind],
        rows: by.get(kind) ?? [],
      }));
  },
};
