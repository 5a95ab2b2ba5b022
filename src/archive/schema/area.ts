import { z } from 'zod';
import { statement } from './claim.ts';
import { id } from './id.ts';
import { yomi } from './reading.ts';
import { text, told } from './words.ts';

/** A département, région or préfecture as a place, its names written once. */
export const area = statement({
  kind: told(z.enum(['department', 'region', 'prefecture']), 'La sorte de territoire.', '区分。'),
  fr: told(text, 'Nom français.', 'フランス語名。'),
  ja: told(text, 'Nom japonais.', '日本語名。'),
  yomi: told(yomi.optional(), 'La lecture du nom japonais, en hiragana.', '日本の地域名の読み（ひらがな）。'),
  within: told(id.optional(), 'Le territoire qui le contient.', '上位の地域。'),
});

export type AreaRecord = z.output<typeof area>;
