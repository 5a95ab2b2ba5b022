import { z } from 'zod';
import { claim, shortClaim, statement } from './claim.ts';
import { disagreement } from './disagreement.ts';
import { id, ids } from './id.ts';
import { datedRemark } from './note.ts';
import { period } from './partial-date.ts';
import { text, told, words } from './words.ts';

/** A link between a French and a Japanese authority. `act` is the deed's name in each language, never derived from the other. */
export const twinning = statement({
  french: told(ids.default([]), 'La collectivité française.', 'フランスの自治体。'),
  japanese: told(ids.default([]), 'La collectivité japonaise.', '日本の自治体。'),
  organisation: told(id.optional(), 'L’organisme, s’il tient la place d’une collectivité.', '自治体に代わる機関。'),
  signed_by: told(ids.default([]), 'Les anciennes collectivités qui ont signé.', '署名した旧自治体。'),
  date: told(
    shortClaim('on', { on: told(period, 'La date de l’acte.', '締結の日付。') }),
    'La date de l’acte.',
    '締結の日付。',
  ),
  kind: told(
    z.enum(['twinning', 'agreement', 'occasional']),
    'Jumelage, accord, lien ponctuel.',
    '姉妹都市・提携・その他の交流。',
  ),
  act: told(
    claim({
      fr: told(text, 'Le nom de l’acte en français.', '提携の名称（フランス語）。'),
      ja: told(text, 'Le nom de l’acte en japonais.', '提携の名称（日本語）。'),
    }),
    'Le nom de l’acte.',
    '提携の名称。',
  ),
  motive: told(words.optional(), 'Ce qui l’a fait naître.', '提携の経緯。'),
  steps: told(z.array(datedRemark).default([]), 'Étapes.', '歩み。'),
  disagreements: told(
    z.array(disagreement).default([]),
    'Désaccords qui ne portent sur aucun champ.',
    '資料間の相違。',
  ),
});

export type TwinningRecord = z.output<typeof twinning>;
