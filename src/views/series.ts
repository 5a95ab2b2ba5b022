import { languageWords, sideWords } from '../archive/schema/controlled-words.ts';
import { get, type Milestone } from '../archive/archive.ts';
import { gapsOf } from '../archive/gaps.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { fragmentOf, pageAt } from '../i18n/paths.ts';
import { seriesStrings } from '../i18n/strings/series.ts';
import type { Context } from '../wording/context.ts';
import { holderAt } from './fact-brief.ts';
import { factLines, factView, holderOf, type FactView } from './fact.ts';
import { gapViews } from './gap.ts';
import { citedIn, notesOf, type PageNotes } from './notes.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { recordLink } from '../wording/names.ts';
import { proseView, type ProseView } from './prose.ts';
import { factRow, factsRow, fieldsIn, firstOf, valueIn, type FactRow } from './rows.ts';
import { rowsHead, type SectionHeads } from './sections.ts';
import { seriesEditions, type SeriesEdition } from './series-editions.ts';
import { sourceMark, type SourceMark } from '../wording/source-mark.ts';
import { termLink } from './term-link.ts';
import { followedUpViews } from './followed-up.ts';

/** A dated event on the page. */
export interface MilestoneView {
  readonly fact: FactView;
  readonly date: Html;
  /** The fragment of the date, to which accounts link. */
  readonly dateId: string;
  readonly kind: Html;
  /** The records that it belongs to. */
  readonly links: readonly Html[];
  /** The side and state of an edition, for its sign; undefined for any other milestone. */
  readonly station?: { readonly side: Side; readonly isHeld: boolean } | undefined;
}

export interface SeriesView extends TitledView {
  readonly name: Html;
  readonly otherName: Html;
  /** The number of editions, and the date up to which they are known. */
  readonly extent: string;
  readonly account?: ProseView | undefined;
  readonly editions: readonly SeriesEdition[];
  readonly chronologySources: readonly SourceMark[];
  readonly chronology: readonly { readonly title: string; readonly milestones: readonly MilestoneView[] }[];
  /** Facts about the series itself: its nature, its origin, the roles in it, its names. */
  readonly rows: readonly FactRow[];
  readonly heads: SectionHeads<'editions' | 'chronology' | 'record', 'account'>;
  /** Its sources by number, its questions by letter. */
  readonly notes: PageNotes;
  /** Links to the twinning that it comes from, to the index of years, and to the term for the series. */
  readonly ways: readonly Html[];
}

/** Fields of a milestone that name the records it belongs to. */
const belongsTo = ['edition', 'twinning', 'organisation', 'authority', 'themes'];

export function seriesView(context: Context): SeriesView {
  const { archive, locale } = context;
  const { series } = archive;
  const words = seriesStrings[locale];
  const number = (n: number) => formatNumber(n, locale);
  const all = [...archive.editions.values()];
  const held = all.filter(({ statusNow }) => statusNow === 'held').length;
  const other = otherLocale(locale);
  const count = number(archive.milestones.size);
  const prose = archive.prose('series', 'series', locale);
  const account = proseView(context, prose);
  const editions = seriesEditions(context);
  const chronology = chronologyOf(context);
  const chronologySources = series.chronology.sources.map((id) => sourceMark(context, id));
  const rows = rowsOf(context);
  const term = termLink(context, 'series');
  return {
    ...singlePageView(context, 'series', { description: words.description(count) }),
    name: html`${series.names[locale][0]?.text ?? ''}`,
    otherName: inLanguage(series.names[other][0]?.text ?? '', other, locale),
    extent: words.extent(held, all.length - held, formatDate(series.knowledge_until, locale)),
    account,
    editions,
    chronologySources,
    chronology,
    rows,
    heads: {
      account: account && { id: 'account', title: words.account },
      editions: { id: 'editions', title: words.editions },
      chronology: { id: 'chronology', title: words.chronology, note: words.chronologyNote(count) },
      record: rowsHead(locale, 'record'),
    },
    notes: notesOf(
      [citedIn(context, prose), editions, chronologySources, chronology, rows],
      gapViews(context, 'series', 'series', gapsOf(series)),
    ),
    ways: [
      html`${words.bornOf} ${recordLink(context, 'twinnings', series.origin.twinning)}`,
      html`<a href="${pageAt(locale, 'years')}">${words.years}</a>`,
      ...(term ? [term] : []),
    ],
  };
}

