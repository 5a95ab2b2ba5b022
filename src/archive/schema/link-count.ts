import { z } from 'zod';
import { oneDiffers } from './differs.ts';
import { oneOf } from './meaning.ts';
import { claim } from './claim.ts';
import { count } from './count.ts';
import { field } from './not-known.ts';
import { partialDate } from './partial-date.ts';
import { id, refs } from './id.ts';
import { described, words, type Words } from './words.ts';

/** Between whom a count finds links. What it counts (links, authorities) stands in its text. */
const scopeWords = {
  'french-japanese': { fr: 'entre la France et le Japon', ja: '日仏間' },
  world: { fr: 'avec le monde entier', ja: '海外全体' },
} as const satisfies Record<string, Words>;

/** The number of links at one time. They are French–Japanese links unless `scope` says otherwise. */
export const linkCount = claim({
  on: described(field(partialDate), ['Date', '時点'], ['L’année du compte.', '時点。']),
  value: described(count, ['Valeur', '値'], ['Le nombre.', '数。']),
  scope: described(
    oneOf(scopeWords).default('french-japanese'),
    ['Portée', '対象'],
    ['Entre quels pays.', 'どの国との間の数か。'],
  ),
});

/** A disagreement about counts, which names the counts and does not repeat their values. */
const countsDisagreement = z.strictObject({
  id: described(id, ['Identifiant', 'ID'], ['Identifiant du désaccord.', '資料間の相違のID。']),
  about: described(words, ['Objet du désaccord', '相違の内容'], ['Sur quoi il porte.', '何についての相違か。']),
  versions: described(
    z
      .array(
        z.strictObject({ counts: described(refs('counts'), ['Nombre', '自治体数'], ['Les comptes.', '該当する数。']) }),
      )
      .min(2),
    ['Versions', '各資料の記述'],
    ['Les groupes de comptes qui se contredisent.', '食い違う数のまとまり。'],
  ),
  differs: described(
    oneDiffers,
    ['Nature de l’écart', '違いの種類'],
    ['En quoi les comptes diffèrent.', '数がどう違うか。'],
  ),
  kept: described(z.enum(['none', 'all']), ['Version retenue', '採用'], ['Ce qui est retenu.', '採用。']),
  because: described(words, ['Raison du choix', '理由'], ['Pourquoi.', '理由。']),
});

export type CountsDisagreement = z.output<typeof countsDisagreement>;

export const linkCountsFile = z.strictObject({
  counts: described(z.record(id, linkCount), ['Nombre', '自治体数'], ['Les comptes.', '提携数。']),
  disagreements: described(
    z.array(countsDisagreement).default([]),
    ['Désaccord', '資料間の相違'],
    ['Les désaccords entre comptes.', '数の相違。'],
  ),
});

export type LinkCount = z.output<typeof linkCount>;
