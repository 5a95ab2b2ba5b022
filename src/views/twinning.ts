import { twinningKindWords } from '../archive/schema/twinning.ts';
import { get, type Twinning } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { dateOf, sharedEditions } from '../archive/queries/twinnings.ts';
import { isTermSubject } from '../archive/schema/term.ts';
import type { Side } from '../archive/schema/words.ts';
import { comma, formatPeriod } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { twinningStrings } from '../i18n/strings/twinning.ts';
import type { Context } from '../wording/context.ts';
import { disagreementViews, factView, holderOf, type FactView } from './fact.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { html, plain, type Html } from '../wording/html.ts';
import { marked } from '../wording/language.ts';
import { mentionSections, type MentionSection } from './mentions.ts';
import { contentsOf, type SectionHeads } from './sections.ts';
import { termLink } from './term-link.ts';
import {
  authorityName,
  authorityText,
  editionText,
  editionYear,
  organisationText,
  twinningText,
} from '../wording/names.ts';

/** One end of a link. */
export interface EndView {
  /** None for an organisation that stands for one side. */
  readonly side?: Side | undefined;
  readonly href: string;
  readonly name: Html;
}

/** Both ends of a link. An organisation that stands for one side is on that side. */
export interface EndsView {
  readonly french: readonly EndView[];
  readonly japanese: readonly EndView[];
}

/** Everything that the page of a twinning or an agreement shows. */
export interface TwinningView {
  readonly frame: FrameView;
  readonly ends: EndsView;
  /** What the link is, where the act does not say it in the same word. */
  readonly kind?: string | undefined;
  readonly act: Html;
  readonly date: string;
  /** The way to the words for such a link. */
  readonly term?: Html | undefined;
  readonly record: FactView;
  readonly disagreements: readonly FactView[];
  readonly editions: readonly LinkView[];
  /** The cities of the series whose records name this link. */
  readonly cities: readonly LinkView[];
  readonly sections: readonly MentionSection[];
  readonly heads: SectionHeads<'link' | 'editions', 'disagreements'>;
  readonly contents: readonly LinkView[];
}

/** Makes the page of a twinning or an agreement. */
export function twinningView(context: Context, twinning: Twinning): TwinningView {
  const { archive, locale } = context;
  const words = twinningStrings[locale];
  const holder = holderOf(context, 'twinnings', twinning.id);
  const name = twinningText(context, twinning);
  const kind = kindWord(context, twinning);
  const act = actOf(context, twinning);
  const record = factView(context, holder, '', twinning, words.record);
  const disagreements = disagreementViews(context, holder, twinning.disagreements);
  const sections = mentionSections(context, mentionsOf(archive, 'twinnings', twinning.id));
  const heads: TwinningView['heads'] = {
    link: { id: 'link', title: words.recordTitle, note: words.recordNote },
    disagreements: disagreements.length > 0 ? { id: 'disagreements', title: words.disagreements } : undefined,
    editions: { id: 'editions', title: words.editions, note: words.editionsNote },
  };
  return {
    frame: frameView(context, {
      path: recordAt(locale, 'twinnings', twinning.id),
      record: { kind: 'twinnings', id: twinning.id },
      title: words.pageTitle(name, kind),
      description: words.description(name, kind),
      within: 'twinnings',
    }),
    ends: endViews(context, twinning),
    kind: kindBeside(act, kind),
    act,
    date: whenOf(context, twinning),
    term: isTermSubject(twinning.kind) ? termLink(context, twinning.kind) : undefined,
    record: { ...record, fields: record.fields.filter((field) => field.name !== 'disagreements') },
    disagreements,
    editions: sharedEditions(archive, twinning).map((edition) => ({
      href: recordAt(locale, 'editions', edition.id),
      label: `${editionText(context, edition)}${comma[locale]}${editionYear(edition, locale)}`,
    })),
    cities: [...archive.cities.values()]
      .filter((city) => city.twinning === twinning.id)
      .map(({ id }) => ({
        href: recordAt(locale, 'cities', id),
        label: authorityText(context, get(archive.authorities, id)),
      })),
    sections,
    heads,
    contents: contentsOf(locale, [heads.link, heads.disagreements, heads.editions, ...sections]),
  };
}

/** Both ends, each with the way to its page; an organisation where it stands for one side. */
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

/** What the link is: a twinning, an agreement, an occasional link. */
export function kindWord({ locale }: Context, { kind }: Twinning): string {
  return twinningKindWords[kind][locale];
}

/** The kind of a link, unless its act is called by that very word. */
export function kindBeside(act: Html, kind: string): string | undefined {
  return plain(act) === kind ? undefined : kind;
}

/** The name of the act in the language of the page, which is never derived from the other one. */
export function actOf({ locale }: Context, { act }: Twinning): Html {
  if (act.is === 'known') return marked(act.value[locale], locale);
  return html`${act.is === 'undecided' ? factStrings[locale].certainty.undecided : twinningStrings[locale].undated}`;
}

/** The date of the act as tables write it, or that it is not known. */
export function whenOf({ locale }: Context, twinning: Twinning): string {
  const date = dateOf(twinning);
  if (date) return formatPeriod(date, locale, 'table');
  return twinning.date.is === 'undecided' ? factStrings[locale].certainty.undecided : twinningStrings[locale].undated;
}
