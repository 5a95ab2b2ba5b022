import type { Area, Authority, City } from '../../archive/archive.ts';
import { area } from '../../archive/schema/area.ts';
import { authority } from '../../archive/schema/authority.ts';
import { city } from '../../archive/schema/city.ts';
import { dateColumn, evidenceColumns, held, idColumn, idsColumn, numberColumns, wordsColumns } from '../columns.ts';
import { fieldsOf } from '../described-field.ts';
import { tableFrom } from '../table.ts';

const ofAuthority = fieldsOf(authority);

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
  columns: [
    idColumn(),
    {
      name: 'side',
      description: { fr: 'Le pays.', ja: '国。' },
      values: ['french', 'japanese'],
      cell: ({ side }) => side,
    },
    { name: 'kind', ...ofAuthority('kind'), cell: ({ kind }) => kind },
    { name: 'fr', ...ofAuthority('fr'), language: 'fr', cell: ({ fr }) => fr },
    { name: 'ja', ...ofAuthority('ja'), language: 'ja', cell: ({ ja }) => ja },
    { name: 'katakana', ...ofAuthority('katakana'), language: 'ja', cell: ({ katakana }) => katakana },
    { name: 'yomi', ...ofAuthority('yomi'), language: 'ja', cell: ({ yomi }) => yomi },
    {
      name: 'variants',
      type: 'list',
      ...ofAuthority('variants'),
      cell: ({ variants }) => variants.map(({ text }) => text),
    },
    { name: 'code', ...ofAuthority('code'), cell: ({ code }) => code?.number },
    { name: 'wikidata', ...ofAuthority('wikidata'), cell: ({ wikidata }) => wikidata?.item },
    { name: 'geonames', ...ofAuthority('geonames'), cell: ({ geonames }) => geonames?.number },
    { name: 'area', ...ofAuthority('area'), names: ['areas'], cell: (row) => row.area },
    ...wordsColumns<Authority>('seat', ofAuthority('seat'), ({ seat }) => seat),
    ...numberColumns<Authority>(
      'population',
      ofAuthority('population'),
      ({ population }) => population && held(population, ({ value }) => value),
    ),
    dateColumn(
      'population_on',
      ofAuthority('population.on'),
      ({ population }) => population && held(population, ({ on }) => on),
    ),
    { name: 'latitude', type: 'number', ...ofAuthority('coordinates.lat'), cell: (row) => row.coordinates?.lat },
    { name: 'longitude', type: 'number', ...ofAuthority('coordinates.lon'), cell: (row) => row.coordinates?.lon },
    { name: 'point', ...ofAuthority('coordinates.of'), cell: (row) => row.coordinates?.of },
    { name: 'site', isAddress: true, ...ofAuthority('site'), cell: ({ site }) => site?.url },
    {
      name: 'became',
      ...ofAuthority('became.authority'),
      names: ['authorities'],
      cell: ({ became }) => became && held(became, (one) => one.authority),
    },
    dateColumn('became_on', ofAuthority('became.on'), ({ became }) => became && held(became, ({ on }) => on)),
    idsColumn(
      'former',
      { description: { fr: 'Les anciennes collectivités qui y ont été réunies.', ja: 'この自治体の前身。' } },
      'authorities',
      ({ formerIds }) => formerIds,
    ),
    ...wordsColumns<Authority>('later_name', ofAuthority('later_name'), (row) => row.later_name),
    ...evidenceColumns<Authority>(({ evidence }) => evidence),
  ],
});

const ofArea = fieldsOf(area);

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
  columns: [
    idColumn(),
    { name: 'kind', ...ofArea('kind'), cell: ({ kind }) => kind },
    { name: 'fr', ...ofArea('fr'), language: 'fr', cell: ({ fr }) => fr },
    { name: 'ja', ...ofArea('ja'), language: 'ja', cell: ({ ja }) => ja },
    { name: 'yomi', ...ofArea('yomi'), language: 'ja', cell: ({ yomi }) => yomi },
    { name: 'code', ...ofArea('code'), cell: ({ code }) => code?.number },
    { name: 'within', ...ofArea('within'), names: ['areas'], cell: ({ within }) => within },
    ...evidenceColumns<Area>(({ evidence }) => evidence),
  ],
});

const ofCity = fieldsOf(city);

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
  columns: [
    { ...idColumn<City>(), names: ['authorities'] },
    { name: 'role', ...ofCity('role'), cell: ({ role }) => role },
    { name: 'en', ...ofCity('name_en'), cell: (row) => row.name_en },
    { name: 'twinning', ...ofCity('twinning'), names: ['twinnings'], cell: (row) => row.twinning },
    idsColumn(
      'editions',
      { description: { fr: 'Les éditions accueillies par la ville.', ja: 'その都市が開催した回。' } },
      'editions',
      ({ id }, { editions }) =>
        [...editions.values()].filter(({ hostIds }) => hostIds.includes(id)).map((one) => one.id),
    ),
  ],
});
