import { kindNames, type Kind } from './kinds.ts';

/** A place in the data: a record and, below it, a path of fields (empty for the record itself). */
export interface Address {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
}

/** The record that a text stands beside. */
export interface Here {
  readonly kind: Kind;
  readonly id: string;
}

/**
 * Reads an address as editors write it. Without a folder it is a path of the record at hand: `dates.days`. With one it names another:
 * `editions/6-kumamoto/dates.days`, `series/knowledge_until`, `link-counts/cuf-2017/value`.
 */
export function readAddress(text: string, here?: Here): Address | undefined {
  const [folder = '', id = '', ...rest] = text.split('/');
  if (!text.includes('/')) return here && { ...here, path: text };
  const kind = kindNames.find((name) => name === folder);
  if (!kind) return undefined;
  if (kind === 'series') return { kind, id: 'series', path: [id, ...rest].join('.') };
  if (kind === 'link-counts') return { kind, id: 'link-counts', path: ['counts', id, ...rest].join('.') };
  return { kind, id, path: rest.join('.') };
}
