import { expect, it } from 'vitest';
import { unit } from '../../../tests/fixtures/text-unit.ts';
import { prepare } from './find.ts';
import { findNear } from './near.ts';
import { readQuery } from './query.ts';

const near = (typed: string) => findNear(units, readQuery(typed)).map(({ record }) => record.at);

const units = prepare([
  unit('authorities/kanazawa/', 'authority', 'Kanazawa', '', { names: '金沢市\nかなざわし' }),
  unit('authorities/kanazawa/', 'authority', 'Kanazawa', 'ville hôte', { names: '金沢市\nかなざわし' }),
  unit('authorities/kobe/', 'authority', 'Kobe', '', { names: '神戸市\nこうべし' }),
  unit('authorities/takayama/', 'authority', 'Takayama', '', { names: '高山市\nたかやまし' }),
  unit('authorities/fukutomi/', 'authority', 'Fukutomi', '', { names: '福富市\nふくとみし' }),
  unit('authorities/tsukuba/', 'authority', 'Tsukuba', '', { names: 'つくば市' }),
  unit('authorities/aix-en-provence/', 'authority', 'Aix-en-Provence', '', { names: 'エクサンプロヴァンス市' }),
  unit('authorities/tours/', 'authority', 'Tours', '', { names: 'トゥール市' }),
  unit('people/#rossinot-andre', 'person', 'André Rossinot', '', { names: 'アンドレ・ロシノ' }),
  unit('editions/1-nancy/#s-account', 'section', 'Récit', 'le maire a ouvert la séance'),
  unit('editions/2-kanazawa/#s-account', 'section', '記録', '文化遺産のシンポジウム'),
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
