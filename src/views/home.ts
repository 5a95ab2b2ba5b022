import { get } from '../archive/archive.ts';
import { quarterOf, quartersBetween, timeline } from '../archive/queries/timeline.ts';
import { totalsOf } from '../archive/queries/totals.ts';
import { linksOf, signedIn } from '../archive/queries/twinnings.ts';
import { gradeWords, isWorded, type Grade } from '../archive/schema/declaration.ts';
import { statusWords } from '../archive/schema/edition.ts';
import type { Side } from '../archive/schema/words.ts';
import { codesOf } from '../archive/schema/meaning.ts';
import { comma, formatDate, formatPeriod } from '../i18n/format.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { homeAt, pageAt, recordAt } from '../i18n/paths.ts';
import { sourcesOf } from '../archive/schema/evidence.ts';
import { homeStrings } from '../i18n/strings/home.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { wholeAtHyphens } from '../language/typography.ts';
import type { Context } from '../wording/context.ts';
import { declarationTitle } from '../wording/declaration-title.ts';
import { pointText } from '../wording/title.ts';
import { html, join, type Html } from '../wording/html.ts';
import { marked, ourWords } from '../wording/language.ts';
import { editionYear, hostNames } from '../wording/names.ts';

import { feedLink } from './feed-link.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { proseView } from './prose.ts';
import { scoreOrdinal, scoreView, yearRange, type ScoreView } from './score.ts';
import { firstWords, type WhyWord } from './why.ts';
import { pageLink } from './single-page.ts';

/** A sentence of a declaration, the page's own language first. */
export interface SayingView {
  readonly texts: readonly Html[];
  readonly grade: Grade;
  /** « Déclaration de Takamatsu, 2014, en résumé, d’après une source (Ville de Takamatsu) : » */
  readonly by: Html;
  readonly href: string;
}

/** The next edition, with its last known status. */
export interface NextView {
  readonly side: Side;
  /** « Édition annoncée ». */
  readonly heading: string;
  readonly ordinal: Html;
  readonly title: Html;
  readonly state: string;
  readonly href: string;
}

/** A moment of an edition in a sentence, as a participant saw and heard it. */
export interface MomentView {
  readonly side: Side;
  readonly href: string;
  readonly title: Html;
  readonly text: Html;
}

