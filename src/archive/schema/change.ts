import { z } from 'zod';
import { isEntryName, type EntryName } from '../entry-name.ts';
import { refs } from './id.ts';
import { day } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { twoSided } from './two-sided.ts';
import { described, text, wordsInBoth } from './words.ts';

const readEntryName = z.string().transform((text, ctx): EntryName => {
  if (isEntryName(text)) return text;
  addMistake(ctx, 'change-names-nothing', { value: text });
  return z.NEVER;
});

const entryName = twoSided(readEntryName, z.string(), z.string());

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

/**
 * Something that was changed in the content, on a day: a file of `changes/`. Without words it dates its entries, and stands on no list: a slip
 * of the pen.
 */
export const change = z
  .strictObject({
    date: described(day, ['Date', '日付'], ['Le jour du changement.', '変更した日。']),
    fr: described(
      text.optional(),
      ['Texte français', 'フランス語の文'],
      [
        'Ce qui a changé, en une phrase pour les lecteurs ; rien pour une faute de frappe.',
        '変更の内容を読者に伝える一文。誤字の訂正には書かない。',
      ],
      { lang: 'fr' },
    ),
    ja: described(
      text.optional(),
      ['Texte japonais', '日本語の文'],
      ['La même phrase en japonais.', '同じ内容の文（日本語）。'],
      { lang: 'ja' },
    ),
    entries: described(
      z.array(entryName).min(1),
      ['Fiches touchées', '変更した記録'],
      ['Les fiches et pages ajoutées, modifiées ou retirées.', '加えた・変更した・取り除いた記録とページ。'],
    ),
    corrections: described(
      z.array(correction).min(1).optional(),
      ['Corrections', '訂正'],
      ['Les faits qui étaient faux.', '誤っていた事実。'],
    ),
  })
  .superRefine(({ fr, ja }, ctx) => {
    if (fr === undefined && ja !== undefined) addMistake(ctx, 'missing-field', { field: 'fr' });
    if (ja === undefined && fr !== undefined) addMistake(ctx, 'missing-field', { field: 'ja' });
  });

export type Correction = z.output<typeof correction>;

/** A change, with the name of its file: `2026-11-29-kobe`. */
export type RecordedChange = z.output<typeof change> & { readonly name: string };

/** The file of a change, below the content folder. */
export function changeFile({ name }: Pick<RecordedChange, 'name'>): string {
  return `changes/${name}.yaml`;
}

/** What its address and its identity in the feeds are made from: the name of its file; of the first changes, which had numbers, the number. */
export function changeId({ name }: Pick<RecordedChange, 'name'>): string {
  const number = /^\d{4}-\d\d-\d\d-(\d+)$/.exec(name)?.[1];
  return number === undefined ? name : String(Number(number));
}
