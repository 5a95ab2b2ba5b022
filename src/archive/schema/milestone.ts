import { z } from 'zod';
import { statement } from './claim.ts';
import { ids } from './id.ts';
import { wordsFields } from './note.ts';
import { period } from './partial-date.ts';
import { told } from './words.ts';

export const milestoneKinds = [
  'edition',
  'twinning',
  'diplomacy',
  'organisation',
  'award',
  'forum',
  'meeting',
  'event',
  'agreement',
  'law',
  'postponement',
  'research',
] as const;

/** A dated event of the series' history, with the records that it belongs to. */
export const milestone = statement({
  date: told(period, 'La date.', '日付。'),
  kind: told(z.enum(milestoneKinds), 'La sorte d’événement.', '種類。'),
  ...wordsFields,
  edition: told(ids.default([]), 'L’édition.', '回。'),
  twinning: told(ids.default([]), 'Le lien.', '提携。'),
  organisation: told(ids.default([]), 'L’organisme.', '関係機関。'),
  authority: told(ids.default([]), 'La collectivité.', '自治体。'),
});

export type MilestoneRecord = z.output<typeof milestone>;
