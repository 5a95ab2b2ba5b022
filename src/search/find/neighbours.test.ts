import { expect, it } from 'vitest';
import { prepare } from './find.ts';
import { neighboursOf } from './neighbours.ts';
import { readQuery } from './query.ts';

const units = prepare([
  { at: 'authorities/kanazawa/', kind: 'authority', title: 'Kanazawa', text: '', names: '金沢市\nかなざわし' },
  {
    at: 'authorities/kanazawa/',
    kind: 'authority',
    title: 'Kanazawa',
    text: 'ville hôte',
    names: '金沢市\nかなざわし',
  },
  { at: 'authorities/kobe/', kind: 'authority', title: 'Kobe', text: '', names: '神戸市\nこうべし' },
  { at: 'authorities/takayama/', kind: 'authority', title: 'Takayama', text: '', names: '高山市\nたかやまし' },
  { at: 'authorities/fukutomi/', kind: 'authority', title: 'Fukutomi', text: '', names: '福富市\nふくとみし' },
  { at: 'authorities/tsukuba/', kind: 'authority', title: 'Tsukuba', text: '', names: 'つくば市' },
  {
    at: 'authorities/aix-en-provence/',
    kind: 'authority',
    title: 'Aix-en-Provence',
    text: '',
    names: 'エクサンプロヴァンス市',
  },
  { at: 'authorities/tours/', kind: 'authority', title: 'Tours', text: '', names: 'トゥール市' },
  { at: 'people/#rossinot-andre', kind: 'person', title: 'André Rossinot', text: '', names: 'アンドレ・ロシノ' },
  { at: 'editions/1-nancy/#s-account', kind: 'section', title: 'Récit', text: 'le maire a ouvert la séance' },
]);

it.each([
  ['Kanasawa', ['Kanazawa → authorities/kanazawa/']],
  ['Kannazawa', ['Kanazawa → authorities/kanazawa/']],
  ['Koube', ['Kobe → authorities/kobe/']],
  ['Tukuba', ['Tsukuba → authorities/tsukuba/']],
  ['Rosinot', ['André Rossinot → people/#rossinot-andre']],
  ['Aix-en-Porvence', ['Aix-en-Provence → authorities/aix-en-provence/']],
  ['Tuors', ['Tours → authorities/tours/']],
  ['高山村', ['高山市 → authorities/takayama/']],
  ['かなさわ', ['かなざわし → authorities/kanazawa/']],
  ['ふくとま', ['ふくとみし → authorities/fukutomi/']],
  ['エクサンブロワンス', ['エクサンプロヴァンス市 → authorities/aix-en-provence/']],
  ['Bordighera', []],
  ['高丘', ['高山市 → authorities/takayama/']],
  ['丘山', []],
  ['高', []],
  ['高い', []],
  ['札幌', []],
  ['zz', []],
])('near to %s is %j', (typed, near) => {
  expect(neighboursOf(units, readQuery(typed)).map(({ name, at }) => `${name} → ${at}`)).toEqual(near);
});

it('nothing is near where every word is in the archive, only not together', () => {
  expect(neighboursOf(units, readQuery('maire Tours'))).toEqual([]);
});

it('what is near to the word that is missing is named, whatever stands beside it', () => {
  expect(neighboursOf(units, readQuery('maire Rosinot')).map(({ name }) => name)).toEqual(['André Rossinot']);
});

it('only the first unknown words of a long text are compared with the names', () => {
  const after = (unknown: number) =>
    `${Array.from({ length: unknown }, (_, n) => `zq${String(n)}`).join(' ')} Kanasawa`;
  expect(neighboursOf(units, readQuery(after(7))).map(({ name }) => name)).toEqual(['Kanazawa']);
  expect(neighboursOf(units, readQuery(after(8)))).toEqual([]);
});
