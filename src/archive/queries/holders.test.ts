import { describe, expect, it } from 'vitest';
import { get, type Archive } from '../archive.ts';
import { documentHolders } from './holders.ts';

const of = (...sources: string[]) => ({ evidence: { basis: { kind: 'sources', sources } } });
const organiser = (role: string, organisation?: string) => ({ role, organisation });
const became = (organisation: string) => ({ is: 'known', value: { organisation } });
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
  authorities: new Map([
    ['tours', { side: 'french' }],
    ['shizuoka', { side: 'japanese' }],
  ]),
  organisations: new Map<string, object>([
    ['cuf', of('french-1', 'english')],
    ['clair', of('japanese-1', 'japanese-2', 'french-1')],
    ['mofa', of('japanese-1')],
    ['daecl', { ...of('french-1'), became: became('daect') }],
    ['daect', { ...of('french-1'), became: became('dctciv') }],
    ['dctciv', of('french-1')],
  ]),
  series: { roles: [{ organisation: 'clair' }] },
  sources: new Map([
    ['french-1', { lang: 'fr' }],
    ['english', { lang: 'en' }],
    ['japanese-1', { lang: 'ja' }],
    ['japanese-2', { lang: 'ja' }],
  ]),
} as unknown as Archive;

const holders = (id: string) =>
  documentHolders(archive, get(archive.editions, id)).map((one) => `${one.id} ${one.language}`);

describe('those who may hold the answer to a gap', () => {
  it('are the host and those who prepared the edition, each in its language; a patron is not asked', () => {
    expect(holders('5-tours')).toEqual(['tours fr', 'cuf fr', 'clair ja']);
  });

  it('are the organisation of today, once, where the edition names those that it was before', () => {
    expect(holders('1-nancy')).toEqual(['dctciv fr']);
  });

  it('are those of the series where the edition names none', () => {
    expect(holders('8-shizuoka')).toEqual(['shizuoka ja', 'clair ja']);
  });
});
