import { z } from 'zod';
import { described, wordsInBoth } from './words.ts';

/** An address that was published and no longer leads to what it did: why, and where to go instead. */
const removal = z.strictObject({
  address: described(
    z.string().min(1),
    ['Adresse', 'アドレス'],
    [
      'L’adresse, comme dans addresses.txt ; * en couvre plusieurs.',
      'アドレス（addresses.txtにある形）。*で複数を表せる。',
    ],
  ),
  fr: described(
    wordsInBoth.shape.fr,
    ['Texte français', 'フランス語の文'],
    ['Pourquoi elle a été retirée.', '取り除いた理由（フランス語）。'],
  ),
  ja: described(
    wordsInBoth.shape.ja,
    ['Texte japonais', '日本語の文'],
    ['La même raison en japonais.', '取り除いた理由（日本語）。'],
  ),
  to: described(
    z.string().optional(),
    ['Adresse de remplacement', '代わりのアドレス'],
    ['L’adresse où aller, de même forme.', '代わりのアドレス（同じ形）。'],
  ),
});

/** `removed.yaml`: every address that was published once and is no longer there. */
export const removalsFile = z.array(removal);

export type Removal = z.output<typeof removal>;
