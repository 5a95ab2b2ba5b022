/**
 * What users of the open data read of the example archive, as somebody approved it: the files are in `tests/approved/exports`. Where an
 * export is changed on purpose, `npm run test:unit -- -u` writes them anew, and the difference says what users will see.
 */
import path from 'node:path';
import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get } from '../archive/archive.ts';
import { locales, type Locale } from '../text/locales.ts';
import { pageAt, placeAt } from '../site/paths.ts';
import { atomFeed } from './atom.ts';
import { calendarText, datedEditions } from './calendar.ts';
import { citationOf, passageCitations, pointCitations, type Cited } from './citations/citation.ts';
import type { CslItem } from './citations/csl-item.ts';
import { citationFormats } from './citations/files.ts';
import { headMetas } from './citations/head-metas.ts';
import { referenceOf } from './citations/reference.ts';
import { csvOf } from './csv.ts';
import { dataFiles } from './data-files.ts';
import { dataPackageOf } from './data-package.ts';
import { mapsOf } from './geojson.ts';
import { linkedData } from './json-ld.ts';
import { publishedRecord, recordsOfKind, type PublishedKind } from './published-record.ts';
import { tableSchemaOf } from './data-package.ts';
import { tableOf, tablesOf } from './tables.ts';
import { dataVersion } from './version.ts';

/**
 * Returns a value as JSON for people who compare two states of it: an object or a list that fits into the width of a line stands on one.
 */
function printedJson(value: unknown, width = 260): string {
  return `${printed(JSON.parse(JSON.stringify(value)), width, '')}\n`;
}

