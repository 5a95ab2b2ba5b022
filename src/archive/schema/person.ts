import { z } from 'zod';
import { ids } from './id.ts';
import { meant } from './meaning.ts';
import { field } from './not-known.ts';
import { yomi } from './reading.ts';
import { nameIn, text, described } from './words.ts';

/** A person named by sources in a public role. Roles and sources stand at each mention, since roles change. */
export const person = z.strictObject({
  name: described(
    field(meant(text, { by: 'name' })),
    ['Nom', '名称'],
    ['Le nom en lettres latines, prénom puis nom.', 'ローマ字の氏名（名・姓の順）。'],
  ),
  ja: described(field(nameIn.ja), ['Nom japonais', '日本語名'], ['Le nom en japonais.', '日本語の氏名。']),
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

export type PersonRecord = z.output<typeof person>;
