import { statusWords } from '../archive/schema/edition.ts';
import type { Declaration, Milestone, Source, Twinning } from '../archive/archive.ts';
import type { Dated, EditionTime } from '../archive/queries/years.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import type { Claim } from '../archive/schema/claim.ts';
import type { Version } from '../archive/schema/version.ts';
import type { Evidence } from '../archive/schema/evidence.ts';
import type { Period } from '../archive/schema/partial-date.ts';
import type { Side } from '../archive/schema/words.ts';
import { comma, formatInYear, formatPeriod } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { factStrings, type Certainty } from '../i18n/strings/facts.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import { yearsStrings } from '../i18n/strings/years.ts';
import type { Context } from '../wording/context.ts';
import { declarationTitle } from '../wording/declaration-title.ts';
import { html, join, type Html } from '../wording/html.ts';
import { marked, ourWords } from '../wording/language.ts';
import { editionText, twinningText } from '../wording/names.ts';
import { sourceTitle } from '../wording/source-mark.ts';
import { actOf, kindWord } from './twinning.ts';

/** Something dated, as a line under its year. */
export interface YearLine {
  /** The date within the year, with the words of a derived date; empty if only the year is known. */
  readonly date: string;
  readonly href: string;
  readonly words: Html;
  /** The description after its name. */
  readonly rest?: Html | undefined;
  /** For an edition: its side, filled if it was held then. */
  readonly sign?: { readonly side: Side; readonly isFull: boolean } | undefined;
  /** The doubt about the date, if it is not established and the doubt is shown. */
  readonly doubt?: { readonly certainty: Certainty; readonly words: string; readonly href: string } | undefined;
}

/** Makes the line of an edition in its own year, or in an earlier year that it was announced for. */
export function editionLine(context: Context, { record, period, earlier }: EditionTime): YearLine {
  const { locale } = context;
  const words = yearsStrings[locale];
  const isHeld = record.statusNow === 'held';
  const own = isHeld ? undefined : statusWords[record.statusNow][locale];
  const now = isHeld ? timeOf(record) : undefined;
  const later = now ? words.heldLater(formatPeriod(now, locale, 'year')) : '';
  const said = earlier ? `${words.earlier[earlier]}${later}` : own;
  return {
    ...dateOf(
      context,
      period,
      earlier ? undefined : record.dates,
      'days',
      recordAt(locale, 'editions', record.id, 'dates'),
    ),
    href: recordAt(locale, 'editions', record.id, earlier ? 's-status' : ''),
    words: html`${editionText(context, record)}`,
    rest: said === undefined ? undefined : html`${said}`,
    sign: { side: record.side, isFull: isHeld && earlier === undefined },
  };
}

/** Makes the line of the adoption of a declaration. */
export function declarationLine(context: Context, { record, period }: Dated<Declaration>): YearLine {
  const { locale } = context;
  return {
    ...dateOf(context, period, record.adoption, 'date', recordAt(locale, 'declarations', record.id, 'adoption')),
    href: recordAt(locale, 'declarations', record.id),
    words: marked(declarationTitle(context, record).unique, locale),
  };
}

/** Makes the line of an event of the series, in its own words. */
export function milestoneLine(context: Context, { record, period }: Dated<Milestone>): YearLine {
  const href = recordAt(context.locale, 'milestones', record.id);
  return { ...dateOf(context, period, record, 'date', href), href, words: ourWords(record, context.locale) };
}

/** Makes the line of the act of a link, or of the time of an occasional one. */
export function twinningLine(context: Context, { record, period }: Dated<Twinning>): YearLine {
  const { locale } = context;
  const kind = kindWord(context, record);
  const act = record.act.is === 'known' ? actOf(context, record) : undefined;
  return {
    ...dateOf(context, period, record.date, 'on', recordAt(locale, 'twinnings', record.id, 'date')),
    href: recordAt(locale, 'twinnings', record.id),
    words: marked(twinningText(context, record), locale),
    rest: join([act ?? kind, ...(act && record.kind === 'occasional' ? [kind] : [])], comma[locale]),
  };
}

/** Makes the line of the publication of a source. */
export function sourceLine({ locale }: Context, { record, period }: Dated<Source>): YearLine {
  return {
    date: dateWords(locale, period, record.derived.includes('date')),
    href: recordAt(locale, 'sources', record.id),
    words: sourceTitle(record, locale),
    rest: ourWords(record.publisher, locale),
  };
}

/** The fact that dates a line: a claim, or a line that is itself a statement. */
type Dating = Claim<unknown> | { readonly evidence: Evidence; readonly others: readonly Version<object>[] };

function dateOf(
  { locale }: Context,
  period: Period,
  dating: Dating | undefined,
  field: string,
  href: string,
): Pick<YearLine, 'date' | 'doubt'> {
  const known = dating && 'evidence' in dating ? dating : undefined;
  const certainty = known && doubtOf(known, field);
  return {
    date: dateWords(locale, period, known?.evidence.exceptions[field]?.kind === 'derived'),
    doubt: certainty && { certainty, words: factStrings[locale].certainty[certainty], href },
  };
}

/** Returns the doubt about the date of a fact: a version that contradicts it, including one without value, or a check still to be made. */
function doubtOf(
  { evidence: { toVerify }, others }: { readonly evidence: Evidence; readonly others: readonly Version<object>[] },
  field: string,
): Certainty | undefined {
  const isDiffering = others.some(
    ({ value, evidence: { differs } }) =>
      differs === 'contradiction' && (field in value || Object.keys(value).length === 0),
  );
  if (isDiffering) return 'differ';
  return toVerify.includes(field) || toVerify.includes('all') ? 'to-verify' : undefined;
}

function dateWords(locale: Context['locale'], period: Period, isDerived: boolean): string {
  const date = formatInYear(period, locale);
  if (!isDerived) return date;
  return date === '' ? factStrings[locale].derivedDate : sourcesStrings[locale].derivedDate(date);
}
