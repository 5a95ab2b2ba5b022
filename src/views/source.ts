import { readAddress } from '../archive/address.ts';
import type { Source } from '../archive/archive.ts';
import { gapsLookedForIn } from '../archive/queries/reading-list.ts';
import { restingOn } from '../archive/queries/statements.ts';
import { languageWords } from '../archive/schema/controlled-words.ts';
import type { Excerpt } from '../archive/schema/excerpt.ts';
import { heldStateWords, type MayHold } from '../archive/schema/may-hold.ts';
import { readingWords, sourceKindWords, sourceLine } from '../archive/schema/source.ts';
import { colon, comma, formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordAt, pageAt, gapFragment } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import { capitalised } from '../language/typography.ts';
import type { Context } from '../wording/context.ts';
import { html, join, type Html } from '../wording/html.ts';
import { marked, ourWords } from '../wording/language.ts';
import { sourceGloss, sourceTitle } from '../wording/source-mark.ts';
import { excerptText } from './excerpts.ts';
import { pathLabel, recordName } from './fact-brief.ts';
import { frameView, type FrameView } from './frame.ts';
import { notesOf, type PageNotes } from './notes.ts';
import { outwardLink } from './outward-link.ts';
import { restingRows, type RestingRow } from './resting.ts';
import type { SectionHeads } from './sections.ts';
import { sourceDate } from './sources.ts';
import { labelIn } from './values.ts';

export interface SourceField {
  readonly name: string;
  readonly label: string;
  readonly value: Html;
}

/** A sentence of a source, with the facts that rest on it. */
export interface SourceExcerpt {
  readonly text: Html;
  readonly facts: readonly LinkedName[];
}

interface LinkedName {
  readonly href: string;
  readonly name: Html;
}

/** A gap whose answer was looked for in a source, with the record that it is about. */
export interface LookedFor {
  readonly href: string;
  readonly question: Html;
  readonly record: Html;
}

export interface SourceView {
  readonly frame: FrameView;
  readonly title: Html;
  /** The title in the language of the page. */
  readonly gloss?: string | undefined;
  /** Publisher and date, under the title. */
  readonly publisher: Html;
  readonly date: string;
  /** « officielle, en japonais, fiabilité forte ». */
  readonly about: string;
  /** Links to the document and to its archived copy, or words that say that there is none. */
  readonly documents: readonly Html[];
  readonly isReadInPart: boolean;
  /** How far it was read, the possible content of the rest, and the day of reading. */
  readonly reading: readonly Html[];
  readonly fields: readonly SourceField[];
  readonly excerpts: readonly SourceExcerpt[];
  readonly rows: readonly RestingRow[];
  readonly gaps: readonly LookedFor[];
  readonly heads: SectionHeads<'facts' | 'record', 'excerpts' | 'gaps'>;
  readonly notes: PageNotes;
}

export function sourceView(context: Context, source: Source): SourceView {
  const { archive, locale } = context;
  const words = sourcesStrings[locale];
  const date = sourceDate(source, locale);
  const count = words.facts(restingOn(archive, source.id).length);
  const publisher = source.publisher[locale];
  const isReadInPart = source.read !== 'whole';
  const excerpts = source.excerpts.map((excerpt) => excerptView(context, excerpt));
  const gaps = gapsLookedForIn(archive, source.id).map(({ kind, id, gap }) => ({
    href: pageAt(locale, 'gaps', gapFragment(kind, id, gap.id)),
    question: ourWords(gap, locale),
    record: recordName(context, { kind, id }),
  }));
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
    gloss: sourceGloss(source, locale),
    publisher: ourWords(source.publisher, locale),
    date,
    about: words.about(
      sourceKindWords[source.kind][locale],
      languageWords[source.lang][locale],
      words.reliability[source.reliability],
    ),
    documents: documentsOf(source, locale),
    isReadInPart,
    reading: readingOf(context, source),
    fields: fieldsOf(context, source),
    excerpts,
    rows: restingRows(context, source),
    gaps,
    heads: {
      excerpts: excerpts.length > 0 ? { id: 'excerpts', title: words.excerpts, note: words.excerptsNote } : undefined,
      facts: {
        id: 'facts',
        title: words.resting,
        note: restingOn(archive, source.id).length > 0 ? words.restingNote(count) : words.nothingRests,
      },
      gaps:
        gaps.length === 0
          ? undefined
          : isReadInPart
            ? { id: 'gaps', title: words.gapsPart, note: words.gapsPartNote }
            : { id: 'gaps', title: words.gapsWhole, note: words.gapsWholeNote },
      record: { id: 'record', title: words.record },
    },
    notes: notesOf([]),
  };
}

