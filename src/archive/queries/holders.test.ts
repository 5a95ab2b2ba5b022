import { expect, it } from 'vitest';
import { get, type Archive } from '../archive.ts';
import { documentHolders } from './holders.ts';

const organiser = (role: string, organisation?: string) => ({ role, organisation });
const became = (organisation: string) => ({ became: { is: 'known', value: { organisation } } });
const archive = {
  editions: new Map([
    [
      '5-tours',
      {
        hostIds: ['tours'],
        organisers: [
          organiser('host'),
          organiser('patron', 'mofa'),
          organiser('organiser', 'cuf'),
          organiser('supporter', 'clair'),
          organiser('organiser', 'cuf'),
        ],
      },
    ],
    ['1-nancy', { hostIds: [], organisers: [organiser('supporter', 'daecl'), organiser('supporter', 'daect')] }],
    ['8-shizuoka', { hostIds: ['shizuoka'], organisers: { is: 'unknown' } }],
  ]),
  organisations: new Map<string, object>([
    ['cuf', {}],
    ['clair', {}],
    ['daecl', became('daect')],
    ['daect', became('dctciv')],
    ['dctciv', {}],
  ]),
  series: { roles: [{ organisation: 'clair' }] },
} as unknown as Archive;

it.each([
  ['the host and those who prepared the edition, a patron is not asked', '5-tours', ['tours', 'cuf', 'clair']],
  ['the organisation of today, once, when the edition names those that it was before', '1-nancy', ['dctciv']],
  ['those of the series where the edition names none', '8-shizuoka', ['shizuoka', 'clair']],
])('those who may hold the answer to a gap are %s', (_, id, holders) => {
  expect(documentHolders(archive, get(archive.editions, id)).map((one) => one.id)).toEqual(holders);
});
