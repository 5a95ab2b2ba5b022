import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { proseFolders, type ProseFolder } from '../../archive/kinds.ts';
import type { Block, Inline } from '../../archive/prose.ts';
import { locales, type Bilingual, type Locale } from '../../i18n/locales.ts';
import { plain } from '../../wording/html.ts';
import { countLink, titleLink, totalText, valueLink, type InAccount } from '../../wording/vocabulary.ts';

/** An account as plain text: its lead, and its paragraphs separated by empty lines. Sources are cited as `[its-id]`. */
export interface Account {
  readonly lead: string;
  readonly text: string;
}

const oneLanguage = z.strictObject({ lead: z.string(), text: z.string() });

/** The schema of both accounts of a record. */
export const accountSchema = z.strictObject({ fr: oneLanguage, ja: oneLanguage }).meta({
  description: 'Le récit de la page, dans chaque langue ; aucun ne traduit l’autre.',
  descriptionJa: 'ページの本文（両言語）。一方が他方の翻訳ではない。',
});

function accountIn(archive: Archive, folder: ProseFolder, id: string, locale: Locale): Account | undefined {
  const prose = archive.prose(folder, id, locale);
  return prose && { lead: prose.lead, text: accountText({ archive, locale, record: `${folder}/${id}` }, prose.blocks) };
}

/** The indent that published lists have always had: a data file only changes when its content does. */
const listIndent = ' '.repeat(14);

/** The words of blocks as their page prints them, with empty lines between paragraphs. */
export function accountText(at: InAccount, blocks: readonly Block[]): string {
  return blocks.map((block) => blockText(at, block)).join('\n\n');
}

function blockText(at: InAccount, block: Block): string {
  if (block.type === 'code') return block.text;
  if (block.type === 'list') return listIndent + block.items.map((item) => accountText(at, item)).join('\n\n');
  return inlineText(at, block.children);
}

function inlineText(at: InAccount, inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? inlineText(at, inline.children) : leafText(at, inline)))
    .join('');
}

function leafText(at: InAccount, inline: Exclude<Inline, { readonly children: unknown }>): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'Value':
      return plain(valueLink(at, inline.of, inline.as).words);
    case 'Count':
      return plain(countLink(at, inline.of, inline.where).words);
    case 'Title':
      return plain(titleLink(at, inline.of).words);
    case 'Total':
      return totalText(at, inline.of);
    case 'Cite':
      return `[${inline.id}]`;
  }
}

/** Both accounts of a record; `undefined` if its kind has none. */
export function accountOf(archive: Archive, kind: string, id: string): Bilingual<Account> | undefined {
  const folder = proseFolders.find((one) => one === kind);
  if (!folder) return undefined;
  const [fr, ja] = locales.map((locale) => accountIn(archive, folder, id, locale));
  return fr && ja && { fr, ja };
}
