import { describe, expect, it } from 'vitest';
import { isNotKnown } from '../../src/schema/not-known.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { presenceClasses } from '../../src/components/authority/presence.ts';
import { authoritiesByName, pageAt, placeAt } from '../../src/site/paths.ts';
import { compareReadings, readingOf } from '../../src/i18n/reading-order.ts';
import { presenceStrings } from '../../src/i18n/strings/presence.ts';
import { archiveSite, exampleSite, type Page } from '../built-site.ts';
import { rowsOf } from '../data-package.ts';

const sides = ['french', 'japanese'] as const;
const archive = await archiveSite.archive();

/** The authority at an address: of those that share a page, the one named by its place. */
const authorityIn = (href = '') => /#(.+)$/.exec(href)?.[1] ?? /authorities\/([^/]+)\//.exec(href)?.[1];

/** The table of a side: its columns by the edition that each leads to, its rows with the words and the sum of each; `?` where no presence is established. */
function tableOf(locale: Locale, side: (typeof sides)[number]) {
  const { $ } = archiveSite.pageAt(pageAt(locale, 'participation'));
  const table = $(`#s-${side} table`);
  const columns = table
    .find('thead th[scope="col"] a')
    .map((_, link) => /editions\/([^/]+)\//.exec($(link).attr('href') ?? '')?.[1])
    .get();
  const rows = table
    .find('tbody tr')
    .map((_, row) => ({
      id: authorityIn($(row).find('th[scope="row"] a').attr('href')),
      cells: $(row)
        .find('td:not(:last-child)')
        .map((_index, cell) => ({
          state: ($(cell).attr('class') ?? '').replace(/ astro-\w+/, ''),
          words: $(cell).text().trim(),
        }))
        .get(),
      sum: Number($(row).find('td').last().text().replace('?', '0')),
    }))
    .get();
  return { table, columns, rows };
}

describe.each(locales)('the matrix of participations, in %s', (locale) => {
  it.each(sides)('names in each column those of the page of the edition, and sums each row, on the side %s', (side) => {
    const { columns, rows } = tableOf(locale, side);
    const { states } = presenceStrings;
    const host = presenceStrings.host[locale];
    const isNamed = ({ words }: { words: string }) =>
      [states.present[locale], states.probable[locale], host].includes(words);
    const lines = rowsOf('participations').filter((row) => row['presence'] === 'present' && row['side'] === side);
    expect(
      columns.map((_, index) => rows.filter(({ cells }) => cells.slice(index, index + 1).some(isNamed)).length),
    ).toEqual(
      columns.map(
        (edition) =>
          archiveSite.pageAt(placeAt({ archive, locale }, 'editions', edition)).$(`.names.is-${side} li`).length,
      ),
    );
    expect(rows.map(({ id, sum }) => [id, sum])).toEqual(
      rows.map(({ id }) => [id, lines.filter((row) => row['authority'] === id).length]),
    );
    expect(rows.map(({ sum }) => sum)).toEqual(rows.map(({ sum }) => sum).toSorted((a, b) => b - a));
  });

  it('says the state of each cell in words, those of the wide table', () => {
    const { states } = presenceStrings;
    const host = presenceStrings.host[locale];
    const wide = new Map(rowsOf('participation-matrix').map((row) => [row['authority'], row]));
    const wrong = sides.flatMap((side) => {
      const { columns, rows } = tableOf(locale, side);
      return rows.flatMap(({ id, cells }) =>
        cells.flatMap(({ state, words: said }, index) => {
          const told = wide.get(id ?? '')?.[columns[index] ?? ''];
          const name = told === 'host' ? 'present' : (told as keyof typeof states);
          const isRight =
            state === presenceClasses({ state: name, isHost: told === 'host' }) &&
            said === (told === 'host' ? host : states[name][locale]);
          return isRight ? [] : [{ id, edition: columns[index], told, state, said }];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('calls nobody absent whom neither a list read whole nor a full count leaves out, nor a source calls so', () => {
    const called = sides
      .flatMap((side) => tableOf(locale, side).rows)
      .flatMap(({ cells }) => cells)
      .filter(({ words }) => /absen|不参加/.test(words));
    const { states } = presenceStrings;
    const statedAbsent = [...archive.editions.values()].flatMap(({ participants }) =>
      isNotKnown(participants) ? [] : participants.stated_absent,
    );
    expect(
      called.filter(
        ({ words }) =>
          ![
            states['stated-absent'][locale],
            states['not-in-whole-list'][locale],
            states['not-in-full-count'][locale],
          ].includes(words),
      ),
    ).toEqual([]);
    expect(called.filter(({ words }) => words === states['stated-absent'][locale])).toHaveLength(statedAbsent.length);
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

it.each(locales)('the list of authorities stands in the order of their readings, in %s', (locale) => {
  const { $ } = archiveSite.pageAt(authoritiesByName(locale));
  const readings = $('.authority-lines a.target-least')
    .map((_, link) => {
      const authority = archive.authorities.get(authorityIn($(link).attr('href')) ?? '');
      return authority ? readingOf(authority, locale) : '';
    })
    .get();
  expect(readings).toEqual(readings.toSorted((a, b) => compareReadings(a, b, locale)));
});

/** The page that a link of a page leads to: the first one whose words, or whose language, are these; a row of a table by its head. */
function follow({ $, url }: Page, words: string): Page {
  const link = [...$('th a').toArray(), ...$('a').toArray()].find(
    (one) => $(one).text().trim() === words || one.attribs['hreflang'] === words,
  );
  if (!link) throw new Error(`${url} has no link “${words}”.`);
  return exampleSite.pageAt(new URL(link.attribs['href'] ?? '', `https://archive.example${url}`).pathname);
}

it('three clicks from the first page, without script, answer which editions Orléans attended, and with whom it is twinned', () => {
  const { $ } = ['fr', 'Collectivités', 'Orléans'].reduce(follow, exampleSite.pageAt('/'));
  const [own, partner] = $('.strip-row:not(:first-child)').toArray();
  const says = $('details', own).filter((_, cell) => $(cell).find('summary .sign').attr('class') === 'sign');
  expect(says.text()).toContain('2016');
  expect(says).toHaveLength(1);
  expect($('.strip-town', partner).text()).toContain('Minase');
});