/** A link to another page, with a few words on its content. */
export interface WayView {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

export interface HomeView {
  readonly frame: FrameView;
  readonly title: string;
  /** The name of the series in the other language: an official name, not a translation. */
  readonly otherTitle: { readonly lang: Locale; readonly text: string };
  /** The lead of the account of the series. */
  readonly lead?: Html | undefined;
  readonly score: ScoreView;
  readonly saying?: SayingView | undefined;
  readonly next?: NextView | undefined;
  readonly moments: readonly MomentView[];
  /** Words that say why two towns are linked, and a link to all of them; undefined if no twinning has any. */
  readonly why?: { readonly title: string; readonly words: readonly WhyWord[]; readonly all: LinkView } | undefined;
  readonly ways: readonly WayView[];
  /** How much is known, in numbers, and a link to the state of knowledge of each meeting. */
  readonly state: {
    readonly sources: string;
    readonly differ: string;
    readonly open: string;
    readonly href: string;
    readonly all: LinkView;
  };
}

export function homeView(context: Context): HomeView {
  const { archive, locale } = context;
  const words = homeStrings[locale];
  const score = scoreView(context);
  const other = otherLocale(locale);
  const { moments } = archive.series;
  const totals = totalsOf(archive);
  return {
    frame: frameView(context, {
      path: homeAt(locale),
      title: siteStrings[locale].name,
      description: words.description(yearRange(score)),
      links: [feedLink(locale)],
    }),
    title: wholeAtHyphens(siteStrings[locale].series),
    otherTitle: { lang: other, text: siteStrings[other].series },
    lead: proseView(context, archive.prose('series', 'series', locale))?.lead,
    score,
    saying: sayingView(context),
    next: nextView(context),
    moments: moments.map((moment) => {
      const edition = get(archive.editions, moment.edition);
      return {
        side: edition.side,
        href: recordAt(locale, 'editions', edition.id),
        title: join([hostNames(context, edition), html`${editionYear(edition, locale)}`], comma[locale]),
        text: ourWords(moment, locale),
      };
    }),
    why: whyOf(context),
    ways: waysOf(context),
    state: {
      sources: words.sources(totals.sources),
      differ: words.differ(totals.contradictions),
      open: words.open(totals.gaps),
      href: pageAt(locale, 'gaps'),
      all: pageLink(context, 'gaps/state'),
    },
  };
}

/** Finds the latest shared view of a declaration known in both languages; a quoted one precedes a reported or deduced one. */
function sayingView(context: Context): SayingView | undefined {
  const { archive, locale } = context;
  const grades = codesOf(gradeWords);
  const [found] = [...archive.declarations.values()]
    .flatMap((declaration) => declaration.points.map((point) => ({ declaration, point })))
    .flatMap(({ declaration, point }) => {
      const { kind, fr, ja } = point;
      return kind === 'shared-view' && isWorded(fr) && isWorded(ja) ? [{ declaration, point }] : [];
    })
    .toReversed()
    .toSorted((a, b) => grades.indexOf(a.point.grade) - grades.indexOf(b.point.grade));
  if (!found) return undefined;
  const { declaration, point } = found;
  const year = editionYear(get(archive.editions, declaration.id), locale);
  const { listed } = declarationTitle(context, declaration);
  const publishers = sourcesOf(point.evidence.basis).map((id) => get(archive.sources, id).publisher[locale]);
  return {
    texts: [locale, otherLocale(locale)].flatMap((lang) => pointText(point, lang, locale) ?? []),
    grade: point.grade,
    by: marked(homeStrings[locale].sayingBy[point.grade](listed, year, publishers), locale),
    href: recordAt(locale, 'declarations', declaration.id, `points.${point.id}`),
  };
}

function nextView(context: Context): NextView | undefined {
  const { archive, locale } = context;
  const words = homeStrings[locale];
  const station = timeline(archive).find(({ edition }) => edition.statusNow !== 'held');
  if (!station) return undefined;
  const { edition, when } = station;
  const until = archive.series.knowledge_until;
  const isAhead = when !== undefined && quartersBetween(quarterOf(until), quarterOf(when.start)) > 0;
  return {
    side: edition.side,
    heading: words.next(statusWords[edition.statusNow][locale]),
    ordinal: scoreOrdinal(context, edition),
    title: join(
      [hostNames(context, edition), ...(when ? [html`${formatPeriod(when, locale, 'table')}`] : [])],
      comma[locale],
    ),
    state: words.nextState(formatDate(until, locale), isAhead),
    href: recordAt(locale, 'editions', edition.id),
  };
}

function whyOf(context: Context): HomeView['why'] {
  const { locale } = context;
  const words = firstWords(context);
  if (words.length === 0) return undefined;
  return {
    title: siteStrings[locale].pages.why,
    words,
    all: { href: pageAt(locale, 'why'), label: homeStrings[locale].reasons },
  };
}

function waysOf(context: Context): readonly WayView[] {
  const { archive, locale } = context;
  const words = homeStrings[locale];
  const { editions, authorities, themes } = archive;
  const links = linksOf(archive).counted;
  const [first] = links;
  return [
    { ...pageLink(context, 'participation/towns'), note: words.authorities(authorities.size) },
    { href: pageAt(locale, 'editions'), label: words.editions(editions.size), note: words.editionsNote },
    { href: pageAt(locale, 'themes'), label: words.themes(themes.size), note: words.themesNote },
    {
      href: pageAt(locale, 'twinnings'),
      label: words.links(links.length),
      note: words.since(String(first ? (signedIn(first) ?? '') : '')),
    },
    { ...pageLink(context, 'data'), note: words.dataNote },
    { ...pageLink(context, 'contribute'), note: words.contributeNote },
  ];
}
