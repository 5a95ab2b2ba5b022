import { z } from 'zod';
import { claim, shortClaim, statement } from './claim.ts';
import { disagreement } from './disagreement.ts';
import { ref, refs } from './id.ts';
import { meant, oneOf } from './meaning.ts';
import { datedRemark } from './note.ts';
import { period } from './partial-date.ts';
import { nameIn, told, words, type Words } from './words.ts';

/** The name of a deed, as it is printed. */
const actName = { fr: meant(nameIn.fr, { by: 'source' }), ja: meant(nameIn.ja, { by: 'source' }) };

/** The kinds of links. */
export const twinningKindWords = {
  twinning: { fr: 'jumelage', ja: '姉妹都市' },
  agreement: { fr: 'accord', ja: '提携' },
  occasional: { fr: 'lien ponctuel', ja: 'その他の交流' },
} as const satisfies Record<string, Words>;

/** A link between a French and a Japanese authority. `act` is the deed's name in each language, never derived from the other. */
export const twinning = statement({
  french: told(
    refs('authorities').default([]),
    ['France', 'フランス'],
    ['La collectivité française.', 'フランスの自治体。'],
    { of: 'french' },
  ),
  japanese: told(refs('authorities').default([]), ['Japon', '日本'], ['La collectivité japonaise.', '日本の自治体。'], {
    of: 'japanese',
  }),
  organisation: told(
    ref('organisations').optional(),
    ['Organisme', '関係機関'],
    ['L’organisme, s’il tient la place d’une collectivité.', '自治体に代わる機関。'],
  ),
  signed_by: told(
    refs('authorities').default([]),
    ['Signé par', '署名した旧自治体'],
    ['Les anciennes collectivités qui ont signé.', '署名した旧自治体。'],
  ),
  date: told(
    shortClaim('on', told(period, ['Date', '時点'], ['La date de l’acte.', '締結の日付。'])),
    ['Date', '日付'],
    ['La date de l’acte.', '締結の日付。'],
  ),
  kind: told(
    oneOf(twinningKindWords),
    ['Type', '種類'],
    ['Jumelage, accord, lien ponctuel.', '姉妹都市・提携・その他の交流。'],
  ),
  act: told(
    claim({
      fr: told(
        actName.fr,
        ['Nom français', 'フランス語名'],
        ['Le nom de l’acte en français.', '提携の名称（フランス語）。'],
      ),
      ja: told(actName.ja, ['Nom japonais', '日本語名'], ['Le nom de l’acte en japonais.', '提携の名称（日本語）。']),
    }),
    ['Acte', '提携の名称'],
    ['Le nom de l’acte.', '提携の名称。'],
  ),
  motive: told(words.optional(), ['Origine du lien', '提携の経緯'], ['Ce qui l’a fait naître.', '提携の経緯。']),
  steps: told(z.array(datedRemark).default([]), ['Étapes', '歩み'], ['Étapes.', '歩み。']),
  disagreements: told(
    z.array(disagreement).default([]),
    ['Désaccord', '資料間の相違'],
    ['Désaccords qui ne portent sur aucun champ.', '資料間の相違。'],
  ),
});

export type TwinningRecord = z.output<typeof twinning>;
