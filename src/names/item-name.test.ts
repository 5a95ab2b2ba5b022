import { expect, it } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import type { Item } from '../schema/programme.ts';
import { itemSubject, itemText } from './names.ts';

const archive = {} as Archive;
const words = (fr: string) => ({ fr, ja: '日本語' });

it.each([
  ['fr', { kind: 'workshop', number: 3 }, 'atelier\u00A03'],
  ['ja', { kind: 'workshop', number: 3 }, '第3分科会'],
  ['ja', { kind: 'roundtable', number: 1 }, 'ラウンドテーブル1'],
  ['fr', { kind: 'visit' }, 'visite'],
] as const)('a programme item is named in %s: %j', (locale, item, name) => {
  expect(itemText({ archive, locale }, item)).toBe(name);
});

it.each([
  [{ field: words('économie'), place: words('Tours') }, 'économie'],
  [{ place: words('Tours'), words: words('Visite guidée') }, 'Visite guidée'],
  [{ place: words('Tours') }, 'Tours'],
  [{}, undefined],
])('a programme item is about the first that it has of title, field, words and place: %j', (item, subject) => {
  expect(itemSubject({ archive, locale: 'fr' }, item as unknown as Item)?.html).toBe(subject);
});
