import type { Twinning } from '../archive/archive.ts';
import { byDate, dateOf, sharedEditions, signedIn } from '../archive/queries/twinnings.ts';
import type { Context } from '../wording/context.ts';
import { html, join, type Html } from '../wording/html.ts';
import type { SourceMark } from '../wording/source-mark.ts';
import { factView, holderOf } from './fact.ts';
import { pairView, type PairView } from './pair.ts';
import { actOf, whenOf } from './twinning.ts';

/** A link as a rung of a ladder: its year, and its ends on either side of its sign. */
export interface Rung {
  readonly pair: PairView;
  /** The numbers of the editions attended by both ends. */
  readonly editions: readonly number[];
  /** The kind of the link, its date, and the reason that brought both ends together, if the page has room for them. */
  readonly note?: { readonly words: Html; readonly sources: readonly SourceMark[] } | undefined;
}

/** The links of one period, the oldest first. */
export interface Ladder {
  readonly title: string;
  readonly isDated: boolean;
  readonly rungs: readonly Rung[];
}

/** Makes rungs that describe their links: « jumelage · 12 octobre 1973 · l’art, et le judo ». */
export function rungsOf(context: Context, links: readonly Twinning[]): readonly Rung[] {
  return links.map((link) => ({
    ...rungOf(context, link),
    note: {
      words: join(
        [
          actOf(context, link),
          ...(dateOf(link)?.start.precision === 'year' ? [] : [whenOf(context, link)]),
          ...(link.word ? [html`<em>${link.word[context.locale]}</em>`] : []),
        ],
        html` · `,
      ),
      sources: factView(context, holderOf(context, 'twinnings', link.id), 'act', link.act).evidence.sources,
    },
  }));
}

function rungOf(context: Context, link: Twinning): Rung {
  return {
    pair: pairView(context, link),
    editions: sharedEditions(context.archive, link).map(({ ordinal }) => ordinal),
  };
}

const LADDERS = 3;
const words = {
  period: {
    fr: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    ja: (from: string, to: string) => (from === to ? `${from}年` : `${from}〜${to}年`),
  },
  undated: { fr: 'Sans date connue', ja: '年の分からないもの' },
};

/** Groups links by period into ladders of similar height, without splitting a year; those without a year are last. */
export function laddersOf(context: Context, links: readonly Twinning[]): readonly Ladder[] {
  const { locale } = context;
  const inOrder = byDate(links).map((link) => ({ link, year: signedIn(link) }));
  const dated = inOrder.flatMap(({ link, year }) => (year === undefined ? [] : [{ link, year }]));
  const undated = inOrder.filter(({ year }) => year === undefined);
  const ladder = (title: string, those: readonly { readonly link: Twinning }[], isDated = true): Ladder => ({
    title,
    isDated,
    rungs: those.map(({ link }) => rungOf(context, link)),
  });
  const periods = parted(
    dated.map(({ year }) => year),
    LADDERS,
  ).map(([from, to]) => {
    const those = dated.slice(from, to);
    return ladder(words.period[locale](String(those[0]?.year), String(those.at(-1)?.year)), those);
  });
  return [...periods, ...(undated.length > 0 ? [ladder(words.undated[locale], undated, false)] : [])];
}

/** Splits sorted years into about equal runs of complete years. Returns ranges of indices; `to` is excluded. */
export function parted(years: readonly number[], runs: number): readonly (readonly [from: number, to: number])[] {
  const breaks = years.flatMap((year, at) => (at > 0 && year !== years[at - 1] ? [at] : []));
  const cuts = Array.from({ length: runs - 1 }, (_, index) => {
    const share = ((index + 1) * years.length) / runs;
    return breaks.toSorted((a, b) => Math.abs(a - share) - Math.abs(b - share))[0] ?? 0;
  });
  const edges = [...new Set([0, ...cuts, years.length])];
  return edges.slice(1).map((to, index) => [edges[index] ?? 0, to]);
}
