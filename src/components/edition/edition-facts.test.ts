import { expect, it } from 'vitest';
import { contentWith, replaced, wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get } from '../../archive/archive.ts';
import { buildArchive } from '../../archive/build.ts';
import { formatPrintable } from '../../names/format-printable.ts';
import { plain } from '../../names/html.ts';
import { editionFacts } from './edition-facts.ts';

it.each([
  ['fr', '1\u00A0personne nommée pour sa fonction, 1\u00A0dont le nom n’est pas donné'],
  ['ja', '氏名の分かる1人、氏名不明の1人'],
] as const)('the facts of an edition count apart, in %s, the persons whom no source names', (locale, counted) => {
  const archive = wholeArchive();
  const { rows } = editionFacts({ archive, locale }, get(archive.editions, '4-kagemitsu'));
  const people = rows.find(({ id }) => id === 's-people');
  expect(people && plain(people.value)).toBe(counted);
});

it.each([
  ['fr', 'Valbourg, prévue pour 2016 (Texte 25., 30 octobre 2014), tenue en octobre 2016'],
  ['ja', 'ヴァルブール市、2016年の予定（2014年10月30日、文25。）、開催は2016年10月'],
] as const)('the next host stands, in %s, with the days of the edition that it held', (locale, line) => {
  const archive = wholeArchive();
  const { after } = editionFacts({ archive, locale }, get(archive.editions, '4-kagemitsu'));
  expect(after.at(-1)?.fields.map(({ value }) => plain(value))).toEqual([line]);
});

it.each([
  ['fr', '(autre périmètre\u00A0: 21–24 octobre 2026)'],
  ['ja', '（範囲・細かさ・数え方の違い：2026年10月21〜24日）'],
] as const)('how a version differs is said, in %s, of that version and not of the kept value', (locale, otherwise) => {
  const archive = wholeArchive();
  const { rows } = editionFacts({ archive, locale }, get(archive.editions, '9-belport'));
  const dates = rows.find(({ address }) => address === 'dates');
  expect([dates?.otherwise && plain(dates.otherwise), dates?.standing]).toEqual([otherwise, undefined]);
});

it('a version that repeats one of several kept values is not told beside them, and a kind of difference is said once', () => {
  const file = 'editions/4-kagemitsu/edition.yaml';
  const days = '  days: 2014-10-28/30\n  sessions: 2014-10-29/30\n';
  const other = (value: string) =>
    `    - days: ${value}\n      differs: extent\n      fr: "Texte."\n      ja: "文。"\n      sources: [jalo-rencontres]\n`;
  const others = `${days}  others:\n${['2014-10-29/30', '2014-10-27/30', '2014-10-26/30'].map(other).join('')}`;
  const archive = buildArchive(contentWith({ [file]: replaced(file, days, others) }).entries, formatPrintable);
  const { rows } = editionFacts({ archive, locale: 'ja' }, get(archive.editions, '4-kagemitsu'));
  const dates = rows.find(({ address }) => address === 'dates');
  expect(dates?.otherwise && plain(dates.otherwise)).toBe(
    '（範囲・細かさ・数え方の違い：2014年10月27〜30日／2014年10月26〜30日）',
  );
});

it.each([
  ['of its own', ', sources: [jalo-report-valbourg-2016]', ['jalo-report-valbourg-2016']],
  ['of its session', '', ['jalo-edition-5', 'ambafrance-valbourg-2016']],
])('the facts of a session show its place with sources %s', (_, sources, shown) => {
  const file = 'editions/5-valbourg/edition.yaml';
  const place = `    number: 3\n    place: { fr: "Mairie", ja: "市庁舎"${sources} }\n`;
  const edits = { [file]: replaced(file, '    number: 3\n', place) };
  const archive = buildArchive(contentWith(edits).entries, formatPrintable);
  const { held } = editionFacts({ archive, locale: 'fr' }, get(archive.editions, '5-valbourg')).sessions;
  const { fact } = held.find(({ item }) => item.id === 'ed5-workshop-3') ?? {};
  const found = fact?.parts.find(({ name }) => name === 'place');
  expect(found?.evidence.sources.map(({ id }) => id)).toEqual(shown);
});
