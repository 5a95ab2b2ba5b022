import { schemaOf } from '../archive/kinds.ts';
import { twinningKindWords } from '../archive/schema/twinning.ts';
import { get, type Authority } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { rolesFor } from '../archive/queries/people.ts';
import { dateOf, twinningsOf } from '../archive/queries/twinnings.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatPeriod } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import { presenceStrings } from '../i18n/strings/presence.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { mentionStrings } from '../i18n/strings/mentions.ts';
import { attendanceView, linksInArea, predecessorViews, type AttendanceView } from './authority-attendance.ts';
import { presenceViews, type PresenceView } from './authority-presences.ts';
import type { Context } from '../wording/context.ts';
import { factView, holderOf, type FactView } from './fact.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage, marked } from '../wording/language.ts';
import { mentionSections, roleView, type MentionSection, type MentionView } from './mentions.ts';
import { labelIn } from './values.ts';
import { authorityNameRead, authorityText, recordLink, twinningText } from '../wording/names.ts';
import { authorityInWords, kindAndPlace, recordTitle } from '../wording/record-title.ts';
import { contentsOf, type SectionHeads } from './sections.ts';

/** An authority that a name may mean. */
export interface CandidateView {
  readonly name: Html;
  readonly code?: string | undefined;
  readonly area?: Html | undefined;
  readonly facts: readonly FactView[];
}

/** Everything that the page of an authority shows. */
export interface AuthorityView {
  readonly frame: FrameView;
  readonly side: Side;
  readonly name: Html;
  /** The name in the other language, where it is known. */
  readonly otherName?: Html | undefined;
  /** What it is and where: « commune, Meurthe-et-Moselle, Grand Est ». */
  readonly kind: string;
  /** How often it came, as far as the lists say. */
  readonly attendance: AttendanceView;
  /** In words: former, uncertain. */
  readonly warnings: readonly Html[];
  readonly city?: LinkView | undefined;
  readonly record: FactView;
  readonly candidates: readonly CandidateView[];
  readonly predecessors: readonly Html[];
  readonly presences: readonly PresenceView[];
  readonly twinnings: readonly MentionView[];
  /** Links of the other authorities of the area that it governs. */
  readonly linksInArea: readonly LinkView[];
  readonly people: readonly MentionView[];
  readonly sections: readonly MentionSection[];
  readonly heads: SectionHeads<'identity' | 'editions' | 'twinnings', 'people'>;
  readonly contents: readonly LinkView[];
}

/** Makes the page of an authority. */
export function authorityView(context: Context, authority: Authority): AuthorityView {
  const { archive, locale } = context;
  const words = authorityStrings[locale];
  const holder = holderOf(context, 'authorities', authority.id);
  const record = factView(context, holder, '', authority, words.record);
  const name = authorityInWords(context, authority);
  const kind = kindAndPlace(context, authority);
  const mentions = mentionsOf(archive, 'authorities', authority.id);
  const shownElsewhere = new Set(['participants', 'became']);
  const view = {
    frame: frameView(context, {
      path: recordAt(locale, 'authorities', authority.id),
      record: { kind: 'authorities', id: authority.id },
      title: recordTitle(context, 'authorities', authority.id),
      description: words.description(name),
      within: 'authorities',
    }),
    side: authority.side,
    name: authorityNameRead(context, authority),
    otherName: otherName(context, authority),
    kind,
    attendance: attendanceView(context, authority),
    warnings: warningsOf(context, authority),
    city: archive.cities.has(authority.id)
      ? { href: recordAt(locale, 'cities', authority.id), label: words.cityLink }
      : undefined,
    record: { ...record, fields: record.fields.filter(({ name: field }) => field !== 'candidates') },
    candidates: candidatesOf(context, authority),
    predecessors: predecessorViews(context, authority),
    presences: presenceViews(context, authority),
    twinnings: twinningsOf(archive, authority.id).map((one) => twinningMention(context, one.id)),
    linksInArea: linksInArea(context, authority),
    people: rolesFor(archive, 'authority', authority.id).map((one) => roleView(context, one, 'person')),
    sections: mentionSections(
      context,
      mentions.filter(({ kind: of, fact }) => of !== 'twinnings' && !shownElsewhere.has(fact.path.split('.')[0] ?? '')),
    ),
  } as const;
  const ofMentions = mentionStrings[locale];
  const heads: AuthorityView['heads'] = {
    identity: { id: 'identity', title: words.recordTitle, note: words.recordNote },
    editions: { id: 'editions', title: words.editions, note: words.editionsNote },
    twinnings: { id: 'twinnings', title: ofMentions.twinnings },
    people: view.people.length > 0 ? { id: 'people', title: ofMentions.people } : undefined,
  };
  const { identity, editions, twinnings, people } = heads;
  return { ...view, heads, contents: contentsOf(locale, [identity, editions, twinnings, people, ...view.sections]) };
}

function otherName({ locale }: Context, { fr, ja }: Authority): Html | undefined {
  if (isNotKnown(fr)) return undefined;
  const other = otherLocale(locale);
  return inLanguage({ fr, ja }[other], other, locale);
}

/** In words: that an authority is no more, that it is not certain which one is meant. */
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

/** A link as the page of one of its ends shows it: its date, both ends, its act. */
function twinningMention(context: Context, id: string): MentionView {
  const { archive, locale } = context;
  const twinning = get(archive.twinnings, id);
  const holder = holderOf(context, 'twinnings', id);
  const date = dateOf(twinning);
  const act = twinning.act.is === 'known' ? marked(twinning.act.value[locale], locale) : undefined;
  const kind = twinningKindWords[twinning.kind][locale];
  const href = recordAt(locale, 'twinnings', id);
  return {
    href,
    place: html`${date ? formatPeriod(date, locale, 'table') : factStrings[locale].certainty['not-stated']}`,
    what: html`<a href="${href}">${marked(twinningText(context, twinning), locale)}</a>`,
    lines: [act ?? html`${kind}`],
    evidence: factView(context, holder, 'act', twinning.act).evidence,
  };
}
