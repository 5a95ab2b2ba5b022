import { kindNames, type RecordKey, type Kind, type RecordOf } from './kinds.ts';

/** A place in the data: a record and, below it, a path of fields (empty for the record itself). */
export interface Address extends RecordKey {
  readonly path: string;
}

/**
 * Reads an address as editors write it. Without a folder it is a path of `here`, the record at hand: `dates.days`. With one it names
 * another: `editions/6-kumamoto/dates.days`, `series/knowledge_until`, `link-counts/cuf-2017/value`.
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

export type EntryFolder = Kind | 'pages';

export type EntryName = `${EntryFolder}/${string}`;

export function entryName(folder: EntryFolder, id: string): EntryName {
  return `${folder}/${id}`;
}

/** True if a text has the form of an entry name. The entry need not exist. */
export function isEntryName(text: string): text is EntryName {
  const [folder, id, more] = text.split('/');
  return more === undefined && !!id && (folder === 'pages' || kindNames.some((kind) => kind === folder));
}

export function readEntryName(name: EntryName): { readonly folder: EntryFolder; readonly id: string } {
  const [first, id = ''] = name.split('/');
  return { folder: kindNames.find((kind) => kind === first) ?? 'pages', id };
}

/** Lists the names of all entries of the content. Each source in a file of the bibliography is an entry. */
export function entryNames({
  records,
  prose,
}: {
  readonly records: { readonly [K in Kind]: readonly { readonly id: string; readonly data: RecordOf<K> }[] };
  readonly prose: readonly { readonly folder: string; readonly record: string }[];
}): readonly EntryName[] {
  const { sources, ...others } = records;
  return [
    ...Object.entries(others).flatMap(([kind, list]) => list.map(({ id }) => entryName(kind as Kind, id))),
    ...sources.flatMap(({ data }) => Object.keys(data.list).map((id) => entryName('sources', id))),
    ...new Set(prose.filter(({ folder }) => folder === 'pages').map(({ record }) => entryName('pages', record))),
  ];
}