function rowsOf(context: Context): readonly FactRow[] {
  const { archive, locale } = context;
  const { series } = archive;
  const words = seriesStrings[locale];
  const holder = holderAt(archive, { kind: 'series', id: 'series' });
  const lines = (path: string, list: Parameters<typeof factLines>[3], label?: string) =>
    factLines(context, holder, path, list, label);
  /** Puts facts under one row, whose value is the first of them, or the fields `about` of all. */
  const row = (name: keyof typeof words.rows, facts: readonly FactView[], about?: string): FactRow => {
    const said = facts.flatMap((fact) => fact.words ?? valueIn(context, fact, fact.id) ?? []);
    const value = about ? fieldsIn(context, facts, [about]) : firstOf(context, said, facts.length);
    return factsRow(context, name, words.rows[name], facts, value);
  };
  const names = (['fr', 'ja', 'en'] as const).flatMap((lang) =>
    lines(`names.${lang}`, series.names[lang] ?? [], languageWords[lang][locale]),
  );
  const initiators = lines('initiators', series.initiators).map((fact, index) => {
    const { side } = get(archive.authorities, series.initiators[index]?.authority ?? '');
    return { ...fact, label: sideWords[side][locale] };
  });
  const all = [
    row('nature', lines('nature', series.nature)),
    row('rhythm', lines('rhythm', series.rhythm)),
    factRow(context, factView(context, holder, 'origin.initiative', series.origin.initiative)),
    { ...row('initiators', initiators, 'person'), isHeaded: true },
    row('origin', lines('origin.facts', series.origin.facts)),
    row('roles', lines('roles', series.roles), 'organisation'),
    row('recognition', lines('recognition', series.recognition)),
    row('not_to_be_confused', lines('not_to_be_confused', series.not_to_be_confused), 'name'),
    row('research', lines('research', series.research)),
    { ...row('names', names), isHeaded: true },
  ];
  return all.filter(({ facts }) => facts.length > 0);
}

/** Lists the milestones in order, in two parts: before the first edition, and since. */
function chronologyOf(context: Context): SeriesView['chronology'] {
  const words = seriesStrings[context.locale];
  const milestones = [...context.archive.milestones.values()];
  const first = milestones.findIndex(({ kind }) => kind === 'edition');
  const views = milestones.map((milestone) => milestoneView(context, milestone));
  const at = first < 0 ? views.length : first;
  return [
    { title: words.before, milestones: views.slice(0, at) },
    { title: words.since, milestones: views.slice(at) },
  ].filter(({ milestones: { length } }) => length > 0);
}

function milestoneView(context: Context, milestone: Milestone): MilestoneView {
  const { archive } = context;
  const fact = factView(context, holderOf(context, 'milestones', milestone.id), '', milestone);
  const field = (wanted: string) => fact.fields.find(({ name }) => name === wanted)?.value ?? html``;
  const edition = milestone.kind === 'edition' ? archive.editions.get(milestone.edition[0] ?? '') : undefined;
  return {
    fact,
    date: field('date'),
    dateId: fragmentOf('milestones', milestone.id, 'date'),
    kind: field('kind'),
    links: [
      ...fact.fields.filter(({ name }) => belongsTo.includes(name)).map(({ value }) => value),
      ...followedUpViews(context, 'milestones', milestone.id).flatMap(({ fields }) => fields.map(({ value }) => value)),
    ],
    station: edition && { side: edition.side, isHeld: edition.statusNow === 'held' },
  };
}
