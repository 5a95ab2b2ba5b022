import type { Area, Authority, City } from '../../archive/archive.ts';
import { area } from '../../archive/schema/area.ts';
import { authority } from '../../archive/schema/authority.ts';
import { city } from '../../archive/schema/city.ts';
import { idColumn } from '../columns.ts';
import { tableFrom } from '../table-from.ts';

/** A row for each authority. */
export const authorities = tableFrom<Authority>({
  name: 'authorities',
  title: { fr: 'Collectivités', ja: '自治体' },
  description: {
    fr: 'Une ligne par collectivité des deux pays, anciennes collectivités comprises.',
    ja: '両国の自治体（合併前のものを含む）を1行ずつ示します。',
  },
  key: ['id'],
  rows: (archive) => archive.authorities.values(),
  schema: authority,
  columns: [
    'id',
    {
      name: 'side',
      description: { fr: 'Le pays.', ja: '国。' },
      values: ['french', 'japanese'],
      cell: ({ side }) => side,
    },
    'kind fr ja katakana yomi variants code wikidata geonames area seat population population.on',
    'latitude=coordinates.lat longitude=coordinates.lon point=coordinates.of site became=became.authority became.on',
    {
      name: 'former',
      type: 'list',
      description: { fr: 'Les anciennes collectivités qui y ont été réunies.', ja: 'この自治体の前身。' },
      names: ['authorities'],
      cell: ({ formerIds }) => formerIds,
    },
    'later_name evidence',
  ],
});

/** A row for each département, région or prefecture as a place. */
export const areas = tableFrom<Area>({
  name: 'areas',
  title: { fr: 'Territoires', ja: '地域' },
  description: {
    fr: 'Une ligne par département, région ou préfecture où se trouvent des collectivités.',
    ja: '自治体が所在する県・地域圏・都道府県を1行ずつ示します。',
  },
  key: ['id'],
  rows: (archive) => archive.areas.values(),
  schema: area,
  columns: ['id kind fr ja yomi code within evidence'],
});

/** A row for each host or associated city. */
export const cities = tableFrom<City>({
  name: 'cities',
  title: { fr: 'Villes', ja: '都市' },
  description: {
    fr: 'Une ligne par ville hôte ou associée ; son identifiant est celui de la collectivité.',
    ja: '開催都市・関連都市を1行ずつ示します。IDは自治体のIDと同じ。',
  },
  key: ['id'],
  rows: (archive) => archive.cities.values(),
  schema: city,
  columns: [
    { ...idColumn, names: ['authorities'] },
    'role en=name_en twinning',
    {
      name: 'editions',
      type: 'list',
      description: { fr: 'Les éditions accueillies par la ville.', ja: 'その都市が開催した回。' },
      names: ['editions'],
      cell: ({ id }, { editions }) =>
        [...editions.values()].filter(({ hostIds }) => hostIds.includes(id)).map((one) => one.id),
    },
  ],
});
