import { z } from 'zod';
import { oneDiffers } from './evidence.ts';
import { oneOf } from './meaning.ts';
import { claim } from './claim.ts';
import { count } from './count.ts';
import { field } from './short-form.ts';
import { partialDate } from './partial-date.ts';
import { id, refs } from './id.ts';
import { fields } from './fields.ts';
import { sentencesField, words } from './words.ts';

/** Between whom a count finds links. What it counts (links, authorities) stands in its text. */
const scope = oneOf({
  'french-japanese': { fr: 'entre la France et le Japon', ja: '日仏間' },
  world: { fr: 'avec le monde entier', ja: '海外全体' },
});

/** The number of links at one time. They are French–Japanese links unless `scope` says otherwise. */
export const linkCount = claim(
  fields('link-counts.counts', {
    on: field(partialDate),
    value: count('bare'),
    scope: scope.default('french-japanese'),
  }),
);

/** A disagreement about counts, which names the counts and does not repeat their values. */
const countsDisagreement = z.strictObject(
  fields('link-counts.disagreements', {
    id,
    about: words,
    versions: z.array(z.strictObject(fields('link-counts.disagreements.versions', { counts: refs('counts') }))).min(2),
    differs: oneDiffers,
    kept: z.enum(['none', 'all']),
    because: words,
  }),
);

export type CountsDisagreement = z.output<typeof countsDisagreement>;

export const linkCountsFile = z.strictObject(
  fields('link-counts', {
    counts: z.record(id, linkCount),
    disagreements: z.array(countsDisagreement).default([]),
    sentences: sentencesField,
  }),
);
