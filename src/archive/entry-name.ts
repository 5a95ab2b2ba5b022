import { kindNames, type Kind } from './kinds.ts';

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
