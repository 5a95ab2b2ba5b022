import { languageWords } from '../archive/schema/controlled-words.ts';
import { sideWords } from '../archive/schema/controlled-words.ts';
import { get, type Milestone } from '../archive/archive.ts';
import { gapsOf } from '../archive/gaps.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { fragmentOf, pageAt, recordAt } from '../i18n/paths.ts';
import { seriesStrings } from '../i18n/strings/series.ts';
import type { Context } from '../wording/context.ts';
import { holderAt } from './fact-brief.ts';
import { factLines, factView, holderOf, type FactView } from './fact.ts';
import { gapViews } from './gap.ts';
import { citedIn, notesOf, type PageNotes } from './notes.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { html, plain, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { authorityName, editionYear, recordLink } from '../wording/names.ts';
import { proseView, type ProseView } from './prose.ts';
import { ordinalHtml } from './ordinal.ts';
import { contentsOf, type SectionHeads } from './sections.ts';
import { sourceMark, type SourceMark } from '../wording/source-mark.ts';
import { termLink } from './term-link.ts';
import { takingUpViews } from './taking-up.ts';

/** A section of the page that is a list of facts. */
export interface SeriesSection {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** What stands above the facts. */
  readonly onward?: Html | undefined;
  readonly facts: readonly FactView[];
}

/** A dated event on the page. */
export interface MilestoneView {
  readonly fact: FactView;
  readonly date: Html;
  /** The fragment of the date, which accounts lead to. */
  readonly dateId: string;
  readonly kind: Html;
  /** The records that it belongs to. */
  readonly links: readonly Html[];
  /** An edition stands as a station, with the sign of its side. */
  readonly station?: { readonly side: Side; readonly isHeld: boolean } | undefined;
}

/** An edition in the row of all of them. */
export interface SeriesEdition {
  readonly href: string;
  readonly side: Side;
  readonly isHeld: boolean;
  readonly numeral: Html;
  readonly places: readonly Html[];
  readonly year: string;
}

/** Everything that the page of the series shows. */
export interface SeriesView {
  readonly frame: FrameView;
  readonly name: Html;
  readonly otherName: Html;
  readonly lead: string;
  readonly account?: ProseView | undefined;
  readonly editions: readonly SeriesEdition[];
  readonly chronologySources: readonly SourceMark[];
  readonly sections: readonly SeriesSection[];
  readonly chronology: readonly { readonly title: string; readonly milestones: readonly MilestoneView[] }[];
  readonly heads: SectionHeads<'editions' | 'chronology' | 'sources', 'account' | 'gaps'>;
  /** Its sources under numbers, its questions under letters. */
  readonly notes: PageNotes;
  /** The index of years. */
  readonly years: LinkView;
  readonly contents: readonly LinkView[];
}

/** Fields of a milestone that name the records it belongs to. */
const belongsTo = ['edition', 'twinning', 'organisation', 'authority'];

/** Makes the page of the series. */
export function seriesView(context: Context): SeriesView {
  const { archive, locale } = context;
  const { series } = archive;
  const words = seriesStrings[locale];
  const number = (n: number) => formatNumber(n, locale);
  const editions = [...archive.editions.values()];
  const held = editions.filter(({ statusNow }) => statusNow === 'held').length;
  const other = otherLocale(locale);
  const sections = sectionsOf(context);
  const gaps = gapViews(context, 'series', 'series', gapsOf(series));
  const count = number(archive.milestones.size);
  const prose = archive.prose('series', 'series', locale);
  const account = proseView(context, prose);
  const chronology = chronologyOf(context);
  const chronologySources = series.chronology.sources.map((id) => sourceMark(context, id));
  const notes = notesOf([citedIn(context, prose), chronologySources, sections, chronology], gaps);
  const heads: SeriesView['heads'] = {
    account: account && { id: 'account', title: words.account },
    editions: { id: 'editions', title: words.editions },
    chronology: { id: 'chronology', title: words.chronology, note: words.chronologyNote(count) },
    gaps: gaps.length > 0 ? { id: 'gaps', title: words.gaps } : undefined,
    sources: { id: 'sources', title: words.sources },
  };
  return {
    frame: frameView(context, {
      path: pageAt(locale, 'series'),
      title: words.title,
      description: words.description(count),
      within: 'series',
    }),
    name: html`${series.names[locale][0]?.text ?? ''}`,
    otherName: inLanguage(series.names[other][0]?.text ?? '', other, locale),
    lead: words.lead(number(editions.length), number(held), formatDate(series.knowledge_until, locale)),
    account,
    editions: editions.map((edition) => ({
      href: recordAt(locale, 'editions', edition.id),
      side: edition.side,
      isHeld: edition.statusNow === 'held',
      numeral: ordinalHtml(edition.ordinal, locale),
      places: edition.hostIds.map((id) => authorityName(context, get(archive.authorities, id))),
      year: editionYear(edition, locale),
    })),
    chronologySources,
    sections,
    chronology,
    heads,
    notes,
    years: { href: pageAt(locale, 'years'), label: words.years },
    contents: contentsOf(locale, [
      heads.account,
      heads.editions,
      ...sections,
      heads.chronology,
      heads.gaps,
      heads.sources,
    ]),
  };
}

