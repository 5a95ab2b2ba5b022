import { z } from 'zod';
import { oneOf } from './meaning.ts';
import { headedList } from './headed-list.ts';
import { ref } from './id.ts';
import { remark } from './note.ts';
import { nameIn, described, type Words } from './words.ts';

/** Roles of a city at an edition. */
export const cityRoleWords = {
  host: { fr: 'ville hôte', ja: '開催都市' },
  associated: { fr: 'ville associée', ja: '関連都市' },
} as const satisfies Record<string, Words>;

/** A host or associated city. Its names, place and population are on its authority record, under the same id. */
export const city = z.strictObject({
  role: described(
    oneOf(cityRoleWords),
    ['Fonction', '役職'],
    ['Ville hôte ou ville associée.', '開催都市か関連都市か。'],
  ),
  name_en: described(nameIn.en.optional(), ['Nom anglais', '英語名'], ['Nom anglais.', '英語名。']),
  twinning: described(
    ref('twinnings').optional(),
    ['Lien', '提携'],
    ['Le lien qui compte dans cette histoire.', 'この会議に関わる提携。'],
  ),
  facts: described(
    headedList(remark),
    ['Faits', '会議との関わり'],
    ['Faits de la ville dans la série.', '会議との関わり。'],
  ),
});

export type CityRecord = z.output<typeof city>;
