import { describe, expect, it } from 'vitest';
import { pack, packFiles, unpack } from './pack.ts';
import { prepare } from './find.ts';
import { textFiles, type TextUnit } from './texts.ts';

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
  it('are the same when they come out of their file', () => {
    expect(unpack(JSON.parse(JSON.stringify(pack('fr', units))) as ReturnType<typeof pack>).units).toEqual(units);
  });

  it('are said once where they repeat: the value of the row before, the address of a part', () => {
    const rows = pack('fr', units).rows;
    expect(rows[1]?.slice(0, 3)).toEqual(['#s-dates', 'section', 0]);
    expect(rows[1]?.slice(7, 9)).toEqual([null, null]);
    expect(rows[2]).toEqual(['gaps/#editions.1-nancy.visits', 'gap', null, 'Lacune']);
  });

  it('stand in two files, what comes last and what belongs to it in the second', () => {
    const files = packFiles('fr', units);
    expect(files.map(([name]) => name)).toEqual(textFiles);
    const [first = [], second = []] = files.map(([, file]) => unpack(file).units);
    expect(first.map(({ at }) => at)).toEqual(units.slice(0, 5).map(({ at }) => at));
    expect(second.map(({ at, of }) => [at, of])).toEqual([
      ['sources/gomet/', undefined],
      ['sources/gomet/#date', 0],
    ]);
    const prepared = prepare({ lang: 'fr', units: second }, first.length);
    expect(prepared.map(({ index, of }) => [index, of])).toEqual([
      [5, undefined],
      [6, 5],
    ]);
  });
});
