import { z } from 'zod';
import { statement } from './claim.ts';
import { refs } from './id.ts';
import { period } from './partial-date.ts';
import { meant } from './meaning.ts';
import { field } from './not-known.ts';
import { ours, printedText, described, words } from './words.ts';

/** A path of another record. */
const recordPath = meant(z.string(), { is: 'record-path' });

/** A path to another record, where a note only repeats in short what that record holds: `twinnings/aix-kumamoto`. */
const see = described(
  recordPath.optional(),
  ['Voir', '参照'],
  ['Chemin de la fiche qui en dit plus.', '詳しい記録へのパス。'],
);

/** Our words in both languages, as the content of a line. */
export const wordsFields = {
  fr: described(ours.fr, ['Texte français', 'フランス語の文'], ['Le fait, en français.', '事実（フランス語）。']),
  ja: described(ours.ja, ['Texte japonais', '日本語の文'], ['Le fait, en japonais.', '事実（日本語）。']),
};

/** The themes that a line comes under: their pages gather what names them. */
export const themesField = described(
  refs('themes').optional(),
  ['Thèmes', 'テーマ'],
  ['Les thèmes dont elle relève ; leurs pages la reprennent.', '該当するテーマ。テーマのページにも表示される。'],
);

/** A sourced sentence of ours: context, conclusion, remark. */
export const remark = statement({ ...wordsFields, themes: themesField, see });

export type Remark = z.output<typeof remark>;

/** A sourced sentence with its date: a step of a twinning, a sequel of an edition. */
export const datedRemark = statement({
  date: described(field(period), ['Date', '日付'], ['La date ou la période.', '日付または期間。']),
  ...wordsFields,
  themes: themesField,
  see,
});

/** A name that a source prints for an edition or for the series. */
const printedName = statement({
  text: described(printedText, ['Nom', '名称'], ['Le nom imprimé.', '資料に記された名称。']),
});

export type PrintedName = z.output<typeof printedName>;

/** The names of an edition or of the series, by language, the first being the one used. */
export const names = z.strictObject({
  fr: described(
    meant(z.array(printedName).min(1), { lang: 'fr' }),
    ['Nom français', 'フランス語名'],
    ['Noms français ; le premier sert de titre.', 'フランス語の名称（先頭を用いる）。'],
  ),
  ja: described(
    meant(z.array(printedName).min(1), { lang: 'ja' }),
    ['Nom japonais', '日本語名'],
    ['Noms japonais ; le premier sert de titre.', '日本語の名称（先頭を用いる）。'],
  ),
  en: described(
    meant(z.array(printedName), { lang: 'en' }).optional(),
    ['Nom anglais', '英語名'],
    ['Noms anglais imprimés.', '英語の名称。'],
  ),
});

export type Names = z.output<typeof names>;

/** A place in our words. */
export const place = words;
