import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { commitmentsIn } from '../archive/queries/follow-ups.ts';
import { matrixEditions } from '../archive/queries/participation-matrix.ts';
import { allGaps } from '../archive/queries/statements.ts';
import { comma, formatNumber, formatOrdinal } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { knowledgeStrings } from '../i18n/strings/knowledge.ts';
import type { PageKind } from '../site/record-pages.ts';
import { plain } from '../wording/html.ts';
import { authoritiesView, type AreaView } from './authorities.ts';
import { authorityListView } from './authority-lists.ts';
import { commitmentsView } from './commitments-page.ts';
import { declarationsView } from './declarations.ts';
import { editionsView } from './editions.ts';
import { gapsView } from './gaps.ts';
import { homeView } from './home.ts';
import { knowledgeView } from './knowledge.ts';
import { organisationsView } from './organisations.ts';
import { participationView } from './participation.ts';
import { peopleView } from './people.ts';
import { sourcesView } from './sources.ts';
import { termsView } from './terms.ts';
import { themesView } from './themes.ts';
import { townsView } from './towns.ts';
import { twinningsView } from './twinnings.ts';
import { whyView } from './why.ts';
import { yearsView } from './years.ts';

const archive = wholeArchive();
const editions = [...archive.editions.values()].toSorted((a, b) => a.ordinal - b.ordinal);

const linesOf = (areas: readonly AreaView[]): readonly { readonly href: string }[] =>
  areas.flatMap(({ authorities, inner }) => [...authorities, ...linesOf(inner)]);

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
    expect(homeView(context).score.stations.map(({ href }) => href)).toEqual(
      ids.map((id) => recordAt(locale, 'editions', id)),
    );
    expect(knowledgeView(context).columns).toHaveLength(ids.length);
  });

  it('name every theme, organisation, source and person once', () => {
    expect(sorted(themesView(context).lines)).toEqual(sorted(all('themes')));
    expect(sorted(organisationsView(context).organisations)).toEqual(sorted(all('organisations')));
    const publishers = sourcesView(context).kinds.flatMap((kind) => kind.publishers);
    expect(sorted(publishers.flatMap(({ sources }) => sources))).toEqual(sorted(all('sources')));
    const people = peopleView(context).groups.flatMap((group) => group.people.map(({ id }) => id));
    expect(people.toSorted()).toEqual([...archive.people.keys()].toSorted());
    expect(termsView(context).terms.map(({ id }) => id)).toEqual([...archive.terms.keys()]);
  });

  it('name every authority once in each of their orders, and say of each town whether it came', () => {
    const { countries } = authoritiesView(context);
    const byArea = countries.flatMap(({ areas, unplaced }) => [...linesOf(areas), ...unplaced]);
    expect([...new Set(sorted(byArea))]).toEqual(sorted(all('authorities')));
    const repeated = new Set(sorted(byArea).filter((href, index, list) => href === list[index - 1]));
    const uncertain = [...archive.authorities.values()].filter(({ candidates }) => candidates.length > 0);
    // Where an uncertain name may belong, it stands a second time.
    expect([...repeated]).toEqual(uncertain.map(({ id }) => recordAt(locale, 'authorities', id)));
    for (const order of ['kind', 'name', 'editions', 'twinnings'] as const) {
      const { groups } = authorityListView(context, order);
      expect(sorted(groups.flatMap(({ rows }) => rows)), order).toEqual(sorted(all('authorities')));
    }
    const towns = townsView(context).sides.flatMap(({ groups }) => groups.flatMap((group) => group.towns));
    expect(sorted(towns)).toEqual(sorted(all('authorities')));
    const ordinals = matrixEditions(archive).map(({ ordinal }) => formatOrdinal(ordinal, locale));
    const answered = ({ said }: (typeof towns)[number]) =>
      said.flatMap(({ editions }) => ordinals.filter((one) => editions.split(comma[locale]).includes(one)));
    expect(towns.filter((town) => answered(town).length !== ordinals.length)).toEqual([]);
  });

  it('name every link once, the occasional ones apart, and each reason that is known with its links', () => {
    const { decades, occasional, listed } = twinningsView(context);
    const rows = decades.flatMap((decade) => decade.rows);
    expect(sorted([...rows, ...occasional])).toEqual(sorted(all('twinnings')));
    expect(listed.n).toBe(rows.length);
    const explained = [...archive.twinnings.values()].filter(({ word }) => word);
    const links = whyView(context).groups.flatMap(({ words }) => words.flatMap((word) => word.links));
    expect(sorted(links.map(({ pair }) => pair))).toEqual(
      explained.map(({ id }) => recordAt(locale, 'twinnings', id)).toSorted(),
    );
  });

  it('count what they list', () => {
    for (const { kind, count, whole, part, publishers } of sourcesView(context).kinds) {
      const { length } = publishers.flatMap(({ sources }) => sources);
      expect([count, whole + part], kind).toEqual([number(length), length]);
      expect(part, kind).toBe(publishers.flatMap(({ sources }) => sources.filter((one) => one.isReadInPart)).length);
    }
    const { lead, followed, notFollowed } = commitmentsView(context);
    expect(followed.length + notFollowed.length).toBe(commitmentsIn(archive).length);
    expect(lead).toContain(number(followed.length + notFollowed.length));
    const gaps = gapsView(context);
    const listed = gaps.groups.flatMap((group) => group.gaps);
    expect(gaps.gaps.n).toBe(number(listed.length));
    expect(listed).toHaveLength(allGaps(archive).length);
    expect(gaps.disagreements).toBe(number(gaps.groups.flatMap((group) => group.disagreements).length));
    const { state } = homeView(context);
    expect(state.sources).toContain(number(archive.sources.size));
    expect(state.open).toContain(number(listed.length));
    expect(peopleView(context).lead).toContain(number(archive.people.size));
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

  it('go through the years in order, and fill the sign of an edition only in the year in which it was held', () => {
    const { years } = yearsView(context);
    const ids = years.map(({ id }) => Number(id.slice(2)));
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
    const lines = years.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
    const full = lines.filter(({ sign }) => sign?.isFull).map(({ href }) => href);
    const held = editions.filter(({ statusNow, dates }) => statusNow === 'held' && dates.is === 'known');
    expect(full).toEqual(held.map(({ id }) => recordAt(locale, 'editions', id)));
  });

  it('say of each edition that was not held that it was not', () => {
    const isHeld = editions.map(({ statusNow }) => statusNow === 'held');
    const { lines } = editionsView(context);
    const { stations } = homeView(context).score;
    expect(lines.map((line) => line.isHeld)).toEqual(isHeld);
    expect(stations.map((station) => station.isHeld)).toEqual(isHeld);
    const silent = [
      ...lines.filter((line) => !line.isHeld && line.remarks.join('') === '').map(({ id }) => id),
      ...stations.filter((station) => !station.isHeld && !station.remark).map(({ name }) => plain(name)),
    ];
    expect(silent).toEqual([]);
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
