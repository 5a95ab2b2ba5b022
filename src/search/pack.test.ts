import { expect, it } from 'vitest';
import { unit } from '../../tests/fixtures/text-unit.ts';
import { packFiles, unpack } from './pack.ts';
import { nameOfFile, recordOf, textFiles, type TextUnit } from './texts.ts';

const nancy = { edition: '1-nancy', side: 'french', date: '2008-10-27' } as const;
const units: readonly TextUnit[] = [
  unit('editions/1-nancy/', 'edition', '1re édition, Nancy', 'Thème : 地方ガバナンス\nfin 終', {
    ...nancy,
    names: '第1回\nNancy\nナンシー市\nなんしー',
    passages: [
      [8, 15, 'ja'],
      [20, 21, 'ja'],
    ],
    themes: 'governance',
  }),
  unit('editions/1-nancy/#s-dates', 'section', 'Dates', 'Un english mot, puis un autre', {
    ...nancy,
    of: 0,
    passages: [[3, 10, 'en']],
  }),
  unit('editions/1-nancy/#s-account', 'section', 'Récit', 'On parla', { ...nancy, of: 0 }),
  unit('editions/1-nancy/facts/', 'section', 'Faits', 'Une phrase par fait', { ...nancy, of: 0 }),
  unit('gaps/#editions.1-nancy.visits', 'gap', 'Lacune', '', { of: 0 }),
  unit('', 'list', 'Accueil', 'La page d’accueil'),
  unit('authorities/nancy/', 'authority', 'Nancy', 'commune', { names: 'ナンシー市\nなんしー' }),
  unit('sources/gomet/', 'source', 'Le Japon à Aix', 'presse', { lang: 'en', names: 'Gomet' }),
  unit('sources/gomet/#date', 'disagreement', 'Date', '2008 ou 2009', { of: 7 }),
];

const files = [...packFiles(units)].map(([name, file]) => ({ name, units: unpack(file) }));
const read = files.flatMap((file) => file.units);

it('units are the same when they come out of their files', () => {
  const withoutIndexes = (list: readonly TextUnit[]) =>
    list.map((unit) => ({ ...unit, of: unit.of === undefined ? undefined : recordOf(unit, list).at }));
  const inOrder = (list: readonly TextUnit[]) => withoutIndexes(list).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  expect(inOrder(read)).toEqual(inOrder(units));
});

it('units stand in files: records, accounts, what else is inside editions, their facts, what is inside others, and what comes last with what belongs to it', () => {
  expect(files.map(({ name }) => name)).toEqual(textFiles.map(nameOfFile));
  expect(files.map((file) => file.units.map(({ at }) => at))).toEqual([
    ['editions/1-nancy/', '', 'authorities/nancy/'],
    ['editions/1-nancy/#s-account'],
    ['editions/1-nancy/#s-dates'],
    ['editions/1-nancy/facts/'],
    [],
    ['gaps/#editions.1-nancy.visits', 'sources/gomet/', 'sources/gomet/#date'],
  ]);
  expect(read.map(({ of }) => of)).toEqual([undefined, undefined, undefined, 0, 0, 0, 0, undefined, 7]);
});
