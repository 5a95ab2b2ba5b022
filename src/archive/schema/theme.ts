import { z } from 'zod';
import { statement } from './claim.ts';
import { number } from './count.ts';
import { ids } from './id.ts';
import { typedAs } from './typed-form.ts';
import { told, words } from './words.ts';

/** A theme of the controlled list, with the editions whose theme it is and the sessions under it. */
export const theme = z.strictObject({
  label: told(words, 'Le libellé.', '名称。'),
  scope: told(words.optional(), 'Ce que le thème comprend.', '範囲。'),
  covers: told(
    z.strictObject({
      editions: told(ids.default([]), 'Éditions dont c’est le thème.', 'テーマとした回。'),
      sessions: told(ids.default([]), 'Séances qui en relèvent.', '該当する行事。'),
    }),
    'Ce que le thème recouvre.',
    '該当する回と行事。',
  ),
  sdg: told(
    statement({
      numbers: told(
        typedAs(
          z.preprocess((raw) => (typeof raw === 'string' ? [raw] : raw), z.array(number)),
          { is: 'either', of: [number, z.array(number)] },
        ),
        'Numéros des objectifs de développement durable.',
        'SDGsの番号。',
      ),
    }),
    'Objectifs de développement durable, selon l’archive.',
    '当アーカイブによるSDGsとの対応。',
  ),
});

export type ThemeRecord = z.output<typeof theme>;
