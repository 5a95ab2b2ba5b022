import { kindNames, type RecordKey } from './kinds.ts';

/** A place in the data: a record and, below it, a path of fields (empty for the record itself). */
export interface Address extends RecordKey {
  readonly path: string;
}

/**
 * Reads an address as editors write it. Without a folder it is a path of `here`, the record at hand: `dates.days`. With one it names another:
 * `editions/6-kumamoto/dates.days`, `series/knowledge_until`, `link-counts/cuf-2017/value`.
 */
export function readAddress(text: string, here?: RecordKey): Address | undefined {
  const [folder = '', id = '', ...rest] = text.split('/');
  if (!text.includes('/')) return here && { ...here, path: text };
  const kind = kindNames.find((name) => name === folder);
  if (!kind) return undefined;
  if (kind === 'series') return { kind, id: 'series', path: [id, ...rest].join('.') };
  if (kind === 'link-counts') return { kind, id: 'link-counts', path: ['counts', id, ...rest].join('.') };
  return { kind, id, path: rest.join('.') };
}
