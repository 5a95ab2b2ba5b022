import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get, type Authority } from '../archive.ts';
import { areaOf } from './areas.ts';

const whole = wholeArchive();
const changed = (id: string, area: string): [string, Authority] => [id, { ...get(whole.authorities, id), area }];
const authorities = new Map([...whole.authorities, changed('haut-rhin', 'hyogo'), changed('saga', 'hyogo')]);

it.each([
  ['the one that its record names', 'belport', 'essonne'],
  ['the one that it governs, whatever its record names', 'haut-rhin', 'haut-rhin'],
  ['that of the authority that it became', 'mitsuse', 'hyogo'],
  ['none', 'mamuzu', undefined],
])('the area that an authority is listed under is %s: %s', (_, id, area) => {
  expect(areaOf({ ...whole, authorities }, get(authorities, id))).toBe(area);
});
