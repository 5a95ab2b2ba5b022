import { allGaps } from '../archive/queries/statements.ts';
import { summarise } from '../archive/queries/summary.ts';
import { otherLocale } from '../i18n/locales.ts';
import { formatNumber, formatPeriod } from '../i18n/format.ts';
import { homeAt, pageAt } from '../i18n/paths.ts';
import { wholeAtHyphens } from '../language/typography.ts';
import { homeStrings } from '../i18n/strings/home.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { Context } from '../wording/context.ts';
import { feedLink } from './feed-link.ts';
import { frameView, type FrameView } from './frame.ts';
import {
  declarationBriefs,
  largestGaps,
  pairViews,
  themeLines,
  type DeclarationBrief,
  type GapBrief,
  type PairView,
  type ThemeLine,
} from './home-lists.ts';
import {
  editExample,
  figureExample,
  pointExample,
  type EditExample,
  type FigureExample,
  type PointExample,
} from './home-ways.ts';
import { hostMapView, type HostMapView } from './host-map.ts';
import { scoreView, yearRange, type ScoreView } from './score.ts';
import { timeline } from '../archive/queries/timeline.ts';

/** A number that describes the archive, with the page that lists what it counts. */
export interface FigureView {
  readonly number: string;
  readonly label: string;
  readonly href: string;
  /** How the numeral is drawn: full, split where sources differ, hollow for what is not known. */
  readonly certainty: 'established' | 'differ' | 'unknown';
}

/** Everything that the home page shows. */
export interface HomeView {
  readonly frame: FrameView;
  readonly title: string;
  /** The name of the series in the other language, an official name and no translation. */
  readonly otherTitle: { readonly lang: 'fr' | 'ja'; readonly text: string };
  readonly lead: string;
  readonly score: ScoreView;
  readonly legendTotals: string;
  readonly figureExample?: FigureExample | undefined;
  readonly searchHref: string;
  readonly pointExample?: PointExample | undefined;
  readonly editExample: EditExample;
  readonly figures: readonly FigureView[];
  readonly map: HostMapView;
  readonly pairs: readonly PairView[];
  readonly themes: readonly ThemeLine[];
  readonly declarations: readonly DeclarationBrief[];
  readonly gaps: readonly GapBrief[];
  readonly gapsNote: string;
  readonly links: Readonly<
    Record<'cities' | 'themes' | 'declarations' | 'gaps', { readonly href: string; readonly label: string }>
  >;
}

/** Of long lists the home page shows the head; the page of the list has the rest. */
const linesShown = 6;

/** Makes the home page of a language. */
export function homeView(context: Context): HomeView {
  const { archive, locale } = context;
  const words = homeStrings[locale];
  const score = scoreView(context);
  const first = timeline(archive).find(({ when }) => when !== undefined)?.when;
  const gaps = allGaps(archive);
  const other = otherLocale(locale);
  const link = (page: 'cities' | 'themes' | 'declarations' | 'gaps', label: string) => ({
    href: pageAt(locale, page),
    label,
  });
  return {
    frame: frameView(context, {
      path: homeAt(locale),
      title: siteStrings[locale].name,
      description: words.description(yearRange(score)),
      links: [feedLink(locale)],
    }),
    title: wholeAtHyphens(siteStrings[locale].series),
    otherTitle: { lang: other, text: siteStrings[other].series },
    lead: words.lead(first ? formatPeriod(first, locale, 'year') : ''),
    score,
    legendTotals: words.legendTotals(score.counted, score.named),
    figureExample: figureExample(context),
    searchHref: pageAt(locale, 'search'),
    pointExample: pointExample(context),
    editExample: editExample(context),
    figures: figuresOf(context, score),
    map: hostMapView(context, 'small'),
    pairs: pairViews(context),
    themes: themeLines(context).slice(0, linesShown),
    declarations: declarationBriefs(context),
    gaps: largestGaps(context, linesShown),
    gapsNote: words.gapsNote(gaps.filter(({ searchedToTheEnd }) => !searchedToTheEnd).length, gaps.length),
    links: {
      cities: link('cities', words.citiesAll),
      themes: link('themes', words.themesAll),
      declarations: link('declarations', words.declarationsAll),
      gaps: link('gaps', words.gapsAll(gaps.length)),
    },
  };
}

function figuresOf({ archive, locale }: Context, score: ScoreView): readonly FigureView[] {
  const { figure } = homeStrings[locale];
  const summary = summarise(archive);
  const show = (
    n: number,
    label: string,
    page: 'editions' | 'participation' | 'sources' | 'gaps',
    certainty: FigureView['certainty'] = 'established',
  ) => ({
    number: formatNumber(n, locale),
    label,
    href: pageAt(locale, page),
    certainty,
  });
  return [
    show(summary['editions-held'], figure.held(summary.editions - summary['editions-held']), 'editions'),
    show(score.counted, figure.counted, 'editions'),
    show(summary['participating-authorities'], figure.named, 'participation'),
    show(summary.sources, figure.sources(summary['sources-official']), 'sources'),
    show(summary.contradictions, figure.contradictions, 'gaps', 'differ'),
    show(summary.gaps, figure.gaps, 'gaps', 'unknown'),
  ];
}
