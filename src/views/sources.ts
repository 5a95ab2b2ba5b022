import { languageWords } from '../archive/schema/controlled-words.ts';
import type { Archive, Source } from '../archive/archive.ts';
import { restingOn } from '../archive/queries/statements.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { firstDay } from '../archive/schema/partial-date.ts';
import { sourceKinds, type Publisher, type SourceKind } from '../archive/schema/source.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { pageAt, publisherFragment, recordAt } from '../i18n/paths.ts';
import { comparePublishers } from '../i18n/reading-order.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import type { Context } from '../wording/context.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import type { Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';
import { sourceGloss, sourceTitle } from '../wording/source-mark.ts';
import { notesOf, type PageNotes } from './notes.ts';
import type { SectionHead } from './sections.ts';

/** A source in the bibliography. */
export interface SourceLine {
  readonly href: string;
  readonly title: Html;
  /** The title in the language of the page. */
  readonly gloss?: string | undefined;
  readonly isReadInPart: boolean;
  /** Its date, the number of facts that cite it, and its language and reliability if they are unusual. */
  readonly about: readonly string[];
}

/** A publisher with its sources of one kind. */
export interface PublisherGroup {
  readonly id: string;
  readonly name: Html;
  readonly sources: readonly SourceLine[];
}

/** The sources of one kind. */
export interface KindGroup {
  readonly kind: SourceKind;
  readonly label: string;
  readonly count: string;
  readonly whole: number;
  readonly part: number;
  readonly publishers: readonly PublisherGroup[];
  readonly head: SectionHead;
}

/** The bibliography. */
export interface SourcesView extends TitledView {
  readonly lead: string;
  readonly notes: PageNotes;
  /** Link to the index of years. */
  readonly years: LinkView;
  readonly kinds: readonly KindGroup[];
  readonly legend: { readonly whole: string; readonly part: string };
  readonly languages: readonly { readonly label: string; readonly count: string }[];
}

/** A publisher's sources of one kind, in the order of their dates. */
export interface Published {
  readonly publisher: Publisher;
  readonly sources: readonly Source[];
}

/** Returns the date of a source, with words if it is derived or not known. */
export function sourceDate({ date, derived }: Source, locale: Locale): string {
  const words = sourcesStrings[locale];
  if (isNotKnown(date)) return words.undated;
  const shown = formatDate(date, locale);
  return derived.includes('date') ? words.derivedDate(shown) : shown;
}

function compareDates(a: Source, b: Source): number {
  const [first, second] = [a, b].map(({ date }) => (isNotKnown(date) ? '9999' : firstDay(date)));
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
}

/** Groups the sources of a kind by publisher, in the reading order of the language. */
export function publishedAs(archive: Archive, kind: SourceKind, locale: Locale): readonly Published[] {
  const groups = new Map<string, Source[]>();
  for (const source of archive.sources.values()) {
    if (source.kind !== kind) continue;
    groups.set(source.publisher.fr, [...(groups.get(source.publisher.fr) ?? []), source]);
  }
  return [...groups.values()]
    .flatMap((sources) =>
      sources[0] ? [{ publisher: sources[0].publisher, sources: sources.toSorted(compareDates) }] : [],
    )
    .sort((a, b) => comparePublishers(a.publisher, b.publisher, locale));
}

export function sourcesView(context: Context): SourcesView {
  const { archive, locale } = context;
  const words = sourcesStrings[locale];
  const all = [...archive.sources.values()];
  const number = (n: number) => formatNumber(n, locale);
  const whole = all.filter(({ read }) => read === 'whole').length;
  const publishers = new Set(all.map(({ publisher }) => publisher.fr)).size;
  return {
    ...singlePageView(context, 'sources', {
      description: words.description(number(all.length)),
    }),
    lead: words.lead(number(all.length), number(publishers)),
    notes: notesOf([]),
    years: { href: pageAt(locale, 'years'), label: words.byYear },
    kinds: sourceKinds.map((kind) => kindGroup(context, kind)).filter(({ publishers: { length } }) => length > 0),
    legend: { whole: words.legendWhole(number(whole)), part: words.legendPart(number(all.length - whole)) },
    languages: languagesOf(all, locale),
  };
}

function kindGroup(context: Context, kind: SourceKind): KindGroup {
  const { archive, locale } = context;
  const groups = publishedAs(archive, kind, locale);
  const sources = groups.flatMap((group) => group.sources);
  const whole = sources.filter(({ read }) => read === 'whole').length;
  return {
    kind,
    label: sourcesStrings[locale].kinds[kind],
    head: { id: kind, title: sourcesStrings[locale].kinds[kind] },
    count: formatNumber(sources.length, locale),
    whole,
    part: sources.length - whole,
    publishers: groups.map((group) => ({
      id: publisherFragment(kind, group.publisher.fr),
      name: ourWords(group.publisher, locale),
      sources: group.sources.map((source) => sourceLine(context, source)),
    })),
  };
}

function sourceLine({ archive, locale }: Context, source: Source): SourceLine {
  const words = sourcesStrings[locale];
  return {
    href: recordAt(locale, 'sources', source.id),
    title: sourceTitle(source, locale),
    gloss: sourceGloss(source, locale),
    isReadInPart: source.read !== 'whole',
    about: [
      sourceDate(source, locale),
      words.facts(restingOn(archive, source.id).length),
      ...(isAnyLocale(source.lang) ? [] : [languageWords[source.lang][locale]]),
      ...(source.reliability === 'high' ? [] : [words.reliability[source.reliability]]),
    ],
  };
}

/** True for a language of the archive, which needs no label since the title shows it. */
function isAnyLocale(lang: Source['lang']): boolean {
  return locales.some((locale) => locale === lang);
}

function languagesOf(all: readonly Source[], locale: Locale) {
  const counts = new Map<Source['lang'], number>();
  for (const { lang } of all) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([lang, n]) => ({ label: languageWords[lang][locale], count: formatNumber(n, locale) }));
}
