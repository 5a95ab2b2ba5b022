import type { Group, Hit, SearchUnit } from './find.ts';
import { holds } from './term.ts';

/** The facets by which results can be narrowed; each is the parameter of that name in the address. */
export const facets = ['kind', 'edition', 'country', 'theme'] as const;
export type Facet = (typeof facets)[number];

/** Best first; newest first; oldest first. Undated results come last. */
export const orders = ['relevance', 'newest', 'oldest'] as const;
type Order = (typeof orders)[number];

export interface Choice {
  readonly values: Readonly<Partial<Record<Facet, string>>>;
  readonly order: Order;
}

export const noChoice: Choice = { values: {}, order: 'relevance' };

/** All results: exact ones in the page's language and in the other, and approximate ones. */
export interface Pool {
  readonly here: readonly Group[];
  readonly there: readonly Group[];
  readonly near: readonly Group[];
}

export const countryOf = { french: 'france', japanese: 'japan' } as const;

/** The values that a place has in each facet, its own or those of its record. */
const valuesIn: Readonly<Record<Facet, (unit: SearchUnit, record: SearchUnit) => readonly string[]>> = {
  kind: kindsOf,
  edition: (unit, record) => [unit.edition ?? record.edition ?? []].flat(),
  country: (unit, { side = unit.side }) => (side === undefined ? [] : [countryOf[unit.side ?? side]]),
  theme: (unit) => unit.themes?.split(' ') ?? [],
};

/**
 * A section has the kind of its page; an article or a point also counts as part of a declaration, so that choosing declarations includes
 * their contents.
 */
function kindsOf(unit: SearchUnit, record: SearchUnit): readonly string[] {
  if (unit.kind === 'point' || unit.kind === 'article') return ['declaration', unit.kind];
  const kind = unit.kind === 'section' ? record.kind : unit.kind;
  return [kind === 'list' ? 'page' : kind];
}

export function chosenIn({ values }: Choice): readonly (readonly [Facet, string])[] {
  return facets.flatMap((facet) => {
    const value = values[facet];
    return value === undefined ? [] : [[facet, value] as const];
  });
}

function narrowed(groups: readonly Group[], choice: Choice): readonly Group[] {
  const chosen = chosenIn(choice);
  const left = groups.flatMap((group) => {
    const hits = group.hits.filter(({ unit }) =>
      chosen.every(([facet, value]) => valuesIn[facet](unit, group.record).includes(value)),
    );
    return hits.length === 0 ? [] : [{ ...group, hits }];
  });
  return choice.values.kind === 'declaration' ? pointsFirst(left) : left;
}

/**
 * Readers who search declarations look for what they say: the first link of a result leads to the point, unless the title of the
 * declaration holds the words.
 */
function pointsFirst(groups: readonly Group[]): readonly Group[] {
  const rank = ({ unit }: Hit, { terms }: Group) => {
    if (unit.kind === 'point' || unit.kind === 'article') return 1;
    return terms.every((term) => holds(unit.folded.title, term)) ? 0 : 2;
  };
  const ranked = groups.map((group) => {
    const hits = group.hits.toSorted((a, b) => rank(a, group) - rank(b, group));
    return { group: { ...group, hits }, rank: hits[0] ? rank(hits[0], group) : 2 };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ group }) => group);
}

/** Applies a choice and its order. A record is not repeated in the other language if the page's language shows it. */
export function filterByChoice({ here, there, near }: Pool, choice: Choice): Pool {
  const own = narrowed(here, choice);
  const shown = new Set(own.map(({ record }) => record.at));
  const rest = (groups: readonly Group[]) =>
    inOrder(
      narrowed(groups, choice).filter(({ record }) => !shown.has(record.at)),
      choice.order,
    );
  return { here: inOrder(own, choice.order), there: rest(there), near: rest(near) };
}

function inOrder(groups: readonly Group[], order: Order): readonly Group[] {
  if (order === 'relevance') return groups;
  const dateOf = ({ record, hits }: Group) => hits[0]?.unit.date ?? record.date ?? '';
  const sign = order === 'newest' ? -1 : 1;
  return groups.toSorted((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    if (one === other) return 0;
    if (one === '' || other === '') return one === '' ? 1 : -1;
    return one < other ? -sign : sign;
  });
}

/** The choice with one value added or removed. */
export function withValue(choice: Choice, facet: Facet, value: string | undefined): Choice {
  const { [facet]: _, ...others } = choice.values;
  return { ...choice, values: value === undefined ? others : { ...others, [facet]: value } };
}

/**
 * The values of a facet among the exact results, each with the number of results that choosing it would leave: the most frequent first, and
 * the chosen one whatever it leaves. Empty if there is nothing to choose between.
 */
export function valuesOf(pool: Pool, facet: Facet, choice: Choice) {
  const chosen = choice.values[facet];
  const records = new Map<string, Set<string>>(chosen === undefined ? [] : [[chosen, new Set()]]);
  const open = withValue(choice, facet, undefined);
  for (const { record, hits } of narrowed([...pool.here, ...pool.there], open))
    for (const value of hits.flatMap(({ unit }) => valuesIn[facet](unit, record)))
      records.set(value, (records.get(value) ?? new Set<string>()).add(record.at));
  if (chosen === undefined && records.size < 2) return [];
  return [...records]
    .map(([value, { size: count }]) => ({ value, count, isChosen: value === chosen }))
    .sort((a, b) => b.count - a.count);
}

export function placesByEdition(pool: Pool, choice: Choice): ReadonlyMap<string, number> {
  const { here, there } = filterByChoice(pool, withValue(choice, 'edition', undefined));
  const counts = new Map<string, number>();
  for (const { record, hits } of [...here, ...there])
    for (const edition of hits.flatMap(({ unit }) => valuesIn.edition(unit, record)))
      counts.set(edition, (counts.get(edition) ?? 0) + 1);
  return counts;
}
