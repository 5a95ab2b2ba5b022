import { z } from 'zod';
import { claim, shortClaim, statement } from './claim.ts';
import { disagreement } from './disagreement.ts';
import { ref, refs } from './id.ts';
import { codesOf, meant, oneOf } from './meaning.ts';
import { datedRemark, themesField } from './note.ts';
import { period } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { nameIn, described, words, type Words } from './words.ts';

/** The name of an act, as printed. */
const actName = { fr: meant(nameIn.fr, { by: 'source' }), ja: meant(nameIn.ja, { by: 'source' }) };

export const twinningKindWords = {
  twinning: { fr: 'jumelage', ja: '姉妹都市' },
  agreement: { fr: 'accord', ja: '提携' },
  occasional: { fr: 'lien ponctuel', ja: 'その他の交流' },
} as const satisfies Record<string, Words>;

/** Reasons that brought both ends of a link together. */
export const originWords = {
  trade: { fr: 'une même activité', ja: '産業や文化の共通点' },
  places: { fr: 'des lieux qui se répondent', ja: '土地の共通点' },
  chance: { fr: 'une personne, ou un hasard', ja: '人の縁、偶然' },
} as const satisfies Record<string, Words>;
export const origins = codesOf(originWords);

export type Origin = keyof typeof originWords;

/** A French–Japanese link between authorities. `act`: its name in each language, neither derived from the other. */
export const twinning = statement({
  french: described(
    refs('authorities').default([]),
    ['France', 'フランス'],
    ['La collectivité française.', 'フランスの自治体。'],
    { of: 'french' },
  ),
  japanese: described(
    refs('authorities').default([]),
    ['Japon', '日本'],
    ['La collectivité japonaise.', '日本の自治体。'],
    {
      of: 'japanese',
    },
  ),
  organisation: described(
    ref('organisations').optional(),
    ['Organisme', '関係機関'],
    ['L’organisme, s’il tient la place d’une collectivité.', '自治体に代わる機関。'],
  ),
  signed_by: described(
    refs('authorities').default([]),
    ['Signé par', '署名した旧自治体'],
    ['Les anciennes collectivités qui ont signé.', '署名した旧自治体。'],
  ),
  date: described(
    shortClaim('on', described(period, ['Date', '時点'], ['La date de l’acte.', '締結の日付。'])),
    ['Date', '日付'],
    ['La date de l’acte.', '締結の日付。'],
  ),
  kind: described(
    oneOf(twinningKindWords),
    ['Type', '種類'],
    ['Jumelage, accord, lien ponctuel.', '姉妹都市・提携・その他の交流。'],
  ),
  act: described(
    claim({
      fr: described(
        actName.fr,
        ['Nom français', 'フランス語名'],
        ['Le nom de l’acte en français.', '提携の名称（フランス語）。'],
      ),
      ja: described(
        actName.ja,
        ['Nom japonais', '日本語名'],
        ['Le nom de l’acte en japonais.', '提携の名称（日本語）。'],
      ),
    }),
    ['Acte', '提携の名称'],
    ['Le nom de l’acte.', '提携の名称。'],
  ),
  motive: described(words.optional(), ['Origine du lien', '提携の経緯'], ['Ce qui l’a fait naître.', '提携の経緯。']),
  word: described(
    words.optional(),
    ['Mot', '見出しの語'],
    [
      'L’origine du lien en un mot de l’archive, choisi dans chaque langue : « La soie ». Il va avec origin.',
      '経緯を一語で表す当アーカイブの言葉（各言語で選ぶ）：「絹」。originと併せて書く。',
    ],
  ),
  origin: described(
    oneOf(originWords).optional(),
    ['Sorte d’origine', '経緯の種類'],
    ['Ce qui a réuni les deux villes, pour ranger le mot.', '両者を結んだもの（一語の分類）。'],
  ),
  themes: themesField,
  steps: described(z.array(datedRemark).default([]), ['Étapes', '歩み'], ['Étapes.', '歩み。']),
  disagreements: described(
    z.array(disagreement).default([]),
    ['Désaccord', '資料間の相違'],
    ['Désaccords qui ne portent sur aucun champ.', '資料間の相違。'],
  ),
}).superRefine(({ motive, word, origin }, ctx) => {
  if ((word ?? origin) && !motive) addMistake(ctx, 'missing-field', { field: 'motive' }, ['motive']);
  if (word && !origin) addMistake(ctx, 'missing-field', { field: 'origin' }, ['origin']);
  if (origin && !word) addMistake(ctx, 'missing-field', { field: 'word' }, ['word']);
});

export type TwinningRecord = z.output<typeof twinning>;
