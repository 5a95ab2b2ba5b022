import { describe, expect, it } from 'vitest';
import type { Archive, Authority } from '../archive.ts';
import { areaOf } from './areas.ts';

const authority = (id: string, fields: object) => [id, { id, ...fields }] as unknown as [string, Authority];
const archive = {
  areas: new Map([
    ['occitanie', { id: 'occitanie', kind: 'region', ja: 'オクシタニー地域圏' }],
    ['essonne', { id: 'essonne', kind: 'department', ja: 'エソンヌ県' }],
    ['kyoto', { id: 'kyoto', kind: 'prefecture', ja: '京都府' }],
  ]),
  authorities: new Map([
    authority('pau', { kind: 'commune', ja: 'ポー市', area: 'pyrenees-atlantiques' }),
    authority('essonne', { kind: 'department', ja: 'エソンヌ県', area: 'ile-de-france' }),
    authority('kyoto-pref', { kind: 'prefecture', ja: '京都府' }),
    authority('occitanie', { kind: 'region', ja: 'オクシタニー地域圏' }),
    authority('languedoc-roussillon', {
      kind: 'region',
      ja: 'ラングドック＝ルシヨン地域圏',
      became: { is: 'known', value: { authority: 'occitanie' } },
    }),
    authority('mamuzu', { kind: { is: 'not-stated' }, ja: 'マムズ市' }),
  ]),
} as unknown as Archive;

describe('the area that an authority is listed under', () => {
  it.each([
    ['pau', 'pyrenees-atlantiques'],
    ['essonne', 'essonne'],
    ['kyoto-pref', 'kyoto'],
    ['occitanie', 'occitanie'],
    ['languedoc-roussillon', 'occitanie'],
    ['mamuzu', undefined],
  ])('of %s is %s', (id, area) => {
    const one = archive.authorities.get(id);
    expect(one && areaOf(archive, one)).toBe(area);
  });
});
