import type { Kind } from '../../archive/kinds.ts';
import { isNotKnown, type Field } from '../../archive/schema/not-known.ts';
import type { PartialDate } from '../../archive/schema/partial-date.ts';
import { addressOf, dataAt } from '../../i18n/paths.ts';
import { recordFile } from '../record-file.ts';

/** A thing by its name in the graph. */
export interface Reference {
  readonly '@id': string;
}

/**
 * The name of what a record is about, the same on the pages of both languages: its JSON file, with a fragment, since the thing is not the
 * file. Absolute where the host is known; else it is read from the address of the page.
 */
export function thing(kind: Kind, id: string): Reference {
  return fileThing(recordFile(kind, id));
}

/** The name of what a file of the open data is about: `themes.json` of the list of themes. */
export function fileThing(file: string): Reference {
  return { '@id': `${addressOf(dataAt(file))}#this` };
}

/** One value by itself, several as a list, none as nothing: how JSON-LD writes what may be several. */
export function several<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length < 2 ? list[0] : list;
}

/** Names besides the first, each once. */
export function otherNames(
  name: string,
  names: readonly (Field<string> | undefined)[],
): string | readonly string[] | undefined {
  const texts = names.filter((one) => typeof one === 'string' && one !== name) as string[];
  return several([...new Set(texts)]);
}

/** A date in ISO 8601, as precise as its source; a season has only its year there. A bound or an estimate is none. */
export function isoDate(date: Field<PartialDate> | undefined): string | undefined {
  if (!date || isNotKnown(date) || date.qualifier) return undefined;
  return date.precision === 'season' ? date.value.slice(0, 4) : date.value;
}

type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A thing with only the properties that are known: one that is not known is not written. */
export function known<const T extends object>(thing: T): Defined<T> {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Defined<T>;
}
