import { expect, it } from 'vitest';
import { unzip } from '../../tests/fixtures/unzip.ts';
import { withDay, zipped } from './zip.ts';

const encoded = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['b', encoded('un')],
  ['a/é.csv', encoded('deux'.repeat(100))],
  ['a', encoded('')],
]);

it('a zip holds its files in the order of their names, all of noon of one day', () => {
  const time = '2026-11-25 12:00';
  const read = [
    { path: 'a', text: '', time },
    { path: 'a/é.csv', text: 'deux'.repeat(100), time },
    { path: 'b', text: 'un', time },
  ];
  const zip = zipped(files, '2026-11-25');
  expect(unzip(zip)).toEqual(read);
  expect(zip.length).toBeLessThan(400);
  expect(zipped(new Map([...files].toReversed()), '2026-11-25')).toEqual(zip);
});

it('a zip is set to another day as if it had been packed then', () => {
  const [zip, later] = ['2026-11-25', '2031-01-02'].map((day) => new Uint8Array(zipped(files, day)));
  expect(withDay(zip?.buffer ?? new ArrayBuffer(), '2031-01-02')).toEqual(later);
});
