import { sourceKindWords } from '../archive/schema/source.ts';
import { languageWords } from '../archive/schema/controlled-words.ts';
import { get, type Source } from '../archive/archive.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { comma, formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import type { Context } from './context.ts';
import { html, plain, type Html } from './html.ts';
import { inLanguage, standingWords } from './language.ts';
import { perRecord } from './per-record.ts';

/** A source as it stands in the margin of a fact. */
export interface SourceMark {
  readonly id: string;
  readonly href: string;
  readonly title: Html;
  readonly publisher: Html;
  /** Who says so, and of which year: « CLAIR Paris, 2023 ». */
  readonly brief: Html;
  /** The same as plain text, for what shows when pointed at. */
  readonly name: string;
  /** What it is, and the language it is in: « officielle, japonais ». */
  readonly kind: string;
  /** Only a part of it was read. */
  readonly isReadInPart: boolean;
  /** Where the document itself is, or a copy that is kept; none where no address is known. */
  readonly address?: string | undefined;
}

/** The title of a source in its own language, marked where that is not the page's. A description of ours is written in that language too. */
export function sourceTitle({ title, lang }: Source, locale: Locale): Html {
  return inLanguage(title.text, lang, locale);
}

/** The title in the language of the page, where that is not the source's own and the archive has it. */
export function sourceGloss({ gloss, lang }: Source, locale: Locale): string | undefined {
  return lang === locale ? undefined : gloss?.[locale];
}

/** The name that a source goes by in a margin. Its title is said to those who hear it, and stands on its own page. */
function nameOf({ publisher, date }: Source, locale: Locale): Html {
  const name = standingWords(publisher, locale);
  if (isNotKnown(date)) return name;
  const year = formatPeriod({ start: date, end: date }, locale, 'year');
  // No line ends between the number and its 年: a word joiner, which `plain` removes.
  return html`${name}${comma[locale]}${year.replace(/(?<=\d)年/u, '\u2060年')}`;
}

/** The mark of a source. */
export function sourceMark(context: Context, id: string): SourceMark {
  return markOf(context, get(context.archive.sources, id));
}

const markOf = perRecord(({ locale }: Context, source: Source): SourceMark => ({
  id: source.id,
  href: recordAt(locale, 'sources', source.id),
  title: sourceTitle(source, locale),
  publisher: standingWords(source.publisher, locale),
  brief: nameOf(source, locale),
  name: plain(nameOf(source, locale)),
  kind: [sourceKindWords[source.kind][locale], languageWords[source.lang][locale]].join(comma[locale]),
  isReadInPart: source.read !== 'whole',
  address: source.url ?? source.archived,
}));
