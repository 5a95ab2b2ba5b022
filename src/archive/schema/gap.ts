import { z } from 'zod';
import { id, refs } from './id.ts';
import { meant } from './meaning.ts';
import { seenField } from './seen.ts';
import { ours, described } from './words.ts';

/**
 * A question without an answer. Whether it is "not found" or "not yet looked for to the end" depends on how much of its places was read,
 * which the sources say.
 */
export const gap = meant(
  z.strictObject({
    id: described(id, ['Identifiant', 'ID'], ['Identifiant, unique dans le fichier.', 'ID（ファイル内で一意）。']),
    explains: described(
      z.array(z.string()).min(1),
      ['Champs expliqués', '説明する項目'],
      [
        'Chemins, dans ce fichier, des champs que la lacune explique.',
        'この不明点が説明する項目のパス（同じファイル内）。',
      ],
    ),
    fr: described(
      ours.fr,
      ['Texte français', 'フランス語の文'],
      ['Ce que l’on ignore, en français.', '分かっていないこと（フランス語）。'],
    ),
    ja: described(
      ours.ja,
      ['Texte japonais', '日本語の文'],
      ['Ce que l’on ignore, en japonais.', '分かっていないこと（日本語）。'],
    ),
    looked_in: described(
      refs('sources'),
      ['Cherché dans', '調べた資料'],
      ['Sources où la réponse a été cherchée.', '調べた資料。'],
    ),
    seen: seenField,
  }),
  { is: 'gap' },
);

export type Gap = z.output<typeof gap>;
