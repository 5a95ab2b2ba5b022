import type { Archive, Edition } from '../archive/archive.ts';
import { documentHolders } from '../archive/queries/holders.ts';
import { readingList } from '../archive/queries/reading-list.ts';
import { allGaps, type PlacedGap, type RecordKey } from '../archive/queries/statements.ts';
import type { Kind } from '../archive/kinds.ts';
import type { Differs } from '../archive/schema/differs.ts';
import { comma, formatNumber, semicolon } from '../i18n/format.ts';
import { gapFragment, pageAt, recordAt } from '../i18n/paths.ts';
import { gapsStrings } from '../i18n/strings/gaps.ts';
import { sourcesStrings } from '../i18n/strings/sources.ts';
import { pageNames } from '../site/pages.ts';
import type { Context } from '../wording/context.ts';
import { disagreementsOf, type DisagreementView } from './disagreement.ts';
import { recordName } from './fact-brief.ts';
import { gapView, type GapView } from './gap.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { heldStateWords } from '../archive/schema/may-hold.ts';
import { html, join, plain, type Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';
import { editionText } from '../wording/names.ts';
import type { RowView } from './rows.ts';
import { sourceGloss, sourceMark, type SourceMark } from '../wording/source-mark.ts';

/** A gap with its fragment on this page. */
export interface PlacedGapView extends GapView {
  readonly fragment: string;
  /** The record that it concerns, unless the group names it. */
  readonly of?: string | undefined;
}

/** A disagreement with its line: its subject, the kept value, and how the others differ. */
export interface PlacedDisagreementView extends DisagreementView {
  readonly row: RowView;
}

/** The gaps and the disagreements of an edition with its declaration, or of the records of one kind. */
export interface GapGroup {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Who could answer the questions about an edition. */
  readonly holders: readonly { readonly href: string; readonly name: Html }[];
  readonly gaps: readonly PlacedGapView[];
  readonly disagreements: readonly PlacedDisagreementView[];
}

/** A source that is not yet read to its end, and why it should be. */
export interface ToReadView {
  readonly source: SourceMark;
  /** Its title translated, for readers who do not know its language. */
  readonly gloss?: string | undefined;
  /** The number of questions that it could answer; empty if it was searched for none. */
  readonly count: string;
  /** An editor's note on what it may contain, and how certain that is. */
  readonly holds?: { readonly words: Html; readonly state: string } | undefined;
}

/** The page of unknowns and disagreements. */
export interface GapsView extends TitledView {
  readonly gaps: { readonly n: string; readonly parts: readonly string[] };
  /** The number of differences between sources by kind, contradictions first. */
  readonly differing: readonly string[];
  /** Address of the page that shows how well each edition is known. */
  readonly stateHref: string;
  readonly contributeHref: string;
  readonly toRead: readonly ToReadView[];
  /** The number of differences between sources, of any kind. */
  readonly disagreements: string;
  readonly groups: readonly GapGroup[];
}

/** A source without an editor's note is proposed only if it could answer this many gaps. The maximum of sources keeps the list short. */
const worthReading = { gaps: 4, sources: 18 };

export function gapsView(context: Context): GapsView {
  const { archive, locale } = context;
  const words = gapsStrings[locale];
  const number = (n: number) => formatNumber(n, locale);
  const gaps = allGaps(archive);
  const disagreements = disagreementsOf(context);
  const found = gaps.filter(({ searchedToTheEnd }) => searchedToTheEnd).length;
  const differing = (how: Differs) => disagreements.filter(({ differs }) => differs === how).length;
  const groups = groupsOf(context, gaps, disagreements);
  return {
    ...singlePageView(context, 'gaps', {
      description: words.description(number(gaps.length), number(differing('contradiction'))),
    }),
    gaps: {
      n: number(gaps.length),
      parts: [words.unfinished(number(gaps.length - found)), words.notFound(number(found))],
    },
    differing: (['contradiction', 'extent', 'moment', 'wording', 'slip'] as const)
      .filter((how) => differing(how) > 0)
      .map((how) => words.differing[how](number(differing(how)))),
    stateHref: pageAt(locale, 'gaps/state'),
    contributeHref: pageAt(locale, 'contribute'),
    toRead: readingList(archive)
      .filter(({ source, gaps: named }) => source.may_hold ?? named.length >= worthReading.gaps)
      .slice(0, worthReading.sources)
      .map(({ source, gaps: named }) => ({
        source: sourceMark(context, source.id),
        gloss: sourceGloss(source, locale),
        count: named.length > 0 ? words.couldAnswer(named.length) : '',
        holds: source.may_hold && {
          words: ourWords(source.may_hold, locale),
          state: heldStateWords[source.may_hold.state][locale],
        },
      })),
    disagreements: number(disagreements.length),
    groups,
  };
}

function groupsOf(
  context: Context,
  gaps: readonly PlacedGap[],
  disagreements: readonly DisagreementView[],
): readonly GapGroup[] {
  const { archive, locale } = context;
  const ofEdition = (edition: Edition, { kind, id }: RecordKey) =>
    (kind === 'editions' || kind === 'declarations') && id === edition.id;
  const editions = [...archive.editions.values()].map((edition) => {
    const its = <T extends RecordKey>(list: readonly T[]) => list.filter((one) => ofEdition(edition, one));
    return group(
      context,
      edition.id,
      editionText(context, edition),
      recordAt(locale, 'editions', edition.id),
      its(gaps),
      its(disagreements),
    );
  });
  const others = otherKinds(archive, [...gaps, ...disagreements]).map((kind) => {
    const its = <T extends RecordKey>(list: readonly T[]) => list.filter((one) => one.kind === kind);
    const page = pageNames.find((name) => name === kind) ?? 'twinnings';
    return group(
      context,
      kind,
      sourcesStrings[locale].records[kind],
      pageAt(locale, page),
      its(gaps),
      its(disagreements),
    );
  });
  return [...editions, ...others].filter((one) => one.gaps.length + one.disagreements.length > 0);
}

/** Returns the kinds of records in a list, without the editions and their declarations. */
function otherKinds({ editions }: Archive, list: readonly RecordKey[]): readonly Kind[] {
  const others = list.filter(({ kind, id }) => !(kind === 'editions' || kind === 'declarations') || !editions.has(id));
  return [...new Set(others.map(({ kind }) => kind))];
}

function group(
  context: Context,
  id: string,
  title: string,
  href: string,
  gaps: readonly PlacedGap[],
  disagreements: readonly DisagreementView[],
): GapGroup {
  const { archive, locale } = context;
  const words = gapsStrings[locale];
  const edition = archive.editions.get(id);
  return {
    id,
    title,
    href,
    holders: (edition && gaps.length > 0 ? documentHolders(archive, edition) : []).map((one) => ({
      href: recordAt(locale, one.kind, one.id),
      name: recordName(context, one),
    })),
    gaps: gaps.map(({ kind, id: record, gap }) => ({
      ...gapView(context, kind, record, gap),
      // Here the question links to the record, since everything else about the gap is beside it.
      href: recordAt(locale, kind, record, `gaps.${gap.id}`),
      fragment: gapFragment(kind, record, gap.id),
      of: kind === 'declarations' ? words.declaration : undefined,
    })),
    disagreements: disagreements.map((one) => ({
      ...one,
      row: differenceRow(context, one, placeOf(context, one, edition !== undefined)),
    })),
  };
}

/** Returns the line of a disagreement: its subject, the kept value, and how the others differ. */
export function differenceRow({ locale }: Context, one: DisagreementView, of: Html | undefined): RowView {
  const words = gapsStrings[locale];
  const kept = one.voices.filter(({ isKept }) => isKept).map(({ value }) => value);
  return {
    id: one.fragment,
    address: one.fragment,
    label: plain(of ? html`${of} · ${one.label}` : one.label),
    value: kept.length > 0 ? join(kept, semicolon[locale]) : html`${words.none}`,
    standing: {
      word: one.state === 'all' ? `${one.word}${comma[locale]}${words.all}` : one.word,
      isContradiction: one.differs === 'contradiction',
    },
    sources: [],
  };
}

function placeOf(context: Context, { kind, id }: DisagreementView, isOfEdition: boolean): Html | undefined {
  if (kind === 'declarations') return html`${gapsStrings[context.locale].declaration}`;
  return isOfEdition || kind === 'series' || kind === 'link-counts' ? undefined : recordName(context, { kind, id });
}