function sectionsOf(context: Context): readonly SeriesSection[] {
  const { archive, locale } = context;
  const { series } = archive;
  const words = seriesStrings[locale];
  const holder = holderAt(archive, { kind: 'series', id: 'series' });
  const lines = (path: string, list: Parameters<typeof factLines>[3], label?: string) =>
    factLines(context, holder, path, list, label);
  const names = (['fr', 'ja', 'en'] as const).flatMap((lang) =>
    lines(`names.${lang}`, series.names[lang] ?? [], languageWords[lang][locale]),
  );
  const initiators = lines('initiators', series.initiators).map((fact, index) => {
    const { side } = get(archive.authorities, series.initiators[index]?.authority ?? '');
    return { ...fact, label: sideWords[side][locale] };
  });
  const all: readonly SeriesSection[] = [
    {
      id: 'nature',
      title: words.nature,
      facts: [...lines('nature', series.nature), ...lines('rhythm', series.rhythm)],
    },
    {
      id: 'moments',
      title: words.moments,
      facts: lines('moments', series.moments).map((fact) => namedBy(fact, 'edition')),
    },
    {
      id: 'origin',
      title: words.origin,
      note: words.originNote,
      onward: html`${words.bornOf} ${recordLink(context, 'twinnings', series.origin.twinning)}`,
      facts: [
        factView(context, holder, 'origin.initiative', series.origin.initiative),
        ...initiators,
        ...lines('origin.facts', series.origin.facts, words.fact),
      ],
    },
    {
      id: 'roles',
      title: words.roles,
      facts: lines('roles', series.roles).map((fact) => namedBy(fact, 'organisation')),
    },
    {
      id: 'recognition',
      title: words.recognition,
      facts: lines('recognition', series.recognition).map((fact) => datedBy(fact, 'date')),
    },
    {
      id: 'records',
      title: words.records,
      note: words.recordsNote,
      facts: lines('records', series.records).map((fact) => namedBy(fact, 'edition')),
    },
    {
      id: 'not_to_be_confused',
      title: words.neighbours,
      note: words.neighboursNote,
      facts: lines('not_to_be_confused', series.not_to_be_confused).map((fact) => datedBy(fact, 'date')),
    },
    { id: 'research', title: words.research, facts: lines('research', series.research, words.study) },
    { id: 'names', title: words.names, onward: termLink(context, 'series'), facts: names },
  ];
  return all.filter(({ facts }) => facts.length > 0).map((one) => ({ ...one, facts: labelledOnce(one.facts) }));
}

/** A label that the line above has already is not said again. */
function labelledOnce(facts: readonly FactView[]): readonly FactView[] {
  return facts.map((fact, index) => (fact.label === facts[index - 1]?.label ? { ...fact, label: '' } : fact));
}

/** A line of a list is labelled by the field that tells it from the others. */
function namedBy(fact: FactView, field: string): FactView {
  return { ...fact, label: fact.fields.find(({ name }) => name === field)?.label ?? fact.label };
}

/** A line of a list is labelled by its date. */
function datedBy(fact: FactView, field: string): FactView {
  const date = fact.fields.find(({ name }) => name === field);
  return date ? { ...fact, label: plain(date.value), fields: fact.fields.filter((one) => one !== date) } : fact;
}

/** Every milestone in order, those before the first edition apart. */
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
      ...takingUpViews(context, 'milestones', milestone.id).flatMap(({ fields }) => fields.map(({ value }) => value)),
    ],
    station: edition && { side: edition.side, isHeld: edition.statusNow === 'held' },
  };
}
