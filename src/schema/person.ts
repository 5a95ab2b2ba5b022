import { z } from 'zod';
import { seenField } from './evidence.ts';
import { ids } from './id.ts';
import { withMeta } from './meaning.ts';
import { isNotKnown } from './not-known.ts';
import { field } from './short-form.ts';
import { addMistake } from './problem.ts';
import { fields } from './fields.ts';
import { katakanaName, nameIn, sentencesField, text, yomi } from './words.ts';

/** A person named by sources in a public role. Roles and sources stand at each mention, since roles change. */
const shape = z.strictObject(
  fields('person', {
    name: field(withMeta(text, { by: 'name', identifies: true })),
    ja: field(nameIn.ja),
    katakana: katakanaName.optional(),
    yomi: yomi.optional(),
    general_knowledge: ids.default([]),
    to_verify: ids.default([]),
    seen: seenField,
    sentences: sentencesField,
  }),
);

/** A Japanese page shows no name in Latin letters: a person has a Japanese name or, until the kanji are known, katakana. */
export const person = shape.superRefine(({ ja, katakana }, ctx) => {
  if (isNotKnown(ja) === (katakana !== undefined)) return;
  addMistake(ctx, 'no-one-japanese-name', {}, [katakana === undefined ? 'ja' : 'katakana']);
});
