import { schemaOf } from '../archive/kinds.ts';
import { gapsOf } from '../archive/gaps.ts';
import { get, type Authority } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { rolesFor } from '../archive/queries/people.ts';
import { twinningsOf } from '../archive/queries/twinnings.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { comma } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import { presenceStrings } from '../i18n/strings/presence.ts';
import { bodyStrings } from '../i18n/strings/body.ts';
import { mentionStrings } from '../i18n/strings/mentions.ts';
import { attendanceView, linksInArea, predecessorViews, type AttendanceView } from './authority-attendance.ts';
import { absencesOf, onLists, type AbsenceView } from './authority-presences.ts';
import type { Context } from '../wording/context.ts';
import { factView, holderOf, type FactView } from './fact.ts';
import type { FrameView, LinkView } from './frame.ts';
import { recordFrame } from './record-page.ts';
import { html, join, type Html } from '../wording/html.ts';
import { inLanguage, marked } from '../wording/language.ts';
import { labelIn } from './values.ts';
import { authorityNameRead, authorityText, recordLink } from '../wording/names.ts';
import { authorityInWords, kindAndPlace } from '../wording/record-title.ts';
import { rowsHead, type SectionHeads } from './sections.ts';
import { notesOf, type PageNotes } from './notes.ts';
import { groupRows, meetingRows, type MeetingRow, type MentionRow } from './body-rows.ts';
import { recordRows } from './record-rows.ts';
import type { FactRow } from './row-values.ts';
import { rungsOf, type Rung } from './ladders.ts';
import { gapViews } from './gap.ts';

/** An authority to which a name may refer. */
export interface CandidateView {
  readonly name: Html;
  readonly code?: string | undefined;
  readonly area?: Html | undefined;
  readonly facts: readonly FactView[];
}

export interface AuthorityView {
  readonly frame: FrameView;
  readonly side: Side;
  readonly name: Html;
  /** The name in the other language, if known. */
  readonly otherName?: Html | undefined;
  /** The kind and the place: « commune, Meurthe-et-Moselle, Grand Est ». */
  readonly kind: string;
  readonly warnings: readonly Html[];
  /** Its page as a city of the series. */
  readonly city?: LinkView | undefined;
  readonly attendance: AttendanceView;
  /** The editions without a line for it, by what is known of it there. */
  readonly absences: readonly AbsenceView[];
  readonly meetings: readonly MeetingRow[];
  /** Mentions in other records than editions. */
  readonly elsewhere: readonly MentionRow[];
  readonly twinnings: readonly Rung[];
  /** Links of the other authorities of the area that it governs. */
  readonly linksInArea: readonly LinkView[];
  readonly record: FactView;
  readonly rows: readonly FactRow[];
  /** Authorities with which it may be identical. */
  readonly candidates: readonly CandidateView[];
  readonly predecessors: readonly Html[];
  readonly heads: SectionHeads<'editions' | 'twinnings' | 'identity'>;
  readonly notes: PageNotes;
  readonly ways: readonly Html[];
}

export function authorityView(context: Context, authority: Authority): AuthorityView {
  const { archive, locale } = context;
  const { id } = authority;
  const words = authorityStrings[locale];
  const holder = holderOf(context, 'authorities', id);
  const whole = factView(context, holder, '', authority, words.recordTitle);
  const record = { ...whole, fields: whole.fields.filter(({ name }) => name !== 'candidates') };
  const candidates = candidatesOf(context, authority);
  const mentions = mentionsOf(archive, 'authorities', id).filter(
    ({ kind, fact }) => kind !== 'twinnings' && !['participants', 'became'].includes(fact.path.split('.')[0] ?? ''),
  );
  const attendance = attendanceView(context, authority);
  const parts = {
    meetings: meetingRows(context, mentions, rolesFor(archive, 'authority', id), onLists(context, authority)),
    elsewhere: groupRows(context, mentions),
    twinnings: rungsOf(context, twinningsOf(archive, id)),
    rows: recordRows(context, record, {
      label: words.recordTitle,
      value: namesIn(context, record),
      elsewhere: ['candidates'],
    }),
  };
  return {
    frame: recordFrame(context, 'authorities', id, words.description(authorityInWords(context, authority))),
    side: authority.side,
    name: authorityNameRead(context, authority),
    otherName: otherName(context, authority),
    kind: kindAndPlace(context, authority),
    warnings: warningsOf(context, authority),
    city: archive.cities.has(id) ? { href: recordAt(locale, 'cities', id), label: words.cityLink } : undefined,
    attendance,
    absences: absencesOf(context, authority),
    ...parts,
    linksInArea: linksInArea(context, authority),
    record,
    candidates,
    predecessors: predecessorViews(context, authority),
    heads: {
      editions: { id: 'editions', title: bodyStrings[locale].meetings },
      twinnings: { id: 'twinnings', title: mentionStrings[locale].twinnings },
      identity: rowsHead(locale, 'identity'),
    },
    notes: notesOf(
      [parts.meetings, parts.elsewhere, parts.twinnings, parts.rows, candidates],
      gapViews(context, 'authorities', id, gapsOf(authority)),
    ),
    ways: [html`<a href="${attendance.matrix.href}">${attendance.matrix.label}</a>`],
  };
}

/** Returns the names of an authority in one line, each in its language. */
function namesIn({ locale }: Context, { fields }: FactView): Html {
  const names = fields.filter(({ name, isNotKnown: isOpen }) => ['fr', 'ja'].includes(name) && !isOpen);
  const own = names.toSorted((a, b) => Number(a.name !== locale) - Number(b.name !== locale));
  return join(
    own.map(({ value }) => value),
    comma[locale],
  );
}

function otherName({ locale }: Context, { fr, ja }: Authority): Html | undefined {
  if (isNotKnown(fr)) return undefined;
  const other = otherLocale(locale);
  return inLanguage({ fr, ja }[other], other, locale);
}

/** Returns the warnings that an authority no longer exists, or that its identity is not certain. */
export function warningsOf(context: Context, { became, evidence }: Authority): readonly Html[] {
  const words = authorityStrings[context.locale];
  const former =
    became?.is === 'known'
      ? words.formerOf(authorityText(context, get(context.archive.authorities, became.value.authority)))
      : became && words.former;
  return [
    ...(former ? [marked(former, context.locale)] : []),
    ...(evidence.toVerify.includes('identity') ? [html`${presenceStrings[context.locale].uncertain}`] : []),
  ];
}

function candidatesOf(context: Context, authority: Authority): readonly CandidateView[] {
  const holder = holderOf(context, 'authorities', authority.id);
  return authority.candidates.map(({ fr, code, area, population, coordinates }, index) => {
    const path = `candidates.${String(index)}`;
    return {
      name: inLanguage(fr, 'fr', context.locale),
      code: code === undefined ? undefined : `${labelIn(context, schemaOf('authorities'), 'code')} ${code}`,
      area: area === undefined ? undefined : recordLink(context, 'areas', area),
      facts: [
        ...(population ? [factView(context, holder, `${path}.population`, population)] : []),
        ...(coordinates ? [factView(context, holder, `${path}.coordinates`, coordinates)] : []),
      ],
    };
  });
}
