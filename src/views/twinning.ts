import { twinningKindWords } from '../archive/schema/twinning.ts';
import { gapsOf } from '../archive/gaps.ts';
import { get, type Twinning } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { dateOf, sharedEditions } from '../archive/queries/twinnings.ts';
import { inOrderOfDate } from '../archive/schema/partial-date.ts';
import { isTermSubject } from '../archive/schema/term.ts';
import type { Side } from '../archive/schema/words.ts';
import { comma, formatPeriod } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { pageAt, recordAt } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { twinningStrings } from '../i18n/strings/twinning.ts';
import type { Context } from '../wording/context.ts';
import { disagreementViews, factLines, factView, holderOf, type FactView } from './fact.ts';
import type { FrameView, LinkView } from './frame.ts';
import { linkToRecord, recordFrame } from './record-page.ts';
import { html, plain, type Html } from '../wording/html.ts';
import { inLanguage, marked, ourWords } from '../wording/language.ts';
import { groupRows, meetingRows, type MentionRow } from './body-rows.ts';
import { gapViews } from './gap.ts';
import { notesOf, type PageNotes } from './notes.ts';
import { recordRows } from './record-rows.ts';
import { factRow, type FactRow } from './row-values.ts';
import { rowsHead, type SectionHeads } from './sections.ts';
import { termLink } from './term-link.ts';
import { authorityName, editionText, editionYear, organisationText, twinningText } from '../wording/names.ts';

/** One end of a link. */
export interface EndView {
  /** Absent for an organisation that represents one side. */
  readonly side?: Side | undefined;
  readonly href: string;
  readonly name: Html;
}

/** Both ends of a link. An organisation that represents one side is on that side. */
export interface EndsView {
  readonly french: readonly EndView[];
  readonly japanese: readonly EndView[];
}

export interface TwinningView {
  readonly frame: FrameView;
  readonly ends: EndsView;
  /** The kind of the link, unless the act is called by the same word. */
  readonly kind?: string | undefined;
  readonly act: Html;
  readonly date: string;
  /** The motive of the link as a word in both languages; `reason` gives it as the sources do. */
  readonly why?: { readonly word: string; readonly other: Html } | undefined;
  readonly reason?: Html | undefined;
  /** The history of the link, step by step. */
  readonly steps: readonly FactView[];
  readonly record: FactView;
  readonly rows: readonly FactRow[];
  /** The editions whose lists name both ends. */
  readonly editions: readonly LinkView[];
  readonly cities: readonly LinkView[];
  /** Mentions of the link in other records and at editions. */
  readonly mentions: readonly MentionRow[];
  readonly heads: SectionHeads<'editions' | 'link', 'steps'>;
  readonly notes: PageNotes;
  readonly ways: readonly Html[];
}

export function twinningView(context: Context, twinning: Twinning): TwinningView {
  const { archive, locale } = context;
  const { id } = twinning;
  const words = twinningStrings[locale];
  const holder = holderOf(context, 'twinnings', id);
  const name = twinningText(context, twinning);
  const kind = kindWord(context, twinning);
  const act = actOf(context, twinning);
  const whole = factView(context, holder, '', twinning, words.record);
  const record = { ...whole, fields: whole.fields.filter((field) => field.name !== 'disagreements') };
  const disagreements = disagreementViews(context, holder, twinning.disagreements);
  const found = mentionsOf(archive, 'twinnings', id);
  const mentions = [...groupRows(context, found), ...meetingRows(context, found, [])];
  const inOrder = inOrderOfDate(twinning.steps, ({ date }) => date);
  const steps = factLines(context, holder, 'steps', inOrder);
  const isUnderDisagreements = (one: FactView) => one.id.startsWith('disagreements');
  const rows = [
    ...recordRows(
      context,
      { ...record, parts: record.parts.filter((one) => !isUnderDisagreements(one)) },
      { label: words.record, value: marked(name, locale), elsewhere: ['steps'] },
    ),
    ...disagreements.map((fact, index) => ({
      ...factRow(context, fact),
      id: index === 0 ? 's-disagreements' : undefined,
    })),
  ];
  const isOrigin = archive.series.origin.twinning === id;
  const other = otherLocale(locale);
  const term = isTermSubject(twinning.kind) ? termLink(context, twinning.kind) : undefined;
  return {
    frame: recordFrame(context, 'twinnings', id, words.description(name, kind)),
    ends: endViews(context, twinning),
    kind: kindBeside(context, act, kind),
    act,
    date: whenOf(context, twinning),
    why: twinning.word && { word: twinning.word[locale], other: inLanguage(twinning.word[other], other, locale) },
    reason: twinning.motive && ourWords(twinning.motive, locale),
    steps,
    record,
    rows,
    editions: sharedEditions(archive, twinning).map((edition) => ({
      href: recordAt(locale, 'editions', edition.id),
      label: `${editionText(context, edition)}${comma[locale]}${editionYear(edition, locale)}`,
    })),
    cities: [...archive.cities.values()]
      .filter((city) => city.twinning === id)
      .map((city) => linkToRecord(context, 'cities', city.id)),
    mentions,
    heads: {
      steps: steps.length > 0 ? { id: 'steps', title: words.steps } : undefined,
      editions: { id: 'editions', title: words.editions, note: words.editionsNote },
      link: rowsHead(locale, 'link'),
    },
    notes: notesOf([record.evidence, steps, mentions, rows], gapViews(context, 'twinnings', id, gapsOf(twinning))),
    ways: [
      ...(term ? [term] : []),
      ...(isOrigin ? [html`<a href="${pageAt(locale, 'series')}">${words.bornOf}</a>`] : []),
    ],
  };
}

/** Returns both ends, each with the address of its page; an organisation if it represents one side. */
export function endViews(context: Context, { french, japanese, organisation }: Twinning): EndsView {
  const { archive, locale } = context;
  const authority = (id: string, side: Side): EndView => ({
    side,
    href: recordAt(locale, 'authorities', id),
    name: authorityName(context, get(archive.authorities, id)),
  });
  const body: readonly EndView[] = organisation
    ? [
        {
          href: recordAt(locale, 'organisations', organisation),
          name: marked(organisationText(context, get(archive.organisations, organisation)), locale),
        },
      ]
    : [];
  return {
    french: [...(french.length === 0 ? body : []), ...french.map((id) => authority(id, 'french'))],
    japanese: [...(french.length === 0 ? [] : body), ...japanese.map((id) => authority(id, 'japanese'))],
  };
}

/** Returns the kind of the link: a twinning, an agreement, an occasional link. */
export function kindWord({ locale }: Context, { kind }: Twinning): string {
  return twinningKindWords[kind][locale];
}

/** Returns the kind under which a link is counted, unless its act is called by the same word. */
export function kindBeside({ locale }: Context, act: Html, kind: string): string | undefined {
  return plain(act) === kind ? undefined : twinningStrings[locale].countedAs(kind);
}

/** Returns the name of the act in the language of the page, never derived from that in the other language. */
export function actOf({ locale }: Context, { act }: Twinning): Html {
  if (act.is === 'known') return marked(act.value[locale], locale);
  return html`${act.is === 'undecided' ? factStrings[locale].certainty.undecided : twinningStrings[locale].undated}`;
}

/** Returns the date of the act in the format of tables, or the words for an unknown date. */
export function whenOf({ locale }: Context, twinning: Twinning): string {
  const date = dateOf(twinning);
  if (date) return formatPeriod(date, locale, 'table');
  return twinning.date.is === 'undecided' ? factStrings[locale].certainty.undecided : twinningStrings[locale].undated;
}
