import type { Twinning } from '../archive/archive.ts';
import { byDate, dateOf } from '../archive/queries/twinnings.ts';
import { pageAt, recordAt } from '../i18n/paths.ts';
import { twinningStrings } from '../i18n/strings/twinning.ts';
import type { Context } from './context.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import type { Html } from './html.ts';
import {
  countsDisagreementViews,
  linkCountViews,
  type CountsDisagreementView,
  type LinkCountView,
} from './link-counts.ts';
import { actOf, endViews, kindBeside, kindWord, whenOf, type EndsView } from './twinning.ts';

/** A link in the list of all. */
export interface TwinningLine {
  readonly href: string;
  readonly date: string;
  readonly ends: EndsView;
  readonly act: Html;
  /** What the link is, where the act does not say it in the same word. */
  readonly kind?: string | undefined;
}

/** The links of one decade, or those without a date. */
export interface Decade {
  readonly label: string;
  readonly lines: readonly TwinningLine[];
}

/** Everything that the list of twinnings and agreements shows. */
export interface TwinningsView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly decades: readonly Decade[];
  readonly occasional: readonly TwinningLine[];
  readonly counts: readonly LinkCountView[];
  /** What is listed here, counted from the records. */
  readonly listed: { readonly n: number; readonly words: string };
  readonly disagreements: readonly CountsDisagreementView[];
  readonly contents: readonly LinkView[];
}

/** Makes the list of twinnings and agreements, from the oldest on. */
export function twinningsView(context: Context): TwinningsView {
  const { archive, locale } = context;
  const words = twinningStrings[locale];
  const all = byDate([...archive.twinnings.values()]);
  const links = all.filter(({ kind }) => kind !== 'occasional');
  const occasional = all.filter(({ kind }) => kind === 'occasional');
  const twinnings = links.filter(({ kind }) => kind === 'twinning');
  const entry = (id: string, label: string): LinkView => ({ href: `#s-${id}`, label });
  return {
    frame: frameView(context, {
      path: pageAt(locale, 'twinnings'),
      title: words.indexTitle,
      description: words.indexDescription(links.length),
      within: 'twinnings',
    }),
    title: words.indexTitle,
    lead: words.lead(twinnings.length, links.length - twinnings.length),
    decades: [...Map.groupBy(links, decadeOf)].map(([decade, those]) => ({
      label: decade === undefined ? words.undated : words.decade(decade),
      lines: those.map((one) => lineOf(context, one)),
    })),
    occasional: occasional.map((one) => lineOf(context, one)),
    counts: linkCountViews(context),
    listed: { n: links.length, words: words.listed(links.length, occasional.length) },
    disagreements: countsDisagreementViews(context),
    contents: [entry('list', words.list), entry('occasional', words.occasional), entry('counts', words.counts)],
  };
}

function decadeOf(twinning: Twinning): number | undefined {
  const date = dateOf(twinning);
  return date && Math.floor(Number(date.start.value.slice(0, 4)) / 10) * 10;
}

function lineOf(context: Context, twinning: Twinning): TwinningLine {
  const act = actOf(context, twinning);
  return {
    href: recordAt(context.locale, 'twinnings', twinning.id),
    date: whenOf(context, twinning),
    ends: endViews(context, twinning),
    act,
    kind: kindBeside(act, kindWord(context, twinning)),
  };
}
