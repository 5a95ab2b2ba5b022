import { z } from 'zod';

/** The possible results of the manual check of a criterion, in display order. */
export const results = ['conform', 'not-conform', 'not-applicable'] as const;
export type Result = (typeof results)[number];

/** The national standards that the check follows. */
export const standards = ['rgaa', 'jis'] as const;
export type Standard = (typeof standards)[number];

const bothLanguages = z.strictObject({ fr: z.string().min(1), ja: z.string().min(1) }).readonly();

const criterion = z.strictObject({
  name: bothLanguages.describe('What it asks for, in the archive’s own words.'),
  result: z.enum(results),
  seen: bothLanguages.describe('What was seen, in one short sentence.'),
});
/** A criterion of a standard with its result. */
export type Criterion = Readonly<z.infer<typeof criterion>>;

const numberedCriterion = criterion.extend({
  number: z.string().regex(/^\d(?:\.\d{1,2}){2}$/),
  level: z.enum(['A', 'AA']),
});

/** The findings of a manual check, as `criteria.yaml` holds them. */
export const handCheck = z.strictObject({
  checkedOn: z.iso.date(),
  shared: z.array(bothLanguages),
  rgaa: z.array(z.strictObject({ name: bothLanguages, criteria: z.array(criterion) })),
  jis: z.array(numberedCriterion),
});
