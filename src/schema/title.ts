import { z } from 'zod';
import { recordOf } from '../text/record-of.ts';
import { claim } from './claim.ts';
import { refs } from './id.ts';
import { codec, withMeta } from './meaning.ts';
import { isNotKnown, type Field } from './not-known.ts';
import { field, withBare } from './short-form.ts';
import { addMistake } from './problem.ts';
import { described, fields } from './fields.ts';
import { printedText, text } from './words.ts';

/**
 * Statuses of a printed text, of which only the `beginning` may have been read. A translation or a gloss is ours, and never shown as a
 * title.
 */
export const titleStatuses = [
  'official',
  'probable',
  'announcement',
  'press',
  'beginning',
  'translation',
  'gloss',
] as const;

export type TitleStatus = (typeof titleStatuses)[number];

const parsedTitle = z.strictObject({
  text,
  status: z.enum(titleStatuses),
  sources: described('title.side.sources', refs('sources').optional()),
});

export type Printed = Readonly<z.output<typeof parsedTitle>>;

/** True for a printed text, false for the word that there is none. */
export function isPrinted(value: unknown): value is Printed {
  return typeof value === 'object' && value !== null && 'text' in value && 'status' in value;
}

const texts = { us: withMeta(text, { by: 'us' }), source: printedText };

export function whose(status: TitleStatus): 'us' | 'source' {
  return status === 'translation' || status === 'gloss' ? 'us' : 'source';
}

/** True if a value answers a question: it is neither a word for no value, nor words of ours for a title. */
export function isAnswer(value: unknown): boolean {
  if (isNotKnown(value)) return false;
  return !isPrinted(value) || whose(value.status) === 'source';
}

const statuses = recordOf(titleStatuses, (status) => texts[whose(status)].optional());

const typed = z.strictObject({ ...statuses, sources: parsedTitle.shape.sources });

const long = codec(typed, parsedTitle, (raw, ctx): Printed => {
  const given = titleStatuses.filter((status) => raw[status] !== undefined);
  const [status = 'official'] = given;
  if (given.length !== 1) addMistake(ctx, 'two-statuses', { count: String(given.length) });
  return { text: raw[status] ?? '', status, sources: raw.sources };
});

/** Typed as `"…"` if a source prints it as a title, else with another status: `{ translation: "…" }` and the like. */
export const printed: z.ZodType<Printed> = withMeta(withBare('official', texts.source, long), { is: 'printed' });

export const titleSide: z.ZodType<Field<Printed>> = field(printed);

export const titleIn = { fr: withMeta(titleSide, { lang: 'fr' }), ja: withMeta(titleSide, { lang: 'ja' }) };

/** Both languages of a title, each with its own status. A language that is not written counts as not stated. */
export const titleShape = fields('title', { fr: titleIn.fr.optional(), ja: titleIn.ja.optional() });

export const title = claim(titleShape);

export type TitleSides = z.output<z.ZodObject<typeof titleShape>>;

/** A name in both languages, each with its status, without evidence of its own: the name of a venue. */
export const localisedName = z.strictObject(fields('localised-name', { fr: titleIn.fr, ja: titleIn.ja }));
