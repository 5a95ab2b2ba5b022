import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { proseFolders, type ProseFolder } from '../../archive/kinds.ts';
import { locales, type Bilingual, type Locale } from '../../i18n/locales.ts';
import { plain, proseView } from '../../views/prose.ts';

/** An account as plain text: its lead, and its paragraphs with an empty line between them. A source stands as `[its-id]`. */
export interface Account {
  readonly lead: string;
  readonly text: string;
}

const oneLanguage = z.strictObject({ lead: z.string(), text: z.string() });

/** The form of both accounts of a record. */
export const accountSchema = z.strictObject({ fr: oneLanguage, ja: oneLanguage }).meta({
  description: 'Le récit de la page, dans chaque langue ; aucun ne traduit l’autre.',
  descriptionJa: 'ページの本文（両言語）。一方が他方の翻訳ではない。',
});

function accountIn(archive: Archive, folder: ProseFolder, id: string, locale: Locale): Account | undefined {
  const view = proseView({ archive, locale }, archive.prose(folder, id, locale));
  if (!view) return undefined;
  const marked = view.body.html
    .replaceAll(/<a class="cite" href="[^"]*\/sources\/([^"/]+)\/"[^>]*>.*?<\/a\s*>/gs, '[$1]')
    .replaceAll(/<\/(?:p|h2|h3|li|pre)>\s*/g, '\n\n');
  const text = plain({ html: marked });
  return { lead: view.leadText, text: text.trim().replaceAll(/\n{3,}/g, '\n\n') };
}

/** Both accounts of a record; `undefined` where its kind has none. */
export function accountOf(archive: Archive, kind: string, id: string): Bilingual<Account> | undefined {
  const folder = proseFolders.find((one) => one === kind);
  if (!folder) return undefined;
  const [fr, ja] = locales.map((locale) => accountIn(archive, folder, id, locale));
  return fr && ja && { fr, ja };
}
