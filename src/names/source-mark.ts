import { sourceKindWords, type SourceKind } from '../schema/source.ts';
import { memoize } from '../text/memoize.ts';
import { recordOf } from '../text/record-of.ts';
import { languageWords } from '../schema/controlled-words.ts';
import { get, type Source, type Archive } from '../archive/archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { comma, formatPeriod, formatDate } from '../i18n/format.ts';
import { locales, type Locale } from '../text/locales.ts';
import { recordAt } from '../site/paths.ts';
import type { Context } from './names.ts';
import { html, plain, inLanguage, wordsWithFallback, type Html } from './html.ts';
import { comparePublishers } from '../i18n/reading-order.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import { inOrderOfDate } from '../schema/partial-date.ts';

/** Returns the title of a source in its own language, marked if that is not the page's. Descriptions of ours are in that language too. */
export function sourceTitle({ title, lang }: Source, locale: Locale): Html {
  return inLanguage(title.text, lang, locale);
}

/** Returns the title in the language of the page, if that is not the source's own and the archive has it. */
export function sourceGloss({ gloss, lang }: Source, locale: Locale): string | undefined {
  return lang === locale ? undefined : gloss?.[locale];
}

const shortPublisher = (publisher: Source['publisher'], locale: Locale): Html =>
  wordsWithFallback(publisher.short ?? publisher, locale);

/** Returns the name of a source in a margin. Its title is given to screen readers, and shown on its own page. */
function nameOf({ publisher, date }: Source, locale: Locale): Html {
  const name = shortPublisher(publisher, locale);
  if (isNotKnown(date)) return name;
  const year = formatPeriod({ start: date, end: date }, locale, 'year');
  // A word joiner, which `plain` removes, prevents a line break between the number and its 年.
  return html`${name}${comma[locale]}${year.replace(/(?<=\d)年/u, '\u2060年')}`;
}

export function sourceMark({ archive, locale }: Context, id: string): SourceMark {
  return markIn[locale](get(archive.sources, id));
}

/** Made once for each language: a source is cited hundreds of times. */
const markIn = recordOf(locales, (locale) =>
  memoize((source: Source) => ({
    id: source.id,
    href: recordAt(locale, 'sources', source.id),
    title: sourceTitle(source, locale),
    publisher: wordsWithFallback(source.publisher, locale),
    publisherShort: shortPublisher(source.publisher, locale),
    /** Publisher and year: « CLAIR Paris, 2023 ». */
    brief: nameOf(source, locale),
    /** The same as plain text, for the tooltip. */
    name: plain(nameOf(source, locale)),
    /** Its kind and language: « officielle, japonais ». */
    kind: [sourceKindWords[source.kind][locale], languageWords[source.lang][locale]].join(comma[locale]),
    isReadInPart: source.read !== 'whole',
    /** The address of the document itself, or of a copy that is kept; absent if none is known. */
    address: source.url ?? source.archived,
  })),
);

/** A source as shown in the margin of a fact. */
export type SourceMark = ReturnType<(typeof markIn)[Locale]>;

/** Names sources beside each other by publisher and year; those that would read alike, by their whole date or, where that is the same, their title. */
export function namedApart({ archive, locale }: Context, marks: readonly SourceMark[]) {
  const sourceOf = ({ id }: SourceMark) => get(archive.sources, id);
  const dated = (mark: SourceMark) => html`${mark.publisher}${comma[locale]}${sourceDate(sourceOf(mark), locale)}`;
  const titled = (mark: SourceMark) =>
    html`${mark.brief}${comma[locale]}${sourceGloss(sourceOf(mark), locale) ?? mark.title}`;
  return marks.map((mark) => {
    const alike = marks.filter(({ id, name }) => id !== mark.id && name === mark.name);
    const isApart = alike.every((other) => dated(other).html !== dated(mark).html);
    const name = alike.length === 0 ? mark.brief : isApart ? dated(mark) : titled(mark);
    return { href: mark.href, name };
  });
}

/** Returns the date of a source, with words if it is derived or not known. */
export function sourceDate({ date, derived }: Source, locale: Locale): string {
  if (isNotKnown(date)) return sourcesStrings.undated[locale];
  const shown = formatDate(date, locale);
  return derived.includes('date') ? sourcesStrings.derivedDate[locale](shown) : shown;
}

/** Groups the sources of a kind by publisher, in the reading order of the language, each in the order of their dates. */
export function publishedAs(archive: Archive, kind: SourceKind, locale: Locale) {
  const sources = inOrderOfDate(
    [...archive.sources.values()].filter((source) => source.kind === kind),
    ({ date }) => (isNotKnown(date) ? undefined : { start: date, end: date }),
  );
  return [...Map.groupBy(sources, ({ publisher }) => publisher.fr).values()]
    .flatMap((those) => (those[0] ? [{ publisher: those[0].publisher, sources: those }] : []))
    .sort((a, b) => comparePublishers(a.publisher, b.publisher, locale));
}
