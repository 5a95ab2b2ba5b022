import { get, type Area, type Authority } from '../archive/archive.ts';
import { governedArea } from '../archive/queries/areas.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { recordAt } from '../i18n/paths.ts';
import { compareReadings, readingOf } from '../i18n/reading-order.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import { warningsOf } from './authority.ts';
import { authorityOrders } from './authority-orders.ts';
import { editionsOf } from '../archive/queries/participation.ts';
import type { Context } from '../wording/context.ts';
import { factView, holderOf, type FactView } from './fact.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import type { Html } from '../wording/html.ts';
import { authorityName } from '../wording/names.ts';

/** An authority in the list of all. */
export interface AuthorityLine {
  readonly href: string;
  readonly name: Html;
  readonly kind: string;
  /** The number of editions whose lists name it. */
  readonly n: number;
  readonly count: string;
  readonly warnings: readonly Html[];
}

/** An area with its authorities, and the areas inside it. */
export interface AreaView {
  /** The record of the area: its names, its kind, what it is in. None for authorities whose area is not known. */
  readonly area?: { readonly fact: FactView; readonly name: string } | undefined;
  readonly authorities: readonly AuthorityLine[];
  readonly inner: readonly AreaView[];
}

/** One country of the list. */
export interface CountryView {
  readonly side: Side;
  readonly title: string;
  readonly note: string;
  readonly areas: readonly AreaView[];
  readonly unplaced: readonly AuthorityLine[];
}

/** Everything that the list of authorities shows. */
export interface AuthoritiesView extends TitledView {
  readonly lead: string;
  readonly countries: readonly CountryView[];
  /** The same list in other orders, and the matrix of participations. */
  readonly orders: readonly LinkView[];
  readonly contents: readonly LinkView[];
}

/** Makes the list of authorities: by country, then by area, each in the reading order of the language. */
export function authoritiesView(context: Context): AuthoritiesView {
  const { archive, locale } = context;
  const words = authorityStrings[locale];
  const all = [...archive.authorities.values()];
  const count = (side: Side) => all.filter((one) => one.side === side).length;
  return {
    ...singlePageView(context, 'authorities', {
      description: words.indexDescription(all.length),
    }),
    lead: words.lead(count('french'), count('japanese'), archive.areas.size),
    countries: [countryView(context, 'french'), countryView(context, 'japanese')],
    orders: authorityOrders(context),
    contents: (['french', 'japanese'] as const).map((side) => ({ href: `#s-${side}`, label: words[side] })),
  };
}

function countryView(context: Context, side: Side): CountryView {
  const { archive, locale } = context;
  const words = authorityStrings[locale];
  const inAreas = Map.groupBy(
    [...archive.authorities.values()].filter((one) => one.side === side),
    (one) => areaOf(context, one),
  );
  const areas = [...archive.areas.values()].filter(
    ({ kind }) => (kind === 'prefecture' ? 'japanese' : 'french') === side,
  );
  return {
    side,
    title: words[side],
    note: words.sideNote[side],
    areas: inOrder(
      context,
      areas.filter(({ within }) => within === undefined),
    ).map((one) => areaView(context, one, areas, inAreas)),
    unplaced: linesOf(context, inAreas.get(undefined)),
  };
}

type InAreas = ReadonlyMap<string | undefined, readonly Authority[]>;

function areaView(context: Context, area: Area, areas: readonly Area[], inAreas: InAreas): AreaView {
  const fact = factView(context, holderOf(context, 'areas', area.id), '', area);
  return {
    area: { fact: { ...fact, id: area.id }, name: area[context.locale] },
    authorities: linesOf(context, [...(inAreas.get(area.id) ?? []), ...perhapsIn(context, area.id)]),
    inner: inOrder(
      context,
      areas.filter(({ within }) => within === area.id),
    ).map((one) => areaView(context, one, areas, inAreas)),
  };
}

/** The authorities of uncertain identity that may be one of the area. They stand without area as well. */
function perhapsIn({ archive }: Context, area: string): readonly Authority[] {
  return [...archive.authorities.values()].filter(({ candidates }) => candidates.some((one) => one.area === area));
}

function inOrder({ locale }: Context, areas: readonly Area[]): readonly Area[] {
  return areas.toSorted((a, b) => compareReadings(readingOf(a, locale), readingOf(b, locale), locale));
}

/**
 * The area that an authority is listed under: for a département, a region or a prefecture the one that it governs, which has the same
 * Japanese name; else the one that its record names; else, for a former one, that of the authority that it became.
 */
export function areaOf({ archive }: Pick<Context, 'archive'>, authority: Authority): string | undefined {
  const { area, became } = authority;
  const governed = governedArea(archive, authority);
  if (governed) return governed.id;
  if (area !== undefined) return area;
  return became?.is === 'known' ? areaOf({ archive }, get(archive.authorities, became.value.authority)) : undefined;
}

/** Wider authorities stand before those inside them: the region before its communes. */
const rank: Partial<Record<string, number>> = { region: 0, prefecture: 0, department: 1, intercommunality: 3 };

function linesOf(context: Context, authorities: readonly Authority[] = []): readonly AuthorityLine[] {
  const { locale } = context;
  const rankOf = ({ kind }: Authority) => (isNotKnown(kind) ? 4 : (rank[kind] ?? 2));
  return authorities
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareReadings(readingOf(a, locale), readingOf(b, locale), locale))
    .map((one) => lineOf(context, one));
}

function lineOf(context: Context, authority: Authority): AuthorityLine {
  const words = authorityStrings[context.locale];
  const n = editionsOf(context.archive, authority.id).length;
  return {
    href: recordAt(context.locale, 'authorities', authority.id),
    name: authorityName(context, authority),
    kind: isNotKnown(authority.kind) ? words.kindNotKnown : words.kinds[authority.kind],
    n,
    count: n === 0 ? words.notInLists : words.count(n),
    warnings: warningsOf(context, authority),
  };
}
