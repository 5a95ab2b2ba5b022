import { z } from 'zod';
import { oneSide } from './controlled-words.ts';
import { statement } from './claim.ts';
import { ids, ref, refs } from './id.ts';
import { withMeta } from './meaning.ts';
import { field, readNotKnown } from './not-known.ts';
import { period } from './partial-date.ts';
import { title } from './title.ts';
import { codec } from './codec.ts';
import { fields } from './fields.ts';
import { words } from './words.ts';

/** The part of a person at an edition: sources alone in the short form `hosts: [a, b]`, else also a date and a talk. */
const longPart = statement(
  fields('edition.people.part', {
    date: withMeta(field(period).optional(), { within: 'dates.days' }),
    talk: title.optional(),
  }),
);

const part = codec(
  z.preprocess(
    (raw) => (Array.isArray(raw) || (typeof raw === 'string' && !readNotKnown(raw)) ? { sources: raw } : raw),
    longPart,
  ),
  z.union([refs('sources'), longPart]),
  longPart,
);

/** A person in a public role at one edition: a speaker if `speaks` is present, otherwise named for another reason. */
export const personHere = withMeta(
  z.strictObject(
    fields('edition.people', {
      person: field(ref('people')),
      authority: ref('authorities').optional(),
      organisation: ref('organisations').optional(),
      side: withMeta(oneSide(), { isShownElsewhere: true }).optional(),
      role: field(words).optional(),
      derived: ids.default([]),
      to_verify: ids.default([]),
      hosts: part.optional(),
      speaks: part.optional(),
      named: part.optional(),
    }),
  ),
  { key: ['person', 'authority', 'organisation'] },
);

export type PersonHere = z.output<typeof personHere>;