function excerptView(context: Context, excerpt: Excerpt): SourceExcerpt {
  return {
    text: excerptText(excerpt, context),
    facts: excerpt.facts.flatMap((fact) => {
      const address = readAddress(fact);
      if (!address) return [];
      const { kind, id, path } = address;
      const about = pathLabel(context, { kind, id, fact: { path } });
      return [
        {
          href: recordAt(context.locale, kind, id, path),
          name: join([recordName(context, { kind, id }), about], comma[context.locale]),
        },
      ];
    }),
  };
}

/** Returns links to the document and to its archived copy, or words that say that there is none. */
function documentsOf({ url, archived, archived_on: on }: Source, locale: Locale): readonly Html[] {
  const { noAddress, notArchived, copiedOn, fields } = sourcesStrings[locale];
  const copy = archived && html`${fields.archived}${colon[locale]}${outwardLink(archived, readable(archived), locale)}`;
  return [
    url ? outwardLink(url, readable(url), locale) : html`${noAddress}`,
    copy ? html`${copy}${on && copiedOn(formatDate(on, locale))}` : html`${capitalised(notArchived)}`,
  ];
}

/** Returns how far a source was read, the possible content of the rest, and the day of reading. */
function readingOf({ locale }: Context, { read, may_hold: held, consulted }: Source): readonly Html[] {
  const { consultedOn, fields } = sourcesStrings[locale];
  return [
    html`${capitalised(readingWords[read][locale])}`,
    ...(held ? [html`${fields.mayHold}${colon[locale]}${heldIn(held, locale)}`] : []),
    ...(consulted ? [html`${consultedOn(formatDate(consulted, locale))}`] : []),
  ];
}

/** Lists the fields that the head of the page does not show. The search also uses the note. */
function fieldsOf(context: Context, source: Source): readonly SourceField[] {
  const { locale } = context;
  const { fields, titleFrom } = sourcesStrings[locale];
  const names = (list: readonly string[]) =>
    html`${list.map((name) => fieldNameOf(context, name)).join(comma[locale])}`;
  const optional = (name: string, label: string, value: Html | undefined): SourceField[] =>
    value ? [{ name, label, value }] : [];
  return [
    { name: 'title', label: fields.title, value: html`${titleFrom[source.title.from]}` },
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

/** Returns the possible content of the unread part, after how certain it is. */
function heldIn(held: MayHold, locale: Locale): Html {
  return html`${capitalised(heldStateWords[held.state][locale])}${colon[locale]}${ourWords(held, locale)}`;
}

function fieldNameOf(context: Context, name: string): string {
  const { fields } = sourcesStrings[context.locale];
  const own: Partial<Record<string, string>> = fields;
  return name === 'all' ? factStrings[context.locale].toVerifyAll : (own[name] ?? labelIn(context, sourceLine, name));
}

/** Returns a readable form of an address, decoded if possible. */
function readable(url: string): Html {
  let text = url;
  try {
    text = decodeURI(url);
  } catch {
    // An address that is not UTF-8 is shown as it is.
  }
  return marked(text, 'fr');
}
