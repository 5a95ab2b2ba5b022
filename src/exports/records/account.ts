import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { proseFolders, type ProseFolder } from '../../archive/kinds.ts';
import { locales, type Bilingual, type Locale } from '../../i18n/locales.ts';
import { accountText } from '../../i18n/names/vocabulary.ts';

/** An account as plain text: its lead, and its paragraphs separated by empty lines. Sources are cited as `[its-id]`. */
interface Account {
  readonly lead: string;
  readonly text: string;
}

const oneLanguage = z.strictObject({ lead: z.string(), text: z.string() });

/** The schema of both accounts of a record. */
export const accountSchema = z.strictObject({ fr: oneLanguage.optional(), ja: oneLanguage.optional() }).meta({
  description: 'Le récit de la page, dans chaque langue ; aucun ne traduit l’autre.',
  descriptionJa: 'ページの本文（両言語）。一方が他方の翻訳ではない。',
});

function accountIn(archive: Archive, folder: ProseFolder, id: string, locale: Locale): Account | undefined {
  const prose = archive.prose(folder, id, locale);
  return prose?.lang === locale
    ? { lead: prose.lead, text: accountText({ archive, locale, record: `${folder}/${id}` }, prose.blocks) }
    : undefined;
}

/** Both accounts of a record, or the one that is written; `undefined` if its kind has none. */
export function accountOf(archive: Archive, kind: string, id: string): Partial<Bilingual<Account>> | undefined {
  const folder = proseFolders.find((one) => one === kind);
  if (!folder) return undefined;
  const [fr, ja] = locales.map((locale) => accountIn(archive, folder, id, locale));
  return fr || ja ? { ...(fr && { fr }), ...(ja && { ja }) } : undefined;
}
