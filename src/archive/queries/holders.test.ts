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

const holders = (id: string) => documentHolders(archive, get(archive.editions, id)).map((one) => one.id);

it('those who may hold the answer to a gap are the host and those who prepared the edition, a patron is not asked', () => {
  expect(holders('5-tours')).toEqual(['tours', 'cuf', 'clair']);
});

it('those who may hold the answer to a gap are the organisation of today, once, when the edition names those that it was before', () => {
  expect(holders('1-nancy')).toEqual(['dctciv']);
});

it('those who may hold the answer to a gap are those of the series where the edition names none', () => {
  expect(holders('8-shizuoka')).toEqual(['shizuoka', 'clair']);
});
