import type { Claim } from '../schema/claim.ts';
import { quotedWordings, type Point } from '../schema/declaration.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import { whose, type Printed, type TitleSides } from '../schema/title.ts';
import { lacks } from '../schema/to-translate.ts';
import { otherLocale, type Locale, locales } from '../text/locales.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { inQuotationMarks } from '../text/quotation-marks.ts';
import { element, html, inLanguage, marked, statusNote, type Html, wordsWithFallback } from './html.ts';
import { sourceKindWords, type SourceKind } from '../schema/source.ts';
import { memoize } from '../text/memoize.ts';
import { recordOf } from '../text/record-of.ts';
import { languageWords } from '../schema/controlled-words.ts';
import { get, type Source, type Archive } from '../archive/archive.ts';
import { comma, formatPeriod, formatDate } from '../i18n/format.ts';
import { homeAt } from '../site/paths.ts';
import { comparePublishers } from '../i18n/reading-order.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import { inOrderOfDate, periodOn } from '../schema/partial-date.ts';

/** The input of every view: the graph and the language of the page. */
export interface Context {
  readonly archive: Archive;
  readonly locale: Locale;
}

export function quotation(text: string, lang: Locale): Html {
  return element('q', { lang }, inQuotationMarks(text, lang));
}

/** A title as a quotation; a translation or a gloss of ours is none, since nobody printed it. */
export function quoted({ text, status }: Printed, lang: Locale): Html {
  return whose(status) === 'us' ? html`${text}` : quotation(text, lang);
}

/**
 * A point of a declaration in one language: a quotation where the wording is the text's own or renders it, our translation of a quotation
 * with a word for that; nothing where the language lacks it.
 */
export function pointText(point: Point, lang: Locale, locale: Locale): Html | undefined {
  const side = point[lang];
  if (isNotKnown(side) || lacks(point, lang)) return undefined;
  const { text, wording } = side;
  if (wording === 'our-translation')
    return html`${inLanguage(inQuotationMarks(text, lang), lang, locale)}${statusNote(factStrings.wording[wording][locale], locale)}`;
  if (quotedWordings.includes(wording)) return inLanguage(quotation(text, lang), lang, locale);
  return lang === locale ? marked(text, locale) : inLanguage(text, lang, locale);
}

/** One language of a title, with the word for what it is worth, its status, unless it is official: « (cité par la presse) ». */
export function titleSide(side: Printed, lang: Locale, locale: Locale): Html {
  const words = inLanguage(quoted(side, lang), lang, locale);
  if (side.status === 'official') return words;
  return html`${words}${statusNote(factStrings.titleStatus[side.status][locale], locale)}`;
}

/** A title in each language in which it is known, that of the page first. */
export function titleSides(sides: TitleSides, locale: Locale) {
  return [locale, otherLocale(locale)].flatMap((lang) => {
    const side = knownField(sides[lang]);
    return side ? [{ lang, side, text: titleSide(side, lang, locale) }] : [];
  });
}

/** A title in the page's language, else in the other one, marked as such; nothing where neither is known. */
export function titleInPage(sides: TitleSides, locale: Locale): Html | undefined {
  return titleSides(sides, locale)[0]?.text;
}

export function claimedTitle(claim: Claim<TitleSides> | undefined, locale: Locale): Html | undefined {
  return claim?.is === 'known' ? titleInPage(claim.value, locale) : undefined;
}

/** The same as words alone, for lists and heads. */
export function nameText(sides: TitleSides, locale: Locale): string {
  return titleSides(sides, locale)[0]?.side.text ?? '';
}

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
function marginName({ publisher, date }: Source, locale: Locale): Html {
  const name = shortPublisher(publisher, locale);
  if (isNotKnown(date)) return name;
  const year = formatPeriod(periodOn(date), locale, 'year');
  // A word joiner, which its text lacks, prevents a line break between the number and its 年.
  return html`${name}${comma[locale]}${year.replace(/(?<=\d)年/u, '\u2060年')}`;
}

export function sourceMark({ archive, locale }: Context, id: string): SourceMark {
  return markIn[locale](get(archive.sources, id));
}

/** Made once for each language: a source is cited hundreds of times. */
const markIn = recordOf(locales, (locale) =>
  memoize((source: Source) => ({
    id: source.id,
    href: `${homeAt(locale)}sources/${source.id}/`,
    title: sourceTitle(source, locale),
    publisher: wordsWithFallback(source.publisher, locale),
    publisherShort: shortPublisher(source.publisher, locale),
    brief: marginName(source, locale),
    /** The same as plain text, for the tooltip. */
    name: marginName(source, locale).text,
    kind: [sourceKindWords[source.kind][locale], languageWords[source.lang][locale]].join(comma[locale]),
    isReadInPart: source.read !== 'whole',
    /** The address of the document itself, or of a copy that is kept; absent if none is known. */
    address: source.url ?? source.archived,
  })),
);

export type SourceMark = ReturnType<(typeof markIn)[Locale]>;

/**
 * Names sources beside each other by publisher and year; those that would read alike, by their whole date or, where that is the same, their
 * title.
 */
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

export function sourceDate({ date, derived }: Source, locale: Locale): string {
  if (isNotKnown(date)) return sourcesStrings.undated[locale];
  const shown = formatDate(date, locale);
  return derived.includes('date') ? sourcesStrings.derivedDate[locale](shown) : shown;
}

/** Groups the sources of a kind by publisher, in the reading order of the language, each in the order of their dates. */
export function publishedAs(archive: Archive, kind: SourceKind, locale: Locale) {
  const sources = inOrderOfDate(
    [...archive.sources.values()].filter((source) => source.kind === kind),
    ({ date }) => (isNotKnown(date) ? undefined : periodOn(date)),
  );
  return [...Map.groupBy(sources, ({ publisher }) => publisher.fr).values()]
    .flatMap((those) => (those[0] ? [{ publisher: those[0].publisher, sources: those }] : []))
    .sort((a, b) => comparePublishers(a.publisher, b.publisher, locale));
}
