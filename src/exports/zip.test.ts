import { expect, it } from 'vitest';
import { withDay, zipped } from './zip.ts';

const encoded = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['b', encoded('un')],
  ['a/é.csv', encoded('deux'.repeat(100))],
  ['a', encoded('')],
]);

it('a zip is set to another day as if it had been packed then', () => {
  const [zip, later] = ['2026-11-25', '2031-01-02'].map((day) => new Uint8Array(zipped(files, day)));
  expect(withDay(zip?.buffer ?? new ArrayBuffer(), '2031-01-02')).toEqual(later);
});
