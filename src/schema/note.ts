import { z } from 'zod';
import { statement } from './claim.ts';
import { refs, id } from './id.ts';
import { period } from './partial-date.ts';
import { withMeta } from './meaning.ts';
import { field } from './short-form.ts';
import { described, fields } from './fields.ts';
import { ours, printedText } from './words.ts';
import { seenField } from './evidence.ts';

const recordPath = withMeta(z.string(), { is: 'record-path' });

/** A path to another record, where a note only repeats in short what that record holds: `twinnings/aix-kumamoto`. */
const see = described('remark.see', recordPath.optional());

export const wordsFields = fields('remark', { fr: ours.fr, ja: ours.ja });

/** The themes that a line comes under: their pages gather what names them. */
export const themesField = described('shared.themes', refs('themes').optional());

export const remark = statement({ ...wordsFields, themes: themesField, see });

/** A sourced sentence with its date: a step of a twinning, a sequel of an edition. */
export const datedRemark = statement(
  fields('dated-remark', { date: field(period), ...wordsFields, themes: themesField, see }),
  'date',
);

const printedName = statement(fields('printed-name', { text: printedText }));

/** The names of an edition or of the series, by language, the first being the one used. */
export const names = z.strictObject(
  fields('names', {
    fr: withMeta(z.array(printedName).min(1), { lang: 'fr' }),
    ja: withMeta(z.array(printedName).min(1), { lang: 'ja' }),
    en: withMeta(z.array(printedName), { lang: 'en' }).optional(),
  }),
);

/**
 * A question without an answer. Whether it is "not found" or "not yet looked for to the end" depends on how much of its places was read,
 * which the sources say.
 */
export const gap = withMeta(
  z.strictObject(
    fields('gap', {
      id,
      explains: z.array(z.string()).min(1),
      fr: ours.fr,
      ja: ours.ja,
      looked_in: refs('sources'),
      seen: seenField,
    }),
  ),
  { is: 'gap' },
);

export type Gap = z.output<typeof gap>;

export const gaps = described('shared.gaps', z.array(gap).default([]));
