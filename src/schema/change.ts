import { z } from 'zod';
import { isEntryName, type EntryName } from './address.ts';
import { refs } from './id.ts';
import { day } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { withMeta } from './meaning.ts';
import { fields } from './fields.ts';
import { text, wordsInBoth } from './words.ts';

const entryName = z.string().refine(isEntryName, 'change-names-nothing') as z.ZodType as z.ZodType<EntryName>;

/** `of`: the record and the path of the fact that was corrected. */
const correction = z.strictObject(
  fields('change.corrections', { of: z.string().min(1), old: wordsInBoth, new: wordsInBoth, sources: refs('sources') }),
);

/**
 * Something that was changed in the content, on a day: a file of `changes/`. Without words it dates its entries, and stands on no list: a
 * slip of the pen.
 */
export const change = z
  .strictObject(
    fields('change', {
      date: day,
      fr: withMeta(text.optional(), { lang: 'fr' }),
      ja: withMeta(text.optional(), { lang: 'ja' }),
      entries: z.array(entryName).min(1),
      corrections: z.array(correction).min(1).optional(),
    }),
  )
  .superRefine(({ fr, ja }, ctx) => {
    if (fr === undefined && ja !== undefined) addMistake(ctx, 'missing-field', { field: 'fr' });
    if (ja === undefined && fr !== undefined) addMistake(ctx, 'missing-field', { field: 'ja' });
  });

export type Correction = z.output<typeof correction>;

export type RecordedChange = z.output<typeof change> & { readonly name: string };

export function changeFile({ name }: Pick<RecordedChange, 'name'>): string {
  return `changes/${name}.yaml`;
}

/**
 * What its address and its identity in the feeds are made from: the name of its file; of the first changes, which had numbers, the number.
 */
export function changeId({ name }: Pick<RecordedChange, 'name'>): string {
  const number = /^\d{4}-\d\d-\d\d-(\d+)$/.exec(name)?.[1];
  return number === undefined ? name : String(Number(number));
}

/**
 * An address that was published and no longer leads to what it did. Gone: why, and perhaps where to go instead. Moved: only `to`, where it
 * forwards at once.
 */
const removal = z
  .strictObject(
    fields('removal', {
      address: z.string().min(1),
      fr: wordsInBoth.shape.fr.optional(),
      ja: wordsInBoth.shape.ja.optional(),
      to: z.string().optional(),
    }),
  )
  .superRefine(({ fr, ja, to }, ctx) => {
    if (isMoved({ fr, ja, to })) return;
    if (fr === undefined) addMistake(ctx, 'missing-field', { field: 'fr' }, ['fr']);
    if (ja === undefined) addMistake(ctx, 'missing-field', { field: 'ja' }, ['ja']);
  });

export const removalsFile = z.array(removal);

export type Removal = z.output<typeof removal>;

/** True for an address that forwards: it needs no reason, since what it showed stands elsewhere. */
export function isMoved({ fr, ja, to }: Pick<Removal, 'fr' | 'ja' | 'to'>): boolean {
  return fr === undefined && ja === undefined && to !== undefined;
}
