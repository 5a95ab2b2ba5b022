import { z } from 'zod';
import { statement } from './claim.ts';
import { id, ids } from './id.ts';
import { field, readNotKnown } from './not-known.ts';
import { period } from './partial-date.ts';
import { title } from './title.ts';
import { typedAs } from './typed-form.ts';
import { told, words } from './words.ts';

/** What a person did: `hosts: [a, b]` gives only the sources, the long form says more. */
const longPart = statement({
  date: told(field(period).optional(), 'La date de l’intervention.', '登壇の日付。'),
  talk: told(title.optional(), 'Le titre de l’intervention.', '発表の題名。'),
});

const part = typedAs(
  z.preprocess(
    (raw) => (Array.isArray(raw) || (typeof raw === 'string' && !readNotKnown(raw)) ? { sources: raw } : raw),
    longPart,
  ),
  { is: 'either', of: [ids, longPart] },
);

/** A person in a public role at one edition. Whoever `speaks` is a speaker; the others were otherwise named. */
export const personHere = z.strictObject({
  person: told(
    field(id),
    'La personne, ou not-stated si la source ne la nomme pas.',
    '人物（資料に氏名がなければnot-stated）。',
  ),
  authority: told(id.optional(), 'La collectivité qu’elle sert.', '所属する自治体。'),
  organisation: told(id.optional(), 'L’organisme qu’elle sert.', '所属する機関。'),
  side: told(
    z.enum(['french', 'japanese']).optional(),
    'Le côté, si aucun corps ne le dit.',
    '所属から分からない場合の側。',
  ),
  role: told(field(words).optional(), 'Sa fonction à cette date.', '当時の役職。'),
  derived: told(ids.default([]), 'Champs déduits.', '推定した項目。'),
  to_verify: told(ids.default([]), 'Champs à vérifier.', '要確認の項目。'),
  hosts: told(part.optional(), 'Elle accueille la réunion.', '開催地の代表。'),
  speaks: told(part.optional(), 'Elle prend la parole.', '登壇。'),
  named: told(part.optional(), 'Elle est citée à un autre titre.', 'その他の言及。'),
});

export type PersonHere = z.output<typeof personHere>;
