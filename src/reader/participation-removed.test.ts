import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { get, type Archive, type Edition } from '../archive/archive.ts';
import { buildArchive } from '../archive/build.ts';
import { editionsOf, listWorth, participantsOf } from '../archive/queries/participation.ts';
import { sideMatrix } from '../archive/queries/participation-matrix.ts';
import { totalsOf } from '../archive/queries/totals.ts';
import { linksAmong, sharedEditions } from '../archive/queries/twinnings.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { dataFiles } from '../exports/data-files.ts';
import { locales } from '../i18n/locales.ts';
import { authoritiesView } from '../views/authorities.ts';
import { authorityListView } from '../views/authority-lists.ts';
import { authorityView } from '../views/authority.ts';
import type { Context } from '../wording/context.ts';
import { editionView } from '../views/edition.ts';
import { editionsView } from '../views/editions.ts';
import { homeView } from '../views/home.ts';
import { participationView } from '../views/participation.ts';
import { contentWith, textOf, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { formatPrintable } from '../i18n/format-printable.ts';

const whole = wholeArchive();

/** The place of one line in the lists. */
interface Line {
  readonly edition: string;
  readonly authority: string;
}

/** The content without the line, its problems and what it becomes. */
function without({ edition, authority }: Line) {
  const file = `editions/${edition}/edition.yaml`;
  const line = new RegExp(`^ {4}- (?:\\{ )?authority: ${authority}\\b[\\s\\S]*?(?=^ {4}- |^ {0,3}\\S)`, 'm');
  const text = textOf(file);
  expect(text).toMatch(line);
  const { entries, problems } = contentWith({ [file]: text.replace(line, '') });
  return { problems, archive: buildArchive(entries, formatPrintable) };
}

/** Lines in lists that are not whole, so that the count of the edition does not contradict the removal. */
const lines: readonly Line[] = [...whole.editions.values()].flatMap((edition) =>
  (['french', 'japanese'] as const)
    .filter((side) => listWorth(edition, side) !== 'whole')
    .flatMap((side) => participantsOf(whole, edition, side))
    .map(({ authority }) => ({ edition: edition.id, authority })),
);

function isLinked({ edition, authority }: Line): boolean {
  const links = linksAmong(whole, get(whole.editions, edition));
  return links.some(({ french, japanese }) => [...french, ...japanese].includes(authority));
}

function first(that: (line: Line) => boolean): Line {
  const found = lines.find(that);
  if (!found) throw new Error('The content has no such line.');
  return found;
}

const chosen = (
  [
    ['an authority that is twinned with another one there', first(isLinked)],
    ['an authority that came once', first(({ authority }) => editionsOf(whole, authority).length === 1)],
  ] as const
).map(([what, line]) => ({ what, line, ...without(line) }));

function rowsOf(archive: Archive, file: string): readonly Readonly<Record<string, string>>[] {
  return parse(dataFiles(archive).get(file)?.text ?? '', { columns: true });
}

function listIn(archive: Archive, { id }: Edition): readonly unknown[] {
  const file = JSON.parse(dataFiles(archive).get(`editions/${id}.json`)?.text ?? '{}') as {
    record?: { participants?: { list?: readonly unknown[] } };
  };
  return file.record?.participants?.list ?? [];
}

/** Every place that counts or lists a participation, by the number that it shows for a line. */
const places: readonly [string, (context: Context, line: Line) => number][] = [
  ['the totals', ({ archive }) => totalsOf(archive).participations],
  ['the sum of the matrix', ({ archive }) => sideMatrix(archive, 'french').n + sideMatrix(archive, 'japanese').n],
  [
    'the sums on the page of the matrix',
    (context) => participationView(context).sides.reduce((sum, { total }) => sum + Number(total), 0),
  ],
  [
    'the cells of the matrix',
    (context) =>
      participationView(context)
        .sides.flatMap(({ rows }) => rows)
        .flatMap(({ cells }) => cells)
        .filter(({ state }) => state === 'present').length,
  ],
  [
    'the columns of the matrix',
    (context) =>
      participationView(context)
        .sides.flatMap(({ columns }) => columns)
        .reduce((sum, { named }) => sum + Number(named), 0),
  ],
  [
    'what the lists are worth',
    (context) => participationView(context).lists.reduce((n, { both }) => n + Number(both), 0),
  ],
  [
    'the page of the edition',
    (context, { edition }) =>
      editionView(context, get(context.archive.editions, edition)).participants.sides.flatMap(
        (side) => side.participants,
      ).length,
  ],
  [
    'the page of the authority',
    (context, { authority }) =>
      authorityView(context, get(context.archive.authorities, authority)).meetings.filter(({ value }) =>
        value.html.includes('is-present'),
      ).length,
  ],
  [
    'the list of authorities by area',
    (context) =>
      JSON.stringify(authoritiesView(context).countries)
        .match(/"n":\d+/g)
        ?.reduce((sum, found) => sum + Number(found.slice(4)), 0) ?? 0,
  ],
  [
    'the list of authorities by number',
    (context) =>
      authorityListView(context, 'editions')
        .groups.flatMap(({ rows }) => rows)
        .reduce((sum, { n }) => sum + n, 0),
  ],
  [
    'the home page',
    (context) =>
      homeView(context)
        .score.stations.flatMap(({ units }) => units)
        .reduce((sum, { named }) => sum + named, 0),
  ],
  [
    'participations.csv',
    ({ archive }) => rowsOf(archive, 'participations.csv').filter(({ presence }) => presence === 'present').length,
  ],
  [
    'participation-matrix.csv',
    ({ archive }) =>
      rowsOf(archive, 'participation-matrix.csv').reduce((sum, { editions }) => sum + Number(editions), 0),
  ],
  ['the record of the edition', ({ archive }, { edition }) => listIn(archive, get(archive.editions, edition)).length],
];

describe.each(chosen)('taking one participation out of the content, of $what', ({ line, archive, problems }) => {
  it('is no mistake: no account has to change', () => {
    expect(problems).toEqual([]);
  });

  describe.each(locales)('in %s', (locale) => {
    it.each(places)('takes one from %s', (_place, numberIn) => {
      const before = numberIn({ archive: whole, locale }, line);
      expect(before).toBeGreaterThan(0);
      expect(numberIn({ archive, locale }, line)).toBe(before - 1);
    });

    it('changes what the list of editions and the page of the authority say', () => {
      const said = (of: Archive) => {
        const context = { archive: of, locale };
        const { lines: editions } = editionsView(context);
        return {
          counts: editions.find(({ id }) => id === line.edition)?.counts,
          attendance: authorityView(context, get(of.authorities, line.authority)).attendance,
        };
      };
      const [before, after] = [said(whole), said(archive)];
      expect(after.counts).not.toEqual(before.counts);
      expect(after.attendance).not.toEqual(before.attendance);
    });
  });

  it('leaves the authority among those that are not in the list, never among the absent', () => {
    const { participants } = get(archive.editions, line.edition);
    const cells = (['french', 'japanese'] as const)
      .flatMap((side) => sideMatrix(archive, side).rows)
      .find((row) => row.authority.id === line.authority)?.cells;
    const cell = cells?.find((one) => one.edition.id === line.edition);
    // One that came once is named nowhere now, and has no row.
    expect(cell?.state ?? 'not-in-partial-list').toBe('not-in-partial-list');
    expect(isNotKnown(participants) ? [] : participants.list.map(({ authority }) => authority)).not.toContain(
      line.authority,
    );
  });
});

describe('taking out a participation', () => {
  it('takes with it the links among the participants of the edition', () => {
    const [linked] = chosen;
    if (!linked) throw new Error('No line was chosen.');
    const { line, archive } = linked;
    const edition = get(archive.editions, line.edition);
    const lost = linksAmong(whole, get(whole.editions, line.edition)).filter(
      ({ id }) => !linksAmong(archive, edition).some((one) => one.id === id),
    );
    expect(lost.length).toBeGreaterThan(0);
    for (const { id } of lost)
      expect(sharedEditions(archive, get(archive.twinnings, id)).map((one) => one.id)).not.toContain(line.edition);
  });

  it('takes the authority that came once out of the matrix', () => {
    const [, single] = chosen;
    if (!single) throw new Error('No line was chosen.');
    const { line, archive } = single;
    const named = (of: Archive) =>
      (['french', 'japanese'] as const).flatMap((side) =>
        sideMatrix(of, side).rows.map(({ authority }) => authority.id),
      );
    expect(named(whole)).toContain(line.authority);
    expect(named(archive)).not.toContain(line.authority);
  });
});
