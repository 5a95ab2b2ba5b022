import { accountFolder, proseFolders, type ProseFolder } from '../schema/kinds.ts';
import type { Language } from '../schema/words.ts';

/** The record that an account belongs to, and its language: both follow from its path in the content folder. */
export interface AccountPlace {
  readonly folder: ProseFolder;
  readonly record: string;
  readonly lang: Language;
}

/** The account in a file, relative to the content folder: `editions/5-tours/fr.mdx`, `series/fr.mdx`. `undefined` for any other file. */
export function accountPlace(file: string): AccountPlace | undefined {
  const [, place = '', lang] = /^(.+)\/(fr|ja)\.mdx$/.exec(file) ?? [];
  const [name, record = place, ...more] = place.split('/');
  const folder = proseFolders.find((one) => one === name);
  if (!folder || more.length > 0 || accountFolder(folder, record) !== place) return undefined;
  return { folder, record, lang: lang === 'ja' ? 'ja' : 'fr' };
}
