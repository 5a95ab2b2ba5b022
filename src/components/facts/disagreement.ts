import { recordNode, type Kind, type RecordKey } from '../../archive/kinds.ts';
import {
  differsOf,
  disagreementIds,
  factsOf,
  isStatement,
  lookUp,
  versionsBetween,
  versionsOf,
} from '../../archive/fact-path.ts';
import { partsOf } from '../../archive/node.ts';
import type { CountsDisagreement } from '../../archive/schema/link-count.ts';
import { get } from '../../archive/archive.ts';
import { allFacts, dataOf, type PlacedFact } from '../../archive/queries/statements.ts';
import { sourcesOf, differsWords, type Evidence, type Differs } from '../../archive/schema/evidence.ts';
import { semicolon } from '../../i18n/format.ts';
import { recordAt } from '../../i18n/paths.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import type { Context } from '../../i18n/names/names.ts';
import { pathLabel, valueOf } from './fact-summary.ts';
import { factAt, factView, holderOf } from './fact.ts';
import { html, join, ourWords, type Html } from '../../i18n/names/html.ts';
import type { FieldView } from './values.ts';
import { sourceMark } from '../../i18n/names/source-mark.ts';

/** One version in a disagreement. */
export interface VersionSummary {
  readonly value: Html;
  /** The fields of the value, without the remarks on it. */
  readonly fields: readonly FieldView[];
  /** The sources of the value: each a publisher and a year, linked to its page. */
  readonly sources: readonly Html[];
  readonly isKept: boolean;
}

/** A disagreement between sources in short, with a link to the fact that holds it. */
export interface DisagreementView extends RecordKey {
  /** Its fragment on the page that lists all disagreements. */
  readonly fragment: string;
  readonly href: string;
  readonly label: Html;
  readonly differs: Differs;
  /** How the versions differ, in words. */
  readonly word: string;
  readonly state: 'kept' | 'none' | 'all';
  readonly versions: readonly VersionSummary[];
  readonly because?: Html | undefined;
}

/** Lists the disagreements of the archive in the order of the records, including those that are not contradictions. */
export function disagreementsOf(context: Context): readonly DisagreementView[] {
  const inFacts = [...allFacts(context.archive)].flatMap((placed) =>
    disagreementIds(placed.fact.node).map((id) => disagreementIn(context, placed, id)),
  );
  return [...inFacts, ...context.archive.countDisagreements.map((one) => overCounts(context, one))];
}

/** Lists the disagreements of a record, in the order of its facts. */
export function disagreementsIn(context: Context, kind: Kind, id: string): readonly DisagreementView[] {
  const node = recordNode(kind, dataOf(context.archive, { kind, id }));
  return [...factsOf(node)].flatMap((fact) =>
    disagreementIds(fact.node).map((one) => disagreementIn(context, { kind, id, fact }, one)),
  );
}

/** Returns the fragment of a disagreement on the page that lists them all: its id is unique in the archive. */
function disagreementFragment(id: string): string {
  return `disagreements.${id}`;
}

function disagreementIn(context: Context, placed: PlacedFact, id: string): DisagreementView {
  const { locale } = context;
  const { kind, id: record, fact } = placed;
  const view = factAt(context, placed);
  const versions = versionsOf(fact.node);
  const differs = differsOf(fact.node, id) ?? 'contradiction';
  const base = {
    kind,
    id: record,
    differs,
    word: differsWords[differs][locale],
    fragment: disagreementFragment(id),
    href: recordAt(locale, kind, record, fact.path),
    label: pathLabel(context, placed),
    because: view.because,
  };
  const summaryAt = (at: number, isKept: boolean): VersionSummary[] => {
    const isWhole = !('is' in fact.node) || fact.node.is === 'known';
    const version = isWhole && at === 0 ? view : view.others[isWhole ? at - 1 : at];
    const evidence = versions[at]?.evidence;
    if (!version || !evidence) return [];
    return [
      {
        value: valueOf(context, version, fact.path) ?? html`${factStrings[locale].noValue}`,
        fields: version.fields.filter(({ isNotKnown }) => !isNotKnown),
        sources: sourceLinks(context, evidence),
        isKept,
      },
    ];
  };
  if ('is' in fact.node && fact.node.is === 'undecided') {
    const { kept } = fact.node;
    return { ...base, state: kept, versions: versions.flatMap((_, at) => summaryAt(at, kept === 'all')) };
  }
  const [, ...others] = versionsBetween(
    versions.map(({ evidence }) => evidence.disagreement),
    id,
  );
  const because = base.because ?? (others.length === 1 ? view.others[(others[0] ?? 0) - 1]?.because : undefined);
  const siblings = versions.length === 1 ? siblingVersions(context, placed) : [];
  return {
    ...base,
    because,
    state: 'kept',
    versions: [...summaryAt(0, true), ...others.flatMap((at) => summaryAt(at, false)), ...siblings],
  };
}

/** Lists the versions against a line without other versions: the other lines of its list, such as the other printed names. */
function siblingVersions(context: Context, { kind, id, fact: { path } }: PlacedFact): readonly VersionSummary[] {
  const holder = holderOf(context, kind, id);
  const list = lookUp(recordNode(kind, holder.data), path.slice(0, path.lastIndexOf('.')));
  if (!Array.isArray(list?.value)) return [];
  return partsOf(list).flatMap(({ path: at, value: line }): VersionSummary[] => {
    if (at === path || !isStatement(line)) return [];
    const view = factView(context, holder, at, line);
    const value = valueOf(context, view, path) ?? html``;
    return [{ value, fields: view.fields, sources: sourceLinks(context, line.evidence), isKept: false }];
  });
}

function overCounts(
  context: Context,
  { id, about, versions, kept, differs, because }: CountsDisagreement,
): DisagreementView {
  const { archive, locale } = context;
  const holder = holderOf(context, 'link-counts', 'link-counts');
  const path = disagreementFragment(id);
  return {
    kind: 'link-counts',
    id: 'link-counts',
    fragment: path,
    href: recordAt(locale, 'link-counts', 'link-counts', path),
    label: ourWords(about, locale),
    differs,
    word: differsWords[differs][locale],
    state: kept,
    because: ourWords(because, locale),
    versions: versions.map(({ counts }) => {
      const views = counts.map((count) => ({ count, claim: get(archive.linkCounts, count) }));
      const values = views.flatMap(
        ({ count, claim }) => valueOf(context, factView(context, holder, `counts.${count}`, claim), 'counts') ?? [],
      );
      const sources = views.flatMap(({ claim }) =>
        versionsOf(claim)
          .slice(0, 1)
          .flatMap(({ evidence }) => sourceLinks(context, evidence)),
      );
      return {
        value: join(values, semicolon[context.locale]),
        fields: [],
        sources,
        isKept: kept === 'all',
      };
    }),
  };
}

/** Links to the sources of a version, each named by its publisher and year. */
function sourceLinks(context: Context, { basis }: Evidence): readonly Html[] {
  return sourcesOf(basis).map((id) => {
    const { href, brief } = sourceMark(context, id);
    return html`<a href="${href}">${brief}</a>`;
  });
}
