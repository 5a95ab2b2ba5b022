import { z } from 'zod';
import { claim, shortClaim, statement, disagreements } from './claim.ts';
import { ref, refs } from './id.ts';
import { codesOf, withMeta, oneOf } from './meaning.ts';
import { datedRemark, themesField } from './note.ts';
import { period } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { described, fields } from './fields.ts';
import { nameIn, sentencesField, words, type Words } from './words.ts';

const actName = { fr: withMeta(nameIn.fr, { by: 'source' }), ja: withMeta(nameIn.ja, { by: 'source' }) };

export const twinningKindWords = {
  twinning: { fr: 'jumelage', ja: '姉妹都市' },
  agreement: { fr: 'accord', ja: '提携' },
  occasional: { fr: 'lien ponctuel', ja: 'その他の交流' },
} as const satisfies Record<string, Words>;

const originWords = {
  trade: { fr: 'une même activité', ja: '産業や文化の共通点' },
  places: { fr: 'des lieux qui se répondent', ja: '土地の共通点' },
  chance: { fr: 'une personne, ou un hasard', ja: '人の縁、偶然' },
} as const satisfies Record<string, Words>;
export const origins = codesOf(originWords);

export type Origin = keyof typeof originWords;

/** The gender of the French name of an act, for the article before it and the participle after it. */
const gender = oneOf({
  m: { fr: 'masculin', ja: '男性名詞' },
  f: { fr: 'féminin', ja: '女性名詞' },
  'f-plural': { fr: 'féminin pluriel', ja: '女性名詞・複数' },
});

/** A French–Japanese link between authorities. `act`: its name in each language, neither derived from the other. */
export const twinning = withMeta(
  statement(
    fields('twinning', {
      french: withMeta(refs('authorities').default([]), { of: 'french' }),
      japanese: withMeta(refs('authorities').default([]), { of: 'japanese' }),
      organisation: ref('organisations').optional(),
      signed_by: refs('authorities').default([]),
      date: shortClaim('on', described('twinning.date.on', period)),
      kind: withMeta(oneOf(twinningKindWords), { goesWith: 'act.ja' }),
      act: claim(
        fields('twinning.act', {
          fr: actName.fr,
          ja: actName.ja,
          gender: withMeta(gender, { isShownElsewhere: true, goesWith: 'act.fr' }),
        }),
      ),
      motive: words.optional(),
      word: words.optional(),
      origin: oneOf(originWords).optional(),
      themes: themesField,
      steps: z.array(datedRemark).default([]),
      disagreements,
      sentences: sentencesField,
    }),
  ),
  { toldApartBy: ['french', 'japanese', 'kind'] },
).superRefine(({ motive, word, origin }, ctx) => {
  if ((word ?? origin) && !motive) addMistake(ctx, 'missing-field', { field: 'motive' }, ['motive']);
  if (word && !origin) addMistake(ctx, 'missing-field', { field: 'origin' }, ['origin']);
  if (origin && !word) addMistake(ctx, 'missing-field', { field: 'word' }, ['word']);
});
