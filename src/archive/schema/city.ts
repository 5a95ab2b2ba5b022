import { z } from 'zod';
import { headedList } from './headed-list.ts';
import { id } from './id.ts';
import { remark } from './note.ts';
import { text, told } from './words.ts';

/** A host or associated city. Its names, place and population are on its authority record, under the same id. */
export const city = z.strictObject({
  role: told(z.enum(['host', 'associated']), 'Ville hôte ou ville associée.', '開催都市か関連都市か。'),
  name_en: told(text.optional(), 'Nom anglais.', '英語名。'),
  twinning: told(id.optional(), 'Le lien qui compte dans cette histoire.', 'この会議に関わる提携。'),
  facts: told(headedList(remark), 'Faits de la ville dans la série.', '会議との関わり。'),
});

export type CityRecord = z.output<typeof city>;
