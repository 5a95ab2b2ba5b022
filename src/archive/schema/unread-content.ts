import { z } from 'zod';
import { codesOf, oneOf } from './meaning.ts';
import { fields } from './fields.ts';
import { ours, type Words } from './words.ts';

/** Content that a document may have and the archive lacks, in order of how much it would answer. */
const contentWords = {
  declaration: { fr: 'texte d’une déclaration', ja: '宣言の本文' },
  participants: { fr: 'liste de participants', ja: '参加自治体の一覧' },
  programme: { fr: 'programme', ja: 'プログラム' },
  report: { fr: 'récit de la réunion', ja: '会議の報告' },
  links: { fr: 'liste de liens', ja: '提携の一覧' },
} satisfies Record<string, Words>;
export const contentCodes = codesOf(contentWords);

/** How certain the content is: the document is known to exist and only has to be read, in whole or in part, or the content is assumed. */
export const contentStateWords = {
  located: { fr: 'repéré, reste à lire', ja: '所在は確認、未読の部分あり' },
  supposed: { fr: 'contenu supposé', ja: '載っている可能性あり' },
} satisfies Record<string, Words>;
export const contentStates = codesOf(contentStateWords);

/** The content that the unread part of a source may have. */
export const unreadContent = z.strictObject(
  fields('source.may_hold', { what: oneOf(contentWords), state: oneOf(contentStateWords), fr: ours.fr, ja: ours.ja }),
);
