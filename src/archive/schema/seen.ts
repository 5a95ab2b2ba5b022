import { described, words } from './words.ts';

/**
 * The answer to a doubt of the check, beside the value that it is about: why it is so, though another field seems to say otherwise. Readers see it
 * as a remark.
 */
export const seenField = described(
  words.optional(),
  ['Vérifié', '確認済み'],
  [
    'Réponse à un doute de la vérification : pourquoi il en est bien ainsi, dans les deux langues.',
    '検査の疑問への答え。食い違って見えても正しい理由（両言語）。',
  ],
);
