import { schemaOf } from '../archive/kinds.ts';
import type { Twinning } from '../archive/archive.ts';
import { byDate, signedIn } from '../archive/queries/twinnings.ts';
import { pageAt } from '../i18n/paths.ts';
import { signatureStrings } from '../i18n/strings/signatures.ts';
import { twinningMapStrings } from '../i18n/strings/twinning-map.ts';
import { twinningStrings } from '../i18n/strings/twinning.ts';
import type { Context } from '../wording/context.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import {
  countsDisagreementViews,
  linkCountViews,
  type CountsDisagreementView,
  type LinkCountView,
} from './link-counts.ts';
import type { Html } from '../wording/html.ts';
import { linkState, type LinkState } from './link-state.ts';
import { signatureLineView, type SignatureLineView } from './signature-line.ts';
import { termLink } from './term-link.ts';
import { twinningLine, type TwinningLine } from './twinning-line.ts';
import { twinningMapView, type TwinningMapView } from './twinning-map.ts';

/** A link in the table of all. */
export interface TwinningRow extends TwinningLine {
  readonly state: LinkState;
  readonly evidence: EvidenceView;
}

/** The links of one decade, or those without a date. */
export interface Decade {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly TwinningRow[];
}

/** Everything that the list of twinnings and agreements shows. */
export interface TwinningsView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  /** The way to the words for such links. */
  readonly term?: Html | undefined;
  readonly map: TwinningMapView;
  readonly signatures?: SignatureLineView | undefined;
  readonly decades: readonly Decade[];
  readonly occasional: readonly TwinningRow[];
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
    term: termLink(context, 'twinning'),
    map: twinningMapView(context, all),
    signatures: signatureLineView(context, links),
    decades: [...Map.groupBy(links, decadeOf)].map(([decade, those]) => ({
      id: decade === undefined ? 'undated' : String(decade),
      label: decade === undefined ? words.undated : words.decade(decade),
      rows: those.map((one) => rowOf(context, one)),
    })),
    occasional: occasional.map((one) => rowOf(context, one)),
    counts: linkCountViews(context, links),
    listed: { n: links.length, words: words.listed(links.length, occasional.length) },
    disagreements: countsDisagreementViews(context),
    contents: [
      entry('map', twinningMapStrings[locale].heading),
      entry('signatures', signatureStrings[locale].heading),
      entry('list', words.list),
      entry('occasional', words.occasional),
      entry('counts', words.counts),
    ],
  };
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
