import { proseFolders, type ProseFolder } from '../archive/kinds.ts';
import type { Language } from '../archive/schema/words.ts';

/** What an account tells of, and in which language: both are said by its place in the content folder. */
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
