import { kindNames, type Kind, type RecordOf } from './kinds.ts';

/** What a change can touch: the records of a kind, or the pages of text. */
export type EntryFolder = Kind | 'pages';

/** A record or a page of text: its folder or file in the content, then its id: `editions/8-shizuoka`, `sources/clair-edition-5`, `pages/about`. */
export type EntryName = `${EntryFolder}/${string}`;

/** The name of a record or page. */
export function entryName(folder: EntryFolder, id: string): EntryName {
  return `${folder}/${id}`;
}

/** True for a text that has the form of such a name; whether the entry exists is another question. */
export function isEntryName(text: string): text is EntryName {
  const [folder, id, more] = text.split('/');
  return more === undefined && !!id && (folder === 'pages' || kindNames.some((kind) => kind === folder));
}

/** The two parts of a name. */
export function partsOf(name: EntryName): { readonly folder: EntryFolder; readonly id: string } {
  const [first, id = ''] = name.split('/');
  return { folder: kindNames.find((kind) => kind === first) ?? 'pages', id };
}

/** The names of all entries of a content. A file of the bibliography holds an entry for each source. */
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
