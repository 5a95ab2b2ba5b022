import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { matrixEditions } from '../archive/queries/participation-matrix.ts';
import { allGaps } from '../archive/queries/statements.ts';
import { comma, formatNumber, formatOrdinal } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { knowledgeStrings } from '../i18n/strings/knowledge.ts';
import type { PageKind } from '../site/record-pages.ts';
import { declarationsView } from './declarations.ts';
import { editionsView } from './editions.ts';
import { gapsView } from './gaps.ts';
import { knowledgeView } from './knowledge.ts';
import { participationView } from './participation.ts';
import { townsView } from './towns.ts';

const archive = wholeArchive();
const editions = [...archive.editions.values()].toSorted((a, b) => a.ordinal - b.ordinal);

/** Returns addresses in the order of their letters, to compare lists whatever their order. */
const sorted = (lines: readonly { readonly href: string }[]) => lines.map(({ href }) => href).toSorted();

describe.each(locales)('the lists, in %s', (locale) => {
  const context = { archive, locale };
  const all = (kind: PageKind) => [...archive[kind].keys()].map((id) => ({ href: recordAt(locale, kind, id) }));
  const number = (n: number) => formatNumber(n, locale);

  it('name every edition, and what is known of its declaration, once, in the order of the meetings', () => {
    const ids = editions.map(({ id }) => id);
    expect(editionsView(context).lines.map(({ id }) => id)).toEqual(ids);
    expect(declarationsView(context).rows.map(({ id }) => id)).toEqual(ids);
    expect(knowledgeView(context).columns).toHaveLength(ids.length);
  });

  it('say of each town whether it came', () => {
    const towns = townsView(context).sides.flatMap(({ groups }) => groups.flatMap((group) => group.towns));
    expect(sorted(towns)).toEqual(sorted(all('authorities')));
    const ordinals = matrixEditions(archive).map(({ ordinal }) => formatOrdinal(ordinal, locale));
    const answered = ({ said }: (typeof towns)[number]) =>
      said.flatMap(({ editions }) => ordinals.filter((one) => editions.split(comma[locale]).includes(one)));
    expect(towns.filter((town) => answered(town).length !== ordinals.length)).toEqual([]);
  });

  it('count what they list', () => {
    const gaps = gapsView(context);
    const listed = gaps.groups.flatMap((group) => group.gaps);
    expect(gaps.gaps.n).toBe(number(listed.length));
    expect(listed).toHaveLength(allGaps(archive).length);
    expect(gaps.disagreements).toBe(number(gaps.groups.flatMap((group) => group.disagreements).length));
  });

  it('count for each authority the editions at which the matrix has it, the most frequent first', () => {
    const byNumber = participationView(context);
    const byName = participationView(context, 'name');
    byNumber.sides.forEach(({ side, rows, columns }, index) => {
      const there = (cells: (typeof rows)[number]['cells']) => cells.filter(({ state }) => state === 'present').length;
      for (const { href, cells, n } of rows) expect([cells.length, n], href).toEqual([columns.length, there(cells)]);
      const counts = rows.map(({ n }) => n);
      expect(counts, side).toEqual(counts.toSorted((a, b) => b - a));
      const named = byName.sides[index]?.rows ?? [];
      expect(named.map(({ rank }) => rank)).toEqual(named.map((_, place) => place));
      expect(sorted(named)).toEqual(sorted(rows));
    });
  });

  it('say of each edition that was not held that it was not', () => {
    const isHeld = editions.map(({ statusNow }) => statusNow === 'held');
    const { lines } = editionsView(context);
    expect(lines.map((line) => line.isHeld)).toEqual(isHeld);
    const silent = lines.filter((line) => !line.isHeld && line.remarks.join('') === '');
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('ask of the theme in the language of the page first', () => {
    const { questions } = knowledgeStrings[locale];
    const labels = knowledgeView(context).groups.flatMap(({ rows }) => rows.map(({ label }) => label));
    const themes = labels.filter((label) => [questions['theme-fr'], questions['theme-ja']].includes(label));
    expect(themes[0]).toBe(questions[`theme-${locale}`]);
    expect(themes).toHaveLength(2);
  });

  it('count in each row of what is known the cells that say so', () => {
    const { groups, columns } = knowledgeView(context);
    for (const { label, cells, known } of groups.flatMap(({ rows }) => rows)) {
      expect(cells, label).toHaveLength(columns.length);
      expect(known, label).toBe(number(cells.filter(({ standing }) => standing === 'known').length));
    }
  });
});
