import { z } from 'zod';
import { isEntryName } from '../entry-name.ts';
import { isFingerprint } from '../fingerprint.ts';
import { id, refs } from './id.ts';
import { readDate } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { meant } from './meaning.ts';
import { told, words } from './words.ts';

/** A whole day, of universal time (UTC) where `npm run record` writes it. */
const readDay = z.string().superRefine((text, ctx) => {
  const date = readDate(text);
  if ('code' in date) addMistake(ctx, date.code, { ...date.params });
  else if (date.precision !== 'day' || date.qualifier) addMistake(ctx, 'change-without-day', { value: text });
});

const day = meant(readDay, { scalar: 'day' });

const entryName = z.string().superRefine((text, ctx) => {
  if (!isEntryName(text)) addMistake(ctx, 'change-names-nothing', { value: text });
});

const fingerprint = z.string().superRefine((text, ctx) => {
  if (!isFingerprint(text)) addMistake(ctx, 'bad-fingerprint', { value: text });
});

/** Entries by name, each with the fingerprint that it had once the change was made: `editions/8-shizuoka: 3f9a0c1b22d4`. */
export const fingerprintList = z.record(entryName, fingerprint);

/** A fact that was wrong here, and no longer is. */
const correction = z.strictObject({
  of: told(
    z.string().min(1),
    ['Point pris', '代表点'],
    ['L’adresse du fait : fiche, puis chemin.', '訂正した事実の場所（記録とパス）。'],
  ),
  old: told(words, ['Valeur d’avant', '訂正前'], ['Ce qui était écrit.', '訂正前の記述。']),
  new: told(words, ['Valeur nouvelle', '訂正後'], ['Ce qui est écrit désormais.', '訂正後の記述。']),
  sources: told(
    refs('sources'),
    ['Sources', '出典'],
    ['Les sources qui ont fait changer la valeur.', '訂正の根拠となった資料。'],
  ),
});

/** Something that was changed in the content, on a day. */
const change = z
  .strictObject({
    date: told(day, ['Date', '日付'], ['Le jour du changement.', '変更した日。']),
    what: told(words, ['Ce qui a changé', '変更の内容'], ['Ce qui a changé.', '変更の内容。']),
    entries: told(
      fingerprintList.optional(),
      ['Fiches touchées', '変更した記録'],
      ['Les fiches et pages touchées, avec leur empreinte.', '変更した記録とページ（照合値つき）。'],
    ),
    entries_in: told(
      id.optional(),
      ['Liste des fiches touchées', '変更した記録の一覧'],
      [
        'Le fichier de changes/ qui les énumère, quand elles sont nombreuses.',
        '数が多い場合、一覧を置くchanges/のファイル名。',
      ],
    ),
    removed: told(
      z.array(entryName).optional(),
      ['Fiches retirées', '取り除いた記録'],
      ['Les fiches et pages retirées.', '取り除いた記録とページ。'],
    ),
    corrections: told(
      z.array(correction).min(1).optional(),
      ['Corrections', '訂正'],
      ['Les faits corrigés.', '訂正した事実。'],
    ),
  })
  .superRefine(({ entries, entries_in, removed }, ctx) => {
    if (!entries && !entries_in && !removed) addMistake(ctx, 'missing-field', { field: 'entries' });
  });

/** `changes.yaml`: every change since the opening of the archive, in the order in which they were recorded or merged. */
export const changesFile = z.array(change);

export type Correction = z.output<typeof correction>;
export type TypedChange = z.output<typeof change>;
export type FingerprintList = z.output<typeof fingerprintList>;
