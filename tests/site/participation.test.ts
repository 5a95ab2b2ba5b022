import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { isNotKnown } from '../../src/archive/schema/not-known.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { listOrders, orderedAt, pageAt, recordAt } from '../../src/i18n/paths.ts';
import { compareReadings, readingOf } from '../../src/i18n/reading-order.ts';
import { presenceStrings } from '../../src/i18n/strings/presence.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { base, exampleSite, sitePages, type Page } from '../built-site.ts';
import { readDataPackage, readTable } from '../data-package.ts';

const sides = ['french', 'japanese'] as const;
const pages = new Map(sitePages().map((page) => [page.url, page]));
let archive: Archive;

beforeAll(async () => {
  archive = await readArchive();
});

/** A page by the address that links write; outside of a build the paths start at the root. */
function pageOf(address: string): Page {
  const page = pages.get(base + (address.split('#')[0] ?? '').slice(1));
  if (!page) throw new Error(`The site has no page ${address}.`);
  return page;
}

function rowsOf(table: string) {
  const resource = readDataPackage().resources.find(({ name }) => name === table);
  if (!resource) throw new Error(`The package has no table “${table}”.`);
  return readTable(resource).rows;
}

/** The table of a side: its columns by the edition that each leads to, its rows with the words of each cell, its sums. */
function tableOf(locale: Locale, side: (typeof sides)[number]) {
  const { $ } = pageOf(pageAt(locale, 'participation'));
  const table = $(`#s-${side} table`);
  const columns = table
    .find('thead th[scope="col"] a:not([data-sort])')
    .map((_, link) => /editions\/([^/]+)\//.exec($(link).attr('href') ?? '')?.[1])
    .get();
  const rows = table
    .find('tbody tr')
    .map((_, row) => ({
      id: /authorities\/([^/]+)\//.exec($(row).find('th[scope="row"] a').attr('href') ?? '')?.[1],
      cells: $(row)
        .find('td:not(:last-child)')
        .map((_index, cell) => ({ state: $(cell).attr('class') ?? '', words: $(cell).text().trim() }))
        .get(),
      sum: Number($(row).find('td').last().text()),
    }))
    .get();
  const sums = table
    .find('tfoot td:not(:last-child) .matrix-tally > :first-child')
    .map((_, cell) => Number($(cell).text()))
    .get();
  return { table, columns, rows, sums, total: Number(table.find('tfoot td').last().text()) };
}

/** The lines of a list in all editions. */
const listed = (list: 'list' | 'stated_absent') =>
  [...archive.editions.values()].flatMap(({ participants }) => (isNotKnown(participants) ? [] : participants[list]));

describe.each(locales)('the matrix of participations, in %s', (locale) => {
  it.each(sides)(
    'sums its rows and columns to what the pages of the editions and the tables say, on the side %s',
    (side) => {
      const { columns, rows, sums, total } = tableOf(locale, side);
      const lines = rowsOf('participations').filter((row) => row['presence'] === 'present' && row['side'] === side);
      expect(columns.length).toBe(sums.length);
      for (const [index, edition] of columns.entries()) {
        const { $ } = pageOf(recordAt(locale, 'editions', edition));
        const inColumn = rows.filter(({ cells }) => cells[index]?.state.includes('is-present')).length;
        expect({
          edition,
          inColumn,
          sum: sums[index],
          page: $(`.names.is-${side} li`).length,
        }).toEqual({
          edition,
          inColumn: lines.filter((row) => row['edition'] === edition).length,
          sum: inColumn,
          page: inColumn,
        });
      }
      for (const { id, cells, sum } of rows) {
        expect({ id, sum, cells: cells.filter(({ state }) => state.includes('is-present')).length }).toEqual({
          id,
          sum: lines.filter((row) => row['authority'] === id).length,
          cells: sum,
        });
      }
      expect(total).toBe(lines.length);
    },
  );

  it('sums to what the lists of the editions hold', () => {
    const all = sides.map((side) => tableOf(locale, side));
    const present = listed('list');
    expect(all.reduce((sum, { total }) => sum + total, 0)).toBe(present.length);
    expect(all.flatMap(({ rows }) => rows).filter(({ sum }) => sum > 0)).toHaveLength(
      new Set(present.map(({ authority }) => authority)).size,
    );
  });

  it('says the state of each cell in words, those of the wide table', () => {
    const { states, host, uncertain } = presenceStrings[locale];
    const wide = new Map(rowsOf('participation-matrix').map((row) => [row['authority'], row]));
    const wrong = sides.flatMap((side) => {
      const { columns, rows } = tableOf(locale, side);
      return rows.flatMap(({ id, cells }) =>
        cells.flatMap(({ state, words: said }, index) => {
          const told = wide.get(id ?? '')?.[columns[index] ?? ''];
          const isPresent = told === 'present' || told === 'host' || told === 'uncertain';
          const name = isPresent ? 'present' : (told as keyof typeof states);
          const isRight =
            state.split(' ').includes(`is-${name}`) &&
            said.startsWith(states[name]) &&
            (told !== 'host' || said.includes(host)) &&
            (told !== 'uncertain' || said.includes(uncertain));
          return isRight ? [] : [{ id, edition: columns[index], told, state, said }];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('calls nobody absent whom neither a list read whole leaves out nor a source calls so', () => {
    const called = sides
      .flatMap((side) => tableOf(locale, side).rows)
      .flatMap(({ cells }) => cells)
      .filter(({ words }) => /absen|不参加/.test(words));
    expect(called.filter(({ state }) => !/is-(?:stated-absent|not-in-whole-list)/.test(state))).toEqual([]);
    expect(called.filter(({ state }) => state.includes('is-stated-absent'))).toHaveLength(
      listed('stated_absent').length,
    );
  });

  it('is a table whose every cell has a heading for its row and one for its column', () => {
    for (const side of sides) {
      const { table, columns, rows } = tableOf(locale, side);
      expect(table.find('thead th[scope="col"]')).toHaveLength(columns.length + 2);
      expect(table.find('tbody th[scope="row"]')).toHaveLength(rows.length);
      expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
      expect(table.find('caption').text().trim()).not.toBe('');
    }
  });
});

describe.each(locales)('the lists of authorities, in %s', (locale) => {
  it.each(listOrders.authorities)('name each authority once, in the order %s', (order) => {
    const { $ } = pageOf(orderedAt(locale, 'authorities', order));
    const ids = $('tbody th[scope="row"] a')
      .map((_, link) => /authorities\/([^/]+)\//.exec($(link).attr('href') ?? '')?.[1])
      .get();
    expect([...ids].sort()).toEqual([...archive.authorities.keys()].sort());
  });

  it('stand in the order of their readings', () => {
    const { $ } = pageOf(orderedAt(locale, 'authorities', 'name'));
    const readings = $('tbody th[scope="row"] a')
      .map((_, link) => {
        const authority = archive.authorities.get(/authorities\/([^/]+)\//.exec($(link).attr('href') ?? '')?.[1] ?? '');
        return authority ? readingOf(authority, locale) : '';
      })
      .get();
    expect(readings).toEqual(readings.toSorted((a, b) => compareReadings(a, b, locale)));
  });
});

/** The page that a link of a page leads to: the first one whose words, or whose language, are these. */
function follow({ $, url }: Page, words: string): Page {
  const link = $('a')
    .toArray()
    .find((one) => $(one).text().trim() === words || one.attribs['hreflang'] === words);
  if (!link) throw new Error(`${url} has no link “${words}”.`);
  return exampleSite.pageAt(new URL(link.attribs['href'] ?? '', `https://archive.example${url}`).pathname);
}

describe('three clicks from the first page, without script,', () => {
  const start = (locale: Locale) => follow(exampleSite.pageAt('/'), locale);

  it('answer which editions Orléans attended, and with whom it is twinned', () => {
    const { $ } = follow(follow(start('fr'), 'Collectivités'), 'Orléans');
    const rows = $('#s-editions .fold-row').filter((_, row) => $(row).find('.is-present').length > 0);
    expect(rows.find('.fold-label').text()).toContain('Valbourg 2016');
    expect(rows).toHaveLength(1);
    expect($('#s-twinnings').text()).toContain('Minase');
  });

  it('answer how often 姫本市 took part', () => {
    const { $ } = follow(follow(start('ja'), '自治体'), '姫本市');
    const times = $('#s-editions .presence-sign.is-present').length;
    expect($('.record-head .lead').text()).toContain(`${String(times)}回`);
  });
});
