import { languageWords } from '../archive/schema/controlled-words.ts';
import { reliabilityWords, sourceLine } from '../archive/schema/source.ts';
import { sourceKindWords } from '../archive/schema/source.ts';
import { heldStateWords, type MayHold } from '../archive/schema/may-hold.ts';
import { readingWords } from '../archive/schema/source.ts';
import type { Source } from '../archive/archive.ts';
import { gapsLookedForIn } from '../archive/queries/reading-list.ts';
import { restingOn, type PlacedFact } from '../archive/queries/statements.ts';
import type { SourceSeen } from '../archive/schema/source-seen.ts';
import { colon, comma, formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordAt, pageAt, gapFragment } from '../i18n/paths.ts';
import type { Kind } from '../archive/kinds.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import type { Context } from '../wording/context.ts';
import { briefOfVoice, recordName, type FactBrief } from './fact-brief.ts';
import { excerptText } from './excerpts.ts';
import { frameView, type FrameView } from './frame.ts';
import { capitalised } from '../language/typography.ts';
import { html, type Html } from '../wording/html.ts';
import { marked, ourWords } from '../wording/language.ts';
import { authorityName } from '../wording/names.ts';
import { outwardLink } from './outward-link.ts';
import { sourceTitle } from '../wording/source-mark.ts';
import { perRecord } from './per-record.ts';
import { sourceDate } from './sources.ts';
import { labelIn } from './values.ts';

/** A field of the record of a source. */
export interface SourceField {
  readonly name: string;
  readonly label: string;
  readonly value: Html;
}

/** A fact that cites a source. */
export interface RestingFact extends FactBrief {
  /** The archive keeps what this source says. */
  readonly isKept: boolean;
}

/** The facts of one record that rest on a source. */
export interface RestingRecord {
  readonly name: Html;
  readonly href: string;
  readonly facts: readonly RestingFact[];
  /** The participants that a list names, in the order of the list. */
  readonly participants: readonly RestingFact[];
}

/** A question that was looked for in a source, with the record that it is about. */
export interface LookedFor {
  readonly href: string;
  readonly question: Html;
  readonly record: Html;
}

/** Everything that the page of a source shows. */
export interface SourceView {
  readonly frame: FrameView;
  readonly title: Html;
  readonly titleFrom: string;
  /** Publisher and date, under the title. */
  readonly publisher: Html;
  readonly date: string;
  readonly isReadInPart: boolean;
  readonly read: string;
  readonly fields: readonly SourceField[];
  /** Its sentences on which facts rest, to the letter. */
  readonly excerpts: readonly Html[];
  /** How many facts rest on it, in words. */
  readonly count: string;
  readonly resting: readonly {
    readonly kind: Kind;
    readonly label: string;
    readonly records: readonly RestingRecord[];
  }[];
  readonly gaps: readonly LookedFor[];
}

/** Makes the page of a source. */
export const sourceView = perRecord((context: Context, source: Source): SourceView => {
  const { archive, locale } = context;
  const words = sourcesStrings[locale];
  const date = sourceDate(source, locale);
  const count = words.facts(restingOn(archive, source.id).length);
  const publisher = source.publisher[locale];
  return {
    frame: frameView(context, {
      path: recordAt(locale, 'sources', source.id),
      record: { kind: 'sources', id: source.id },
      title:
        source.lang === locale
          ? words.ownTitle(source.title.text, publisher, date)
          : words.otherTitle(publisher, date, source.id),
      description: words.recordDescription(publisher, sourceKindWords[source.kind][locale], count),
      within: 'sources',
    }),
    title: sourceTitle(source, locale),
    titleFrom: words.titleFrom[source.title.from],
    publisher: ourWords(source.publisher, locale),
    date,
    isReadInPart: source.read !== 'whole',
    read: readingWords[source.read][locale],
    fields: fieldsOf(context, source, date),
    excerpts: source.excerpts.map((excerpt) => excerptText(excerpt, context)),
    count,
    resting: restingRecords(context, source),
    gaps: gapsLookedForIn(archive, source.id).map(({ kind, id, gap }) => ({
      href: pageAt(locale, 'gaps', gapFragment(kind, id, gap.id)),
      question: ourWords(gap, locale),
      record: recordName(context, { kind, id }),
    })),
  };
});

