/** The words of lists and of records without a page of their own. The heads of lists are left out, since they repeat records. */
import { get, type Area } from '../archive/archive.ts';
import { allGaps, type PlacedGap } from '../archive/queries/statements.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { TermSubject } from '../archive/schema/term.ts';
import { otherLocale } from '../i18n/locales.ts';
import { gapFragment, homeAt, listOrders, pageAt, recordAt } from '../i18n/paths.ts';
import { searchStrings } from '../i18n/strings/search.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { pageNames, type PageName } from '../site/pages.ts';
import { accountLines } from '../wording/account-text.ts';
import { authorityListView } from '../views/authority-lists.ts';
import type { Context } from '../wording/context.ts';
import { datedLine } from '../views/dated-line.ts';
import { factView, holderOf, type FactView } from '../views/fact.ts';
import { gapView } from '../views/gap.ts';
import { plain } from '../wording/html.ts';
import { personName, recordText } from '../wording/names.ts';
import { participationView } from '../views/participation.ts';
import { peopleView, type PersonRow } from '../views/people.ts';
import { seriesView } from '../views/series.ts';
import { termsView } from '../views/terms.ts';
import { textPageView } from '../views/text-page.ts';
import { twinningsView } from '../views/twinnings.ts';
import { dateOf, declaredNames, recordHead } from './names.ts';
import {
  facts,
  page,
  remark,
  rowSection,
  said,
  section,
  type PageWords,
  type Place,
  type UnitHead,
  type Words,
} from './words.ts';

/** Yields every page that does not belong to a single record: the lists with their records, the series, the pages of text. */
export function* wordsOfLists(context: Context): Generator<PageWords> {
  const { archive, locale } = context;
  yield page({ path: homeAt(locale) }, { kind: 'list', title: siteStrings[locale].home });
  yield seriesPage(context);
  for (const name of pageNames.filter(
    (one) => one !== 'search' && one !== 'series' && !archive.pageIds.includes(one),
  )) {
    const unit: UnitHead = { kind: 'list', title: siteStrings[locale].pages[name], names: namesOf(context, name) };
    yield page({ path: pageAt(locale, name) }, unit, within[name]?.(context));
  }
  for (const view of [
    ...listOrders.authorities.map((order) => authorityListView(context, order)),
    ...listOrders.participation.map((order) => participationView(context, order)),
  ])
    yield page(view.frame, { kind: 'list', title: view.title });
  for (const id of archive.pageIds) {
    const { frame: at, title } = textPageView(context, id);
    yield page(at, { kind: 'page', title }, accountLines(context, 'pages', id));
  }
}

/** The lists that are also found under the names of a term, since they show what the term denotes. */
const termOf: Partial<Record<PageName, TermSubject>> = { participation: 'participants', twinnings: 'twinning' };

function namesOf({ archive }: Context, name: PageName): readonly string[] {
  const [id] = [...archive.terms].find(([, { stands }]) => stands !== undefined && stands === termOf[name]) ?? [];
  return id === undefined ? [] : declaredNames(archive, 'terms', id);
}

/** The words that are only in lists. */
const within: Partial<Record<PageName, (context: Context) => readonly Words[]>> = {
  authorities: (context) => [...context.archive.areas.values()].map((area) => areaPlace(context, area)),
  people: (context) =>
    peopleView(context).groups.flatMap(({ people }) => people.map((person) => personPlace(context, person))),
  terms: (context) =>
    termsView(context).terms.map(({ id, note }) => ({ id, unit: recordHead(context, 'terms', id), words: note })),
  twinnings: (context) => {
    const { counts, disagreements } = twinningsView(context);
    return [
      counts.map(({ fact, listedThen }) => remark(fact, [fact.label, listedThen])),
      disagreements.map(({ id, about, state, because }) => ({ id, words: [about, state, because] })),
    ];
  },
  gaps: (context) => allGaps(context.archive).map((placed) => gapPlace(context, placed)),
};

function areaPlace(context: Context, area: Area): Place {
  const fact = factView(context, holderOf(context, 'areas', area.id), '', area);
  const words = said(fact, { plain: ['kind', 'within'], elsewhere: ['fr', 'ja', 'yomi', 'code'] });
  return { id: area.id, unit: recordHead(context, 'areas', area.id), words };
}

function personPlace(context: Context, { id, value }: PersonRow): Place {
  const { archive, locale } = context;
  const { name, ja, katakana } = get(archive.people, id);
  const [own, other] = locale === 'fr' ? [name, ja] : [katakana ?? ja, name];
  const unit = {
    ...recordHead(context, 'people', id),
    title: plain(personName(context, id)),
    lang: isNotKnown(own) && !isNotKnown(other) ? otherLocale(locale) : undefined,
  };
  return { id, unit, words: value };
}

function gapPlace(context: Context, { kind, id, gap }: PlacedGap): Place {
  const { locale } = context;
  const { question } = gapView(context, kind, id, gap);
  const unit: UnitHead = { kind: 'gap', title: searchStrings[locale].kinds.gap, of: recordAt(locale, kind, id) };
  return { id: gapFragment(kind, id, gap.id), unit, words: question };
}

function seriesPage(context: Context): PageWords {
  const { frame, extent, heads, editions, rows, chronology } = seriesView(context);
  const { names } = context.archive.series;
  const head: UnitHead = {
    kind: 'series',
    title: recordText(context, 'series', 'series'),
    names: [...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
  };
  return page(
    frame,
    head,
    extent,
    heads.account && section(heads.account, accountLines(context, 'series', 'series')),
    section(
      heads.editions,
      editions.map(({ numeral, places, year, remarks }) => [
        numeral,
        places,
        year,
        remarks.map((fact) => remark(fact)),
      ]),
    ),
    section(
      heads.chronology,
      chronology.map(({ title, milestones }) => [
        title,
        milestones.map(({ fact, kind, links }) =>
          remark({ ...fact, fields: [] }, [kind, links], milestoneHead(context, fact.id)),
        ),
      ]),
    ),
    section(
      heads.record,
      rows.map((row) => rowSection(row, row.isHeaded ? facts(row.facts) : row.facts.map(dated))),
    ),
  );
}

/** Returns a fact preceded by its date. */
function dated(one: FactView): Place {
  const { date, fact } = datedLine(one);
  return remark(fact, date?.value);
}

function milestoneHead(context: Context, id: string): UnitHead {
  const { date, edition } = get(context.archive.milestones, id);
  const title = recordText(context, 'milestones', id);
  return { kind: 'milestone', title, edition: edition[0], date: dateOf(date.start) };
}
