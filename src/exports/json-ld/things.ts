import type { Kind } from '../../archive/kinds.ts';
import { isNotKnown, type Field } from '../../archive/schema/not-known.ts';
import type { PartialDate } from '../../archive/schema/partial-date.ts';
import { addressOf, dataAt } from '../../i18n/paths.ts';

/** A node referenced by its identifier in the graph. */
export interface Reference {
  readonly '@id': string;
}

/** The file that tells of every thing, in both languages: whoever follows the identifier of one finds it there. */
export const graphFile = 'graph.jsonld';

/**
 * The identifier of a record's subject, the same on the pages of both languages: the graph with a fragment, since the thing is not the file.
 * Absolute if the host is known; else relative to the address of the page.
 */
export function thing(kind: Kind, id: string): Reference {
  return named(kind === 'series' ? kind : `${kind}/${id}`);
}

/** The identifier of the archive's own things: its data set, its list of themes. */
export function ownThing(name: 'data' | 'themes'): Reference {
  return named(name);
}

function named(fragment: string): Reference {
  return { '@id': `${addressOf(dataAt(graphFile))}#${fragment}` };
}

/** JSON-LD's form for zero or more values: undefined, a single value, or a list. */
export function several<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length < 2 ? list[0] : list;
}

/** Distinct names besides the first. */
export function otherNames(
  name: string,
  names: readonly (Field<string> | undefined)[],
): string | readonly string[] | undefined {
  const texts = names.filter((one) => typeof one === 'string').filter((one) => one !== name);
  return several([...new Set(texts)]);
}

/** A date in ISO 8601, to the precision of its source, a season reduced to its year. Undefined for a bound or an estimate. */
export function isoDate(date: Field<PartialDate> | undefined): string | undefined {
  if (!date || isNotKnown(date) || date.qualifier) return undefined;
  return date.precision === 'season' ? date.value.slice(0, 4) : date.value;
}

type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A thing without its unknown properties. */
export function known<const T extends object>(thing: T): Defined<T> {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Defined<T>;
}