function printed(value: unknown, width: number, indent: string): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= width) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => printed(one, width, inner))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${printed(one, width, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open ?? ''}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close ?? ''}`;
}

const archive = wholeArchive();

/**
 * Compares a text with the approved one, and goes on to the next where they differ. Lines end here as the files of the project do; the
 * version, which every change of the example archive makes another, reads VERSION.
 */
async function expectApproved(name: string, text: string): Promise<void> {
  const file = path.resolve(import.meta.dirname, '../../tests/approved/exports', name);
  const compared = text.replaceAll('\r\n', '\n').replaceAll(dataVersion(archive), 'VERSION');
  await expect.soft(compared, name).toMatchFileSnapshot(file);
}

/** The rows of tables of which more than the first eight are worth reading, or others: by their id, or that of their record. */
const chosenRows: Readonly<Record<string, RegExp>> = {
  sources: /^(?:city-kagemitsu-mayor-2014-10|amis-du-japon|declaration-valbourg-copy|geonames)/,
  authorities: /^(?:belport|haut-rhin|collectivite|mitsuse|asago|mamuzu|gifu|rive-en|colmar|kagemitsu|saga|lorval)/,
  disagreements: /^(?:ed4-authorities|ed5-workshop|ed7-planned-dates|rive-himemoto)/,
  claims: /^(?:rive-himemoto|haut-rhin)$/,
};

it('rows of each table', async () => {
  for (const table of tablesOf(archive)) {
    const chosen = chosenRows[table.name];
    const rows = chosen
      ? table.rows.filter((row) => row.slice(0, 2).some((cell) => typeof cell === 'string' && chosen.test(cell)))
      : table.rows.slice(0, 8);
    await expectApproved(`tables/${table.name}.csv`, csvOf({ ...table, rows }));
  }
});

/** Descriptions stand in the code as they are published; lengths change with every edit. */
const leftOut = new Set(['description', 'descriptionJa', 'bytes', 'contentSize']);

/** Returns a value without `leftOut`, and of lists that go on alike, by the names of their properties, the first ones. */
function inBrief(value: unknown, lists: Readonly<Record<string, number>> = {}): unknown {
  return JSON.parse(JSON.stringify(value), (name, one: unknown) => {
    if (leftOut.has(name) && typeof one !== 'object') return undefined;
    return Array.isArray(one) ? (one.slice(0, lists[name]) as unknown[]) : one;
  });
}

it('the schema of a table', async () => {
  await expectApproved('schemas/table.json', printedJson(inBrief(tableSchemaOf(tableOf(archive, 'organisations')))));
});

it('one record of each kind', async () => {
  const chosen: Readonly<Partial<Record<PublishedKind, string>>> = {
    editions: '9-belport',
    cities: 'valbourg',
    authorities: 'haut-rhin',
    organisations: 'jalo-paris',
    themes: 'innovation',
    twinnings: 'rive-himemoto',
    sources: 'city-kagemitsu-mayor-2014-10',
  };
  const records = Object.entries(chosen).map(([name, id]) => {
    const kind = name as PublishedKind;
    return [`${kind}/${id}`, publishedRecord(archive, kind, id, get(recordsOfKind(archive, kind), id))];
  });
  await expectApproved('records.json', printedJson(Object.fromEntries(records), 900));
});

it('maps', async () => {
  const [authorities, cities] = mapsOf(archive);
  if (!authorities || !cities) throw new Error('The example has two maps.');
  const few = authorities.features.slice(0, 3);
  await expectApproved('maps.geojson', printedJson([{ ...authorities, features: few }, cities], 320));
});

it('the linked data of pages', async () => {
  const page = { title: 'Title', description: 'Description', breadcrumb: [{ href: '/fr/', label: 'Accueil' }] };
  const graphOf = (path: string, more: object) =>
    JSON.parse(linkedData({ archive, locale: 'fr' }, { ...page, path, ...more }) ?? 'null') as unknown;
  const records = [
    ...(['5-valbourg', '7-rive-en-bresse', '9-belport'] as const).map((id) => ['editions', id] as const),
    ['declarations', '5-valbourg'],
    ['authorities', 'asago'],
    ['organisations', 'jalo-paris'],
    ['twinnings', 'rive-himemoto'],
  ] as const;
  const pages = [
    ...records.map(([kind, id]) => graphOf(placeAt({ archive, locale: 'fr' }, kind, id), { record: { kind, id } })),
    graphOf(pageAt('fr', 'data'), { name: 'data' }),
  ];
  await expectApproved('pages.jsonld', printedJson(inBrief(pages, { distribution: 2 }), 600));
});

it('the description of the open data', async () => {
  const files = dataFiles(archive);
  const { resources, ...about } = dataPackageOf(archive, files) as {
    resources: readonly { name: string; schema?: unknown }[];
  };
  const described = resources.map(({ schema: _, ...resource }) => resource);
  await expectApproved('datapackage.json', printedJson({ ...about, resources: inBrief(described, { path: 2 }) }, 600));
});

it('the calendar and the feed', async () => {
  await expectApproved('calendar.ics', calendarText({ archive, locale: 'fr' }, datedEditions({ archive }).slice(2)));
  await expectApproved('feed.xml', atomFeed({ archive, locale: 'ja' }));
});

/** What no source of the example is: signed by a person, in a periodical that names its publisher, with signs that formats obey. */
const article: CslItem = {
  id: 'destot-2010',
  type: 'article-magazine',
  title: 'Des villes : le Japon à Aix-les-Bains',
  author: [{ family: 'Destot', given: 'Michel' }, { literal: 'Terres and Co' }],
  'container-title': 'Revue des villes',
  publisher: 'A and B',
  issued: '2010-05',
  accessed: '2026-02-03',
  language: 'fr',
  URL: 'https://a.example/été_1/{x} y?a=1&b=50%#c',
  note: 'Lu en partie.',
};

/** Signed by a person and a body, of no day. */
const report: CslItem = {
  id: 'report',
  type: 'report',
  title: `"A", “B” et l'« été » <b>`,
  author: [{ family: '山田', given: '太郎' }, { literal: '市' }],
  language: 'ja',
};

it('citations', async () => {
  const item = (locale: Locale, cited: Cited): CslItem => citationOf({ archive, locale }, cited).item;
  const cited = [
    item('fr', { kind: 'editions', id: '5-valbourg' }),
    item('fr', { kind: 'sources', id: 'le-progres-2019' }),
    item('fr', { kind: 'sources', id: 'city-rive-7rfj-ja' }),
    item('fr', { kind: 'sources', id: 'senat-ga-102' }),
    item('ja', { kind: 'sources', id: 'amis-du-japon' }),
    item('ja', { kind: 'data' }),
    article,
    report,
  ];
  for (const { ending, write } of citationFormats)
    await expectApproved(`citations.${ending}`, cited.map(write).join('\n'));
  const passages = locales.flatMap((locale) => [
    ...passageCitations({ archive, locale }, get(archive.declarations, '5-valbourg')),
    ...pointCitations({ archive, locale }, get(archive.declarations, '4-kagemitsu')).filter(
      ({ name }) => name === 'p2',
    ),
  ]);
  const references = [...cited, ...passages.map(({ item }) => item)].flatMap((item) =>
    locales.map((locale) => referenceOf(item, locale).text),
  );
  await expectApproved('references.txt', `${references.join('\n')}\n`);
  const metas = cited.flatMap((item) => headMetas(item).map(({ name, content }) => `${name}: ${content}`));
  await expectApproved('citation-metas.txt', `${metas.join('\n')}\n`);
});
