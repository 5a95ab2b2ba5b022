import { expect, it } from 'vitest';
import { readPeriod, type Period } from '../schema/partial-date.ts';
import { atTime, continuing, inRow, officeWithin, rowOf } from './japanese.ts';
import { textOf } from './sentence.ts';

it('predicates of one subject are in their form before another one, but for the last', () => {
  const predicates = ['発表', '議決', '署名'].map((noun) => ({ within: `${noun}し`, end: `${noun}した` }));
  expect(textOf(inRow(predicates))).toBe('発表し、議決し、署名した');
  expect(textOf(rowOf(predicates).within)).toBe('発表し、議決し、署名し');
});

it.each([
  ['開催した', '開催し'],
  ['行った', '行い'],
  ['受け継いだ', '受け継ぎ'],
  ['書いた', '書き'],
  ['受けた', '受け'],
])('%s is %s before another predicate', (past, form) => {
  expect(continuing(past)).toBe(form);
});

it.each([
  ['仙台市副市長', '仙台市', '副市長'],
  ['岐阜県知事', '岐阜県', '知事'],
  ['トゥール市の国際関係担当', 'トゥール市', '国際関係担当'],
  ['日本側推進委員長、金沢市長', '金沢市', '日本側推進委員長、市長'],
  ['駐日フランス大使', '金沢市', '駐日フランス大使'],
])('%s beside %s reads %s', (role, town, office) => {
  expect(officeWithin(role, town)).toBe(office);
});

it.each([
  ['1967-09-06', '1967年9月6日に'],
  ['2010-05-12/13', '2010年5月12・13日に'],
  ['about 1990', '1990年頃に'],
])('something happens at the time %s, %s', (text, words) => {
  expect(atTime(readPeriod(text) as Period)).toBe(words);
});
