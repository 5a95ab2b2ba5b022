import { expect, it } from 'vitest';
import { prepare } from './find.ts';
import { findNear } from './near.ts';
import { readQuery } from './query.ts';

const near = (typed: string) => findNear(units, readQuery(typed)).map(({ record }) => record.at);

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
  { at: 'editions/2-kanazawa/#s-account', kind: 'section', title: '記録', text: '文化遺産のシンポジウム' },
]);

it.each([
  ['Kanasawa', ['authorities/kanazawa/']],
  ['Kannazawa', ['authorities/kanazawa/']],
  ['Koube', ['authorities/kobe/']],
  ['Tukuba', ['authorities/tsukuba/']],
  ['Rosinot', ['people/#rossinot-andre']],
  ['Aix-en-Porvence', ['authorities/aix-en-provence/']],
  ['Tuors', ['authorities/tours/']],
  ['高山村', ['authorities/takayama/']],
  ['かなさわ', ['authorities/kanazawa/']],
  ['ふくとま', ['authorities/fukutomi/']],
  ['エクサンブロワンス', ['authorities/aix-en-provence/']],
  ['Bordighera', []],
  ['高丘', ['authorities/takayama/']],
  ['丘山', []],
  ['高', []],
  ['高い', []],
  ['札幌', []],
  ['zz', []],
])('near to %s is %j', (typed, found) => {
  expect(near(typed)).toEqual(found);
});

it('nothing is near where every word is in the archive, only not together', () => {
  expect(near('maire Tours')).toEqual([]);
});

it.each([
  ['séence', ['editions/1-nancy/#s-account']],
  ['Nancie maire séance', []],
  ['文化遺産化', ['editions/2-kanazawa/#s-account']],
  ['シンポジュウム', ['editions/2-kanazawa/#s-account']],
  ['仮想遺産', []],
])('the words near to %s, or its parts, lead to %j', (typed, found) => {
  expect(findNear(units, readQuery(typed)).map(({ hits }) => hits[0]?.unit.at)).toEqual(found);
});

it('a part that a Japanese word repeats is looked for once', () => {
  const [group] = findNear(units, readQuery('文化遺産'.repeat(100)));
  expect(group?.terms.map(({ forms }) => forms)).toEqual([['文化遺産']]);
});
