import { z } from 'zod';
import { oneSide } from './controlled-words.ts';
import { statement } from './claim.ts';
import { ids, ref, refs } from './id.ts';
import { meant } from './meaning.ts';
import { field, readNotKnown } from './not-known.ts';
import { period } from './partial-date.ts';
import { title } from './title.ts';
import { twoSided } from './two-sided.ts';
import { described, words } from './words.ts';

/** The part of a person at an edition: sources alone in the short form `hosts: [a, b]`, else also a date and a talk. */
const longPart = statement({
  date: described(field(period).optional(), ['Date', '日付'], ['La date de l’intervention.', '登壇の日付。'], {
    within: 'dates.days',
  }),
  talk: described(
    title.optional(),
    ['Titre de l’intervention', '発表の題名'],
    ['Le titre de l’intervention.', '発表の題名。'],
  ),
});

const part = twoSided(
  z.preprocess(
    (raw) => (Array.isArray(raw) || (typeof raw === 'string' && !readNotKnown(raw)) ? { sources: raw } : raw),
    longPart,
  ),
  z.union([refs('sources'), longPart]),
  longPart,
);

/** A person in a public role at one edition: a speaker if `speaks` is present, otherwise named for another reason. */
export const personHere = meant(
  z.strictObject({
    person: described(
      field(ref('people')),
      ['Personne', '人物'],
      ['La personne, ou not-stated si la source ne la nomme pas.', '人物（資料に氏名がなければnot-stated）。'],
    ),
    authority: described(
      ref('authorities').optional(),
      ['Collectivité', '自治体'],
      ['La collectivité qu’elle sert.', '所属する自治体。'],
    ),
    organisation: described(
      ref('organisations').optional(),
      ['Organisme', '関係機関'],
      ['L’organisme qu’elle sert.', '所属する機関。'],
    ),
    side: described(
      meant(oneSide(), { isShownElsewhere: true }).optional(),
      ['Côté', '側'],
      ['Le côté, si aucun corps ne le dit.', '所属から分からない場合の側。'],
    ),
    role: described(field(words).optional(), ['Fonction', '役職'], ['Sa fonction à cette date.', '当時の役職。']),
    derived: described(ids.default([]), ['Champs déduits', '推定した項目'], ['Champs déduits.', '推定した項目。']),
    to_verify: described(
      ids.default([]),
      ['Champs à vérifier', '要確認の項目'],
      ['Champs à vérifier.', '要確認の項目。'],
    ),
    hosts: described(
      part.optional(),
      ['Hôte de la réunion', '開催地の代表'],
      ['Elle accueille la réunion.', '開催地の代表。'],
    ),
    speaks: described(part.optional(), ['Intervention', '登壇'], ['Elle prend la parole.', '登壇。']),
    named: described(
      part.optional(),
      ['Mention', 'その他の記載'],
      ['Elle est citée à un autre titre.', 'その他の言及。'],
    ),
  }),
  { key: 'person' },
);

export type PersonHere = z.output<typeof personHere>;
