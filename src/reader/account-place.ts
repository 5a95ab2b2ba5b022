import { proseFolders, type ProseFolder } from '../archive/kinds.ts';
import type { Language } from '../archive/schema/words.ts';

/** The record that an account belongs to, and its language: both follow from its path in the content folder. */
export interface AccountPlace {
  readonly folder: ProseFolder;
  readonly record: string;
  readonly lang: Language;
}

/** The account in a file, relative to the content folder: `editions/5-tours/fr.mdx`. `undefined` for any other file. */
export function accountPlace(file: string): AccountPlace | undefined {
  const [name, record = '', ending, ...more] = file.split('/');
  const folder = proseFolders.find((one) => one === name);
  const lang = ending === 'fr.mdx' ? 'fr' : ending === 'ja.mdx' ? 'ja' : undefined;
  return folder && lang && record !== '' && more.length === 0 ? { folder, record, lang } : undefined;
}
