import { z } from 'zod';
import { ids } from './id.ts';
import { meant } from './meaning.ts';
import { field, isNotKnown } from './not-known.ts';
import { addMistake } from './problem.ts';
import { katakanaName, yomi } from './reading.ts';
import { nameIn, text, described } from './words.ts';

/** A person named by sources in a public role. Roles and sources stand at each mention, since roles change. */
const shape = z.strictObject({
  name: described(
    field(meant(text, { by: 'name' })),
    ['Nom', '名称'],
    ['Le nom en lettres latines, prénom puis nom.', 'ローマ字の氏名（名・姓の順）。'],
  ),
  ja: described(field(nameIn.ja), ['Nom japonais', '日本語名'], ['Le nom en japonais.', '日本語の氏名。']),
  katakana: described(
    katakanaName.optional(),
    ['Katakana', 'カタカナ'],
    [
      'Le nom d’une personne japonaise dont aucune source ne donne les kanji, nom puis prénom : les pages japonaises le montrent, en disant que les kanji restent à vérifier.',
      '漢字を示す資料のない日本人の氏名（姓・名の順）。日本語のページに「漢字未確認」とともに表示される。',
    ],
  ),
  yomi: described(yomi.optional(), ['Lecture', '読み'], ['La lecture, en hiragana.', '読み（ひらがな）。']),
  general_knowledge: described(
    ids.default([]),
    ['Champs d’usage', '慣用による項目'],
    ['Formes d’usage, sans source.', '慣用の表記（出典なし）。'],
  ),
  to_verify: described(
    ids.default([]),
    ['Champs à vérifier', '要確認の項目'],
    ['Formes à vérifier.', '要確認の表記。'],
  ),
});

/** A Japanese page shows no name in Latin letters: a person has a Japanese name or, until the kanji are known, katakana. */
export const person = shape.superRefine(({ ja, katakana }, ctx) => {
  if (isNotKnown(ja) === (katakana !== undefined)) return;
  addMistake(ctx, 'no-one-japanese-name', {}, [katakana === undefined ? 'ja' : 'katakana']);
});

export type PersonRecord = z.output<typeof person>;
