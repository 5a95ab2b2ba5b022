import { schemaOf } from '../archive/kinds.ts';
import type { Twinning } from '../archive/archive.ts';
import { byDate, linksOf, signedIn } from '../archive/queries/twinnings.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { twinningStrings } from '../i18n/strings/twinning.ts';
import type { Context } from '../wording/context.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import type { LinkView } from './frame.ts';
import { type TitledView, pageLink, singlePageView } from './single-page.ts';
import {
  countsDisagreementViews,
  linkCountViews,
  type CountsDisagreementView,
  type LinkCountView,
} from './link-counts.ts';
import { html, plain, type Html } from '../wording/html.ts';
import { linkState, type LinkState } from './link-state.ts';
import { laddersOf, type Ladder } from './ladders.ts';
import { pairView, type PairView } from './pair.ts';
import type { RowView } from './row.ts';
import { signatureWords } from './signatures.ts';
import { termLink } from './term-link.ts';
import { twinningLine, type TwinningLine } from './twinning-line.ts';

/** A row of the table of all links. */
export interface TwinningRow extends TwinningLine {
  readonly state: LinkState;
  readonly evidence: EvidenceView;
}

/** The links of one decade, or those without a date. */
export interface Decade {
  readonly label: string;
  readonly rows: readonly TwinningRow[];
}

export interface TwinningsView extends TitledView {
  /** Number of links listed here, and of links according to the sources, in a sentence. */
  readonly lead: string;
  /** Link to the page on the reasons for twinnings. */
  readonly why: LinkView;
  /** Legend of the signs of each kind. */
  readonly key: readonly Pick<PairView, 'kind' | 'word'>[];
  readonly ladders: readonly Ladder[];
  /** The times of the signatures, in words. */
  readonly signatures?: string | undefined;
  /** Link to the term for a twinning. */
  readonly term?: Html | undefined;
  /** The row that folds out the table of all links; `countsRow` folds out the counts. */
  readonly table: RowView;
  readonly decades: readonly Decade[];
  readonly occasional: readonly TwinningRow[];
  readonly countsRow: RowView;
  readonly counts: readonly LinkCountView[];
  /** Number of links listed here, counted from the records. */
  readonly listed: { readonly n: number; readonly words: string };
  readonly disagreements: readonly CountsDisagreementView[];
}

/** Makes the list of twinnings and agreements, the oldest first. */
export function twinningsView(context: Context): TwinningsView {
  const { archive, locale } = context;
  const words = twinningStrings[locale];
  const all = byDate([...archive.twinnings.values()]);
  const { counted: links, occasional } = linksOf(archive);
  const [oldest] = all;
  const counts = linkCountViews(context, links);
  const row = (id: string, label: string, value: string): RowView => ({
    id,
    address: id,
    label,
    value: html`${value}`,
    sources: [],
  });
  return {
    ...singlePageView(context, 'twinnings', {
      description: words.indexDescription(links.length),
    }),
    lead: words.lead(
      oldest ? bothText(context, oldest) : '',
      String((oldest && signedIn(oldest)) ?? ''),
      links.length,
      occasional.length,
      rangeOf(context, counts),
    ),
    why: pageLink(context, 'why'),
    key: [...Map.groupBy(all, ({ kind }) => kind).values()].flatMap(([one]) => (one ? [pairView(context, one)] : [])),
    ladders: laddersOf(context, all),
    signatures: signatureWords(context, links),
    term: termLink(context, 'twinning'),
    table: row('s-list', words.tableTitle, words.table(links.length, occasional.length)),
    decades: [...Map.groupBy(links, decadeOf)].map(([decade, those]) => ({
      label: decade === undefined ? words.undated : words.decade(decade),
      rows: those.map((one) => rowOf(context, one)),
    })),
    occasional: occasional.map((one) => rowOf(context, one)),
    countsRow: row('s-counts', words.countsTitle, words.countsValue(counts.length)),
    counts,
    listed: { n: links.length, words: words.listed(links.length, occasional.length) },
    disagreements: countsDisagreementViews(context),
  };
}

/** Both ends in a sentence, the country of the page's language first: « Paris et Kyoto ». */
function bothText(context: Context, twinning: Twinning): string {
  const { locale } = context;
  const [first, second] = pairView(context, twinning).ends.map((names) => names.map(({ name }) => plain(name)));
  return twinningStrings[locale].both(formatList(first ?? [], locale), formatList(second ?? [], locale));
}

/** The lowest and the highest number of links between both countries that a source gives. */
function rangeOf({ locale }: Context, counts: readonly LinkCountView[]): string {
  const numbers = counts.flatMap(({ n }) => n ?? []);
  const text = (n: number) => formatNumber(n, locale);
  return twinningStrings[locale].range(text(Math.min(...numbers)), text(Math.max(...numbers)));
}

function decadeOf(twinning: Twinning): number | undefined {
  const year = signedIn(twinning);
  return year === undefined ? undefined : Math.floor(year / 10) * 10;
}

function rowOf(context: Context, twinning: Twinning): TwinningRow {
  return {
    ...twinningLine(context, twinning),
    state: linkState(context, twinning),
    evidence: evidenceView(context, twinning.evidence, schemaOf('twinnings')),
  };
}
