import { z } from 'zod';
import { claim, statement } from './claim.ts';
import { number } from './count.ts';
import { id } from './id.ts';
import { field } from './not-known.ts';
import { partialDate } from './partial-date.ts';
import { katakanaName, yomi } from './reading.ts';
import { text, told, words } from './words.ts';
import { webAddress } from './web-address.ts';

export const authorityKinds = [
  'commune',
  'intercommunality',
  'department',
  'region',
  'city',
  'town',
  'village',
  'prefecture',
] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

const population = claim({
  value: told(number, 'Le nombre d’habitants.', '人口。'),
  on: told(field(partialDate).optional(), 'La date du compte.', '時点。'),
});

const coordinates = statement({
  lat: told(number, 'Latitude, en degrés décimaux (WGS 84).', '緯度（WGS84、10進）。'),
  lon: told(number, 'Longitude, en degrés décimaux (WGS 84).', '経度（WGS84、10進）。'),
  of: told(
    id.optional(),
    'Le point pris, si ce n’est pas la ville : seat, prefectural-office.',
    '代表点（seat、prefectural-office）。',
  ),
});

const candidate = z.strictObject({
  fr: told(text, 'Le nom français.', 'フランス語名。'),
  code: told(z.string().optional(), 'Le code INSEE.', 'INSEEコード。'),
  area: told(id.optional(), 'Le territoire.', '所在地域。'),
  population: told(population.optional(), 'Sa population.', '人口。'),
  coordinates: told(coordinates.optional(), 'Sa position.', '位置。'),
});

/**
 * A local authority. The file says the country. The former one says what it `became`; the one that follows derives what was before. The
 * precedent for such a record is ISAAR(CPF).
 */
export const authority = statement({
  kind: told(field(z.enum(authorityKinds)), 'La sorte de collectivité.', '自治体の種類。'),
  fr: told(field(text), 'Nom français.', 'フランス語名。'),
  ja: told(text, 'Nom japonais.', '日本語名。'),
  katakana: told(
    katakanaName.optional(),
    'Le nom français en katakana, sans son espèce.',
    'フランスの地名のカタカナ表記。',
  ),
  yomi: told(yomi.optional(), 'La lecture du nom japonais, en hiragana.', '日本の自治体名の読み（ひらがな）。'),
  variants: told(
    z.array(statement({ text: told(text, 'La forme imprimée.', '記された表記。') })).default([]),
    'Autres formes imprimées.',
    '他の表記。',
  ),
  code: told(
    z.string().optional(),
    'Code INSEE ou code des collectivités japonaises.',
    'INSEEコードまたは団体コード。',
  ),
  area: told(id.optional(), 'Département, région ou préfecture.', '県・地域圏・都道府県。'),
  seat: told(text.optional(), 'Le siège.', '所在地。'),
  population: told(population.optional(), 'La population.', '人口。'),
  coordinates: told(coordinates.optional(), 'La position.', '位置。'),
  site: told(statement({ url: told(webAddress, 'L’adresse.', 'アドレス。') }).optional(), 'Le site.', '公式サイト。'),
  became: told(
    claim({
      authority: told(id, 'La collectivité qui lui a succédé.', '後継の自治体。'),
      on: told(field(partialDate), 'Quand.', '日付。'),
    }).optional(),
    'Ce que la collectivité est devenue.',
    '合併・改組の後。',
  ),
  later_name: told(words.optional(), 'Le nom qu’elle a pris ensuite.', 'その後の名称。'),
  candidates: told(
    z.array(candidate).default([]),
    'Les collectivités possibles, si l’identité est incertaine.',
    '特定できない場合の候補。',
  ),
});

export type AuthorityRecord = z.output<typeof authority>;
