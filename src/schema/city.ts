import { z } from 'zod';
import { oneOf } from './meaning.ts';
import { headedList } from './claim.ts';
import { ref } from './id.ts';
import { remark } from './note.ts';
import { fields } from './fields.ts';
import { nameIn } from './words.ts';

const role = oneOf({
  host: { fr: 'ville hôte', ja: '開催都市' },
  associated: { fr: 'ville associée', ja: '関連都市' },
});

/** A host or associated city. Its names, place and population are on its authority record, under the same id. */
export const city = z.strictObject(
  fields('city', {
    role,
    name_en: nameIn.en.optional(),
    twinning: ref('twinnings').optional(),
    facts: headedList(remark),
  }),
);
