import { expect, it } from 'vitest';
import { contentWith, replaced, wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get } from '../../archive/archive.ts';
import { buildArchive } from '../../archive/build.ts';
import { formatPrintable } from '../../facts/accounts.ts';
import { editionFacts } from './edition-facts.ts';

it.each([
  ['fr', 'Valbourg, prévue pour 2016 (Texte 25., 30 octobre 2014), tenue en octobre 2016'],
  ['ja', 'ヴァルブール市、2016年の予定（2014年10月30日、文25。）、開催は2016年10月'],
] as const)('the next host stands, in %s, with the days of the edition that it held', (locale, line) => {
  const archive = wholeArchive();
  const { after } = editionFacts({ archive, locale }, get(archive.editions, '4-kagemitsu'));
  expect(after.at(-1)?.fields.map(({ value }) => value.text)).toEqual([line]);
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
