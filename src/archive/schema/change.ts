import { z } from 'zod';
import { isEntryName, type EntryName } from '../entry-name.ts';
import { refs } from './id.ts';
import { readDate } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { meant, oneOf } from './meaning.ts';
import { twoSided } from './two-sided.ts';
import { described, wordsInBoth } from './words.ts';

/** A whole day, of universal time (UTC) where a program writes it. */
const readDay = z.string().superRefine((text, ctx) => {
  const date = readDate(text);
  if ('code' in date) addMistake(ctx, date.code, { ...date.params });
  else if (date.precision !== 'day' || date.qualifier) addMistake(ctx, 'change-without-day', { value: text });
});

const day = meant(readDay, { scalar: 'day' });

const readEntryName = z.string().transform((text, ctx): EntryName => {
  if (isEntryName(text)) return text;
  addMistake(ctx, 'change-names-nothing', { value: text });
  return z.NEVER;
});

const entryName = twoSided(readEntryName, z.string(), z.string());

const entryNames = z.array(entryName).min(1).optional();

/** A change that no list of changes tells. */
const changeKindWords = { typography: { fr: 'typographie', ja: '誤字' } } as const;

/** A fact that was wrong here, and no longer is. */
const correction = z.strictObject({
  of: described(
    z.string().min(1),
    ['Repère utilisé', '代表点'],
    ['L’adresse du fait : fiche, puis chemin.', '訂正した事実の場所（記録とパス）。'],
  ),
  old: described(wordsInBoth, ['Valeur d’avant', '訂正前'], ['Ce qui était écrit.', '訂正前の記述。']),
  new: described(wordsInBoth, ['Valeur nouvelle', '訂正後'], ['Ce qui est écrit désormais.', '訂正後の記述。']),
  sources: described(
    refs('sources'),
    ['Sources', '出典'],
    ['Les sources qui ont fait changer la valeur.', '訂正の根拠となった資料。'],
  ),
});

/** Something that was changed in the content, on a day. */
const change = z
  .strictObject({
    date: described(day, ['Date', '日付'], ['Le jour du changement.', '変更した日。']),
    kind: described(
      oneOf(changeKindWords).optional(),
      ['Type', '種類'],
      [
        'typography : une faute de frappe, sans phrase, qui ne paraît pas dans la liste des changements.',
        'typography：誤字の訂正。文は付けず、変更の一覧にも載らない。',
      ],
    ),
    what: described(
      wordsInBoth.optional(),
      ['Ce qui a changé', '変更の内容'],
      ['Ce qui a changé, pour les lecteurs.', '変更の内容（読者向け）。'],
    ),
    entries: described(
      entryNames,
      ['Fiches touchées', '変更した記録'],
      ['Les fiches et pages modifiées.', '変更した記録とページ。'],
    ),
    added: described(
      entryNames,
      ['Fiches ajoutées', '加えた記録'],
      ['Les fiches et pages nouvelles.', '新しい記録とページ。'],
    ),
    removed: described(
      entryNames,
      ['Fiches retirées', '取り除いた記録'],
      ['Les fiches et pages retirées.', '取り除いた記録とページ。'],
    ),
    corrections: described(
      z.array(correction).min(1).optional(),
      ['Corrections', '訂正'],
      ['Les faits corrigés.', '訂正した事実。'],
    ),
  })
  .superRefine(({ kind, what }, ctx) => {
    if (kind === undefined && !what) addMistake(ctx, 'missing-field', { field: 'what' });
    if (kind === 'typography' && what) addMistake(ctx, 'unknown-field', { field: 'what', known: '' }, ['what']);
  });

/** `changes.yaml`: every change since the opening of the archive, in the order in which they were recorded or merged. */
export const changesFile = z.array(change);

export type Correction = z.output<typeof correction>;
export type TypedChange = z.output<typeof change>;
