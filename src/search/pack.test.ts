import { describe, expect, it } from 'vitest';
import { packFiles, unpack, type Columns } from './pack.ts';
import { nameOfFile, recordOf, textFiles, type TextUnit } from './texts.ts';

const units: readonly TextUnit[] = [
  {
    at: 'editions/1-nancy/',
    kind: 'edition',
    title: '1re édition, Nancy',
    text: 'Thème : 地方ガバナンス\nfin 終',
    names: '第1回\nNancy\nナンシー市\nなんしー',
    passages: [
      [8, 15, 'ja'],
      [20, 21, 'ja'],
    ],
    edition: '1-nancy',
    side: 'french',
    themes: 'governance',
    date: '2008-10-27',
  },
  {
    at: 'editions/1-nancy/#s-dates',
    kind: 'section',
    of: 0,
    title: 'Dates',
    text: 'Un english mot, puis un autre',
    passages: [[3, 10, 'en']],
    edition: '1-nancy',
    side: 'french',
    date: '2008-10-27',
  },
  { at: 'gaps/#editions.1-nancy.visits', kind: 'gap', of: 0, title: 'Lacune', text: '' },
  { at: '', kind: 'list', title: 'Accueil', text: 'La page d’accueil' },
  { at: 'authorities/nancy/', kind: 'authority', title: 'Nancy', text: 'commune', names: 'ナンシー市\nなんしー' },
  { at: 'sources/gomet/', kind: 'source', title: 'Le Japon à Aix', lang: 'en', text: 'presse', names: 'Gomet' },
  { at: 'sources/gomet/#date', kind: 'disagreement', of: 5, title: 'Date', text: '2008 ou 2009' },
];

describe('units', () => {
  const files = packFiles(units);
  const read = files.reduce<readonly TextUnit[]>(
    (before, [, columns]) => [...before, ...unpack(JSON.parse(JSON.stringify(columns)) as Columns, before)],
    [],
  );

  it('are the same when they come out of their files', () => {
    const withoutIndexes = (list: readonly TextUnit[]) =>
      list.map((unit) => ({ ...unit, of: unit.of === undefined ? undefined : recordOf(unit, list).at }));
    const inOrder = (list: readonly TextUnit[]) => withoutIndexes(list).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    expect(inOrder(read)).toEqual(inOrder(units));
  });

  it('stand in files: records, what is inside editions, what is inside others, and what comes last with what belongs to it', () => {
    expect(files.map(([name]) => name)).toEqual(textFiles.map(nameOfFile));
    expect(files.map(([, [at]]) => at)).toEqual([
      ['editions/1-nancy/', '', 'authorities/nancy/'],
      ['#s-dates'],
      [],
      ['gaps/#editions.1-nancy.visits', 'sources/gomet/', '#date'],
    ]);
    expect(read.map(({ of }) => of)).toEqual([undefined, undefined, undefined, 0, 0, undefined, 5]);
  });
});
