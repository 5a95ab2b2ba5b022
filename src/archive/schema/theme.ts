import { z } from 'zod';
import { asked } from './asked.ts';
import { statement } from './claim.ts';
import { number } from './count.ts';
import { refs } from './id.ts';
import { oneOrMore } from './two-sided.ts';
import { described, words, wordsInBoth } from './words.ts';

/** A theme of the controlled list, with the editions whose theme it is and the sessions under it. */
export const theme = z.strictObject({
  label: described(wordsInBoth, ['Libellé', '名称'], ['Le libellé.', '名称。']),
  scope: described(words.optional(), ['Portée', '対象'], ['Ce que le thème comprend.', '範囲。']),
  covers: described(
    z.strictObject({
      editions: described(
        refs('editions').default([]),
        ['Éditions', '該当する回'],
        ['Éditions dont c’est le thème.', 'テーマとした回。'],
      ),
      sessions: described(
        refs('items').default([]),
        ['Séances', '分科会など'],
        ['Séances qui en relèvent.', '該当する分科会など。'],
      ),
    }),
    ['Ce que le thème recouvre', '該当する回と分科会など'],
    ['Ce que le thème recouvre.', '該当する回と分科会など。'],
  ),
  sdg: described(
    statement({
      numbers: described(
        oneOrMore(number),
        ['ODD', 'SDGs'],
        ['Numéros des objectifs de développement durable.', 'SDGsの番号。'],
      ),
    }),
    ['Objectifs de développement durable', 'SDGs（持続可能な開発目標）'],
    ['Objectifs de développement durable, selon l’archive.', '当アーカイブによるSDGsとの対応。'],
  ),
  asked,
});

export type ThemeRecord = z.output<typeof theme>;