function fieldsOf(context: Context, source: Source, date: string): readonly SourceField[] {
  const { locale } = context;
  const { fields, noAddress, notArchived, copiedOn } = sourcesStrings[locale];
  const address = (url: string) => outwardLink(url, readable(url), locale);
  const names = (list: readonly string[]) =>
    html`${list.map((name) => fieldNameOf(context, name)).join(comma[locale])}`;
  const optional = (name: string, label: string, value: Html | undefined): SourceField[] =>
    value ? [{ name, label, value }] : [];
  return [
    { name: 'publisher', label: fields.publisher, value: ourWords(source.publisher, locale) },
    { name: 'date', label: fields.date, value: html`${date}` },
    { name: 'kind', label: fields.kind, value: html`${sourceKindWords[source.kind][locale]}` },
    { name: 'lang', label: fields.language, value: html`${languageWords[source.lang][locale]}` },
    { name: 'reliability', label: fields.reliability, value: html`${reliabilityWords[source.reliability][locale]}` },
    { name: 'read', label: fields.read, value: html`${readingWords[source.read][locale]}` },
    ...optional('may_hold', fields.mayHold, source.may_hold && heldIn(source.may_hold, locale)),
    { name: 'url', label: fields.address, value: source.url ? address(source.url) : html`${noAddress}` },
    {
      name: 'archived',
      label: fields.archived,
      value: source.archived
        ? html`${address(source.archived)}${source.archived_on && copiedOn(formatDate(source.archived_on, locale))}`
        : html`${notArchived}`,
    },
    ...optional('seen', fields.seen, source.seen && seenIn(source.seen, locale)),
    ...optional('note', fields.note, source.note && ourWords(source.note, locale)),
    ...optional('derived', fields.derived, source.derived.length > 0 ? names(source.derived) : undefined),
    ...optional(
      'usage',
      fields.usage,
      source.general_knowledge.length > 0 ? names(source.general_knowledge) : undefined,
    ),
    ...optional('to-verify', fields.toVerify, source.to_verify.length > 0 ? names(source.to_verify) : undefined),
    { name: 'id', label: fields.id, value: html`<code>${source.id}</code>` },
  ];
}

/** What the address answered when it was last asked, and since when it has not answered. */
/** What the unread part may hold, with whether that is known. */
function heldIn(held: MayHold, locale: Locale): Html {
  return html`${capitalised(heldStateWords[held.state][locale])}${colon[locale]}${ourWords(held, locale)}`;
}

function seenIn({ state, on, answered, moved }: SourceSeen, locale: Locale): Html {
  const words = sourcesStrings[locale];
  const said = words.seen[state](day(on, locale));
  const since = answered !== undefined && answered !== on ? words.lastAnswered(day(answered, locale)) : '';
  return html`${said}${since}${moved && html` ${outwardLink(moved.url, readable(moved.url), locale)}`}`;
}

function day(value: string, locale: Locale): string {
  return formatDate({ value, precision: 'day' }, locale);
}

function fieldNameOf(context: Context, name: string): string {
  const { fields } = sourcesStrings[context.locale];
  const own: Partial<Record<string, string>> = fields;
  return name === 'all' ? factStrings[context.locale].toVerifyAll : (own[name] ?? labelIn(context, sourceLine, name));
}

/** An address as people read it: decoded where that is possible. */
function readable(url: string): Html {
  let text = url;
  try {
    text = decodeURI(url);
  } catch {
    // An address that is not UTF-8 stands as it is.
  }
  return marked(text, 'fr');
}

function restingRecords(context: Context, source: Source): SourceView['resting'] {
  const { archive, locale } = context;
  const groups = new Map<Kind, Map<string, PlacedFact[]>>();
  for (const placed of restingOn(archive, source.id)) {
    const records = groups.get(placed.kind) ?? new Map<string, PlacedFact[]>();
    groups.set(placed.kind, records);
    records.set(placed.id, [...(records.get(placed.id) ?? []), placed]);
  }
  return [...groups].map(([kind, records]) => ({
    kind,
    label: sourcesStrings[locale].records[kind],
    records: [...records].map(([id, facts]): RestingRecord => {
      const brief = (placed: PlacedFact) => briefOfVoice(context, placed, source.id);
      return {
        name: recordName(context, { kind, id }),
        href: recordAt(locale, kind, id),
        facts: facts.filter((placed) => !isParticipant(placed)).map(brief),
        participants: facts
          .filter(isParticipant)
          .map((placed) => ({ ...brief(placed), label: participantName(context, placed) })),
      };
    }),
  }));
}

/** True for a line of the list of participants. */
function isParticipant({ kind, fact: { path } }: PlacedFact): boolean {
  return kind === 'editions' && /^participants\.[^.]+$/.test(path);
}

function participantName(context: Context, { fact: { path } }: PlacedFact): Html {
  const authority = context.archive.authorities.get(path.slice('participants.'.length));
  return authority ? authorityName(context, authority) : html``;
}
