import { z } from 'zod';
import { statement } from './claim.ts';
import { id } from './id.ts';
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

/** A dated event of the series' history, with the record that it belongs to. */
export const milestone = statement({
  date: told(period, 'La date.', '日付。'),
  kind: told(z.enum(milestoneKinds), 'La sorte d’événement.', '種類。'),
  ...wordsFields,
  edition: told(id.optional(), 'L’édition.', '回。'),
  twinning: told(id.optional(), 'Le lien.', '提携。'),
  organisation: told(id.optional(), 'L’organisme.', '関係機関。'),
  authority: told(id.optional(), 'La collectivité.', '自治体。'),
});

export type MilestoneRecord = z.output<typeof milestone>;
