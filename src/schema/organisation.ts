import { z } from 'zod';
import { claim, statement } from './claim.ts';
import { ref } from './id.ts';
import { withMeta } from './meaning.ts';
import { field } from './short-form.ts';
import { partialDate } from './partial-date.ts';
import { fields } from './fields.ts';
import { asked, nameIn, nameWords, ours, sentencesField, words, yomi } from './words.ts';
import { webAddress } from './web-address.ts';

export const organisation = statement(
  fields('organisation', {
    fr: nameIn.fr,
    ja: nameIn.ja,
    yomi: yomi.optional(),
    en: nameIn.en.optional(),
    short: withMeta(nameWords, { isShownElsewhere: true }).optional(),
    does: words,
    asked,
    became: claim(
      fields('organisation.became', { organisation: ref('organisations'), on: field(partialDate) }),
    ).optional(),
    founded: field(partialDate).optional(),
    offices: z
      .array(
        z.strictObject(
          fields('organisation.offices', {
            fr: ours.fr,
            ja: ours.ja,
            since: withMeta(field(partialDate), { notBefore: 'founded' }),
          }),
        ),
      )
      .default([]),
    site: statement(fields('organisation.site', { url: webAddress })).optional(),
    people: z
      .array(statement(fields('organisation.people', { person: ref('people'), role: words }), 'person'))
      .default([]),
    sentences: sentencesField,
  }),
);
