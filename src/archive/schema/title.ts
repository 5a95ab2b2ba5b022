import { z } from 'zod';
import { claim } from './claim.ts';
import { ids } from './id.ts';
import { field, type Field } from './not-known.ts';
import { parsesTo } from './parsed-form.ts';
import { addMistake } from './problem.ts';
import { typedAs } from './typed-form.ts';
import { text, told } from './words.ts';

/** What a printed text is worth. A translation or a gloss is ours, and never shown as a title. */
export const titleStatuses = [
  'official',
  'probable',
  'announcement',
  'press',
  'incomplete',
  'translation',
  'gloss',
] as const;

export type TitleStatus = (typeof titleStatuses)[number];

/** A text in one language with the word that says what it is worth. */
export interface Printed {
  readonly text: string;
  readonly status: TitleStatus;
  readonly sources?: readonly string[] | undefined;
}

const statuses = Object.fromEntries(titleStatuses.map((status) => [status, text.optional()])) as Record<
  TitleStatus,
  z.ZodOptional<typeof text>
>;

const long = z
  .strictObject({ ...statuses, sources: told(ids.optional(), 'Sources de ce texte.', 'この文の出典。') })
  .transform((raw, ctx): Printed => {
    const given = titleStatuses.filter((status) => raw[status] !== undefined);
    const [status = 'official'] = given;
    if (given.length !== 1) addMistake(ctx, 'two-statuses', { count: String(given.length) });
    return { text: raw[status] ?? '', status, sources: raw.sources };
  });

/** `"…"` is what a source prints; `{ translation: "…" }` and the like say what else it is. */
export const printed: z.ZodType<Printed> = typedAs(
  parsesTo(
    z.preprocess((raw) => (typeof raw === 'string' ? { official: raw } : raw), long),
    { is: 'value', as: z.strictObject({ text, status: z.enum(titleStatuses), sources: long.in.shape.sources }) },
  ),
  { is: 'either', of: [text, long] },
);

/** One language of a title: printed, or one of the three words. */
export const titleSide: z.ZodType<Field<Printed>> = field(printed);

/** Both languages of a title, each with its own status. A side that is not written is not stated. */
export const titleShape = {
  fr: told(titleSide.optional(), 'Le titre français et son statut.', 'フランス語の題名とその性格。'),
  ja: told(titleSide.optional(), 'Le titre japonais et son statut.', '日本語の題名とその性格。'),
};

/** A title as a fact: a workshop's, a declaration's, the theme of an edition. */
export const title = claim(titleShape);

/** The two sides of a title. */
export type TitleSides = z.output<z.ZodObject<typeof titleShape>>;

/** A name in both languages, each with its status, without evidence of its own: a venue's. */
export const localisedName = z.strictObject({
  fr: told(titleSide, 'Le nom français et son statut.', 'フランス語の名称とその性格。'),
  ja: told(titleSide, 'Le nom japonais et son statut.', '日本語の名称とその性格。'),
});

export type LocalisedName = z.output<typeof localisedName>;
