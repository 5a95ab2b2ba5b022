import { z } from 'zod';
import { claim } from './claim.ts';
import { count } from './count.ts';
import { ids } from './id.ts';
import { field } from './not-known.ts';
import { partialDate } from './partial-date.ts';
import { id } from './id.ts';
import { told, words } from './words.ts';

/** How many French–Japanese links there are, according to one voice at one time. */
export const linkCount = claim({
  on: told(field(partialDate), 'L’année du compte.', '時点。'),
  value: told(count, 'Le nombre.', '数。'),
  scope: told(z.enum(['french-japanese', 'world']).default('french-japanese'), 'Ce qui est compté.', '対象。'),
});

/** A disagreement over counts names the counts, not their values again. */
const countsDisagreement = z.strictObject({
  id: told(id, 'Identifiant du désaccord.', '資料間の相違のID。'),
  about: told(words, 'Sur quoi il porte.', '何についての相違か。'),
  versions: told(
    z.array(z.strictObject({ counts: told(ids, 'Les comptes.', '該当する数。') })).min(2),
    'Les groupes de comptes qui se contredisent.',
    '食い違う数のまとまり。',
  ),
  kept: told(z.enum(['none', 'all']), 'Ce qui est retenu.', '採用。'),
  because: told(words, 'Pourquoi.', '理由。'),
});

export type CountsDisagreement = z.output<typeof countsDisagreement>;

export const linkCountsFile = z.strictObject({
  counts: told(z.record(id, linkCount), 'Les comptes.', '提携数。'),
  disagreements: told(z.array(countsDisagreement).default([]), 'Les désaccords entre comptes.', '数の相違。'),
});

export type LinkCount = z.output<typeof linkCount>;
