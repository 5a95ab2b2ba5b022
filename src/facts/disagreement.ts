import { languageWords } from '../schema/controlled-words.ts';
import { recordNode, type Kind } from '../schema/kinds.ts';
import { differsOf, factsOf, isStatement, lookUp, versionsBetween, versionsOf } from '../archive/fact-path.ts';
import { partsOf } from '../schema/node.ts';
import { sourcesOf, type Evidence } from '../schema/evidence.ts';
import type { CountsDisagreement } from '../schema/link-count.ts';
import { get } from '../archive/archive.ts';
import { allFacts, disagreementsAbout, type PlacedFact } from '../archive/queries/statements.ts';
import { brackets, semicolon, space } from '../i18n/format.ts';
import { placeAt, recordAt } from '../site/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import type { Context } from '../names/names.ts';
import { pathLabel, valueOf } from './rows.ts';
import { factAt, factView, holderOf, type VersionView } from './fact.ts';
import { html, join, ourWords, type Html } from '../names/html.ts';
import { sourceMark, sourceTitle } from '../names/source-mark.ts';

export type DisagreementView = ReturnType<typeof disagreementIn>;

export type VersionSummary = ReturnType<typeof versionSummary>;

export function disagreementsOf(context: Context): readonly DisagreementView[] {
  const inFacts = [...allFacts(context.archive)].flatMap((placed) => viewsAbout(context, placed));
  return [...inFacts, ...context.archive.countDisagreements.map((one) => overCounts(context, one))];
}

export function disagreementsIn(
  context: Context,
  kind: Exclude<Kind, 'link-counts'>,
  id: string,
): readonly DisagreementView[] {
  const { data } = holderOf(context, kind, id);
  return factsOf(recordNode(kind, data)).flatMap((fact) => viewsAbout(context, { kind, id, fact }));
}

function viewsAbout(context: Context, placed: PlacedFact): readonly DisagreementView[] {
  return disagreementsAbout(placed).map((id) => disagreementIn(context, placed, id));
}

function disagreementIn(context: Context, placed: PlacedFact, id: string) {
  const { kind, id: record, fact } = placed;
  const view = factAt(context, placed);
  const undecided = 'is' in fact.node && fact.node.is === 'undecided' ? fact.node : undefined;
  const views: readonly VersionView[] = undecided ? view.others : [view, ...view.others];
  const versions = versionsOf(fact.node).map(({ evidence }) => evidence);
  const between = undecided
    ? [...versions.keys()]
    : versionsBetween(
        versions.map(({ disagreement }) => disagreement),
        id,
      );
  const summaries = between.flatMap((at) => {
    const [version, evidence] = [views[at], versions[at]];
    const isKept = undecided ? undecided.kept === 'all' : at === 0;
    return version && evidence ? [versionSummary(context, version, evidence, fact.path, isKept, versions)] : [];
  });
  return {
    kind,
    id: record,
    /** Its fragment on the page that lists all disagreements. */
    fragment: `disagreements.${id}`,
    href: placeAt(context, kind, record, fact.path),
    label: pathLabel(context, placed),
    differs: differsOf(fact.node, id) ?? 'contradiction',
    state: undecided?.kept ?? ('kept' as const),
    because: view.because ?? (between.length === 2 ? views[between[1] ?? 0]?.because : undefined),
    versions: versions.length === 1 ? [...summaries, ...siblingVersions(context, placed)] : summaries,
  };
}

function versionSummary(
  context: Context,
  version: VersionView,
  { basis }: Evidence,
  path: string,
  isKept: boolean,
  among: readonly Evidence[],
) {
  const sources = sourcesOf(basis);
  const elsewhere = among.flatMap((one) => sourcesOf(one.basis)).filter((one) => !sources.includes(one));
  return {
    value: valueOf(context, version, path) ?? html`${factStrings[context.locale].noValue}`,
    fields: version.fields.filter(({ isNotKnown }) => !isNotKnown),
    sources: sources.map((id) => {
      const { href, brief } = sourceMark(context, id);
      return html`<a href="${href}">${brief}${apartFrom(context, id, elsewhere)}</a>`;
    }),
    isKept,
    differs: version.differs,
  };
}

/** What tells a source apart from those of the same publisher and year that say otherwise: its language, or its title. */
function apartFrom(context: Context, id: string, others: readonly string[]): Html {
  const { archive, locale } = context;
  const same = others.filter((one) => sourceMark(context, one).name === sourceMark(context, id).name);
  if (same.length === 0) return html``;
  const source = get(archive.sources, id);
  const [opening, closing] = brackets[locale];
  const isOneLanguage = same.some((one) => get(archive.sources, one).lang === source.lang);
  return html`${space[locale]}${opening}${isOneLanguage ? sourceTitle(source, locale) : languageWords[source.lang][locale]}${closing}`;
}

/** Lists the versions against a line without other versions: the other lines of its list, such as the other printed names. */
function siblingVersions(context: Context, { kind, id, fact: { path } }: PlacedFact): readonly VersionSummary[] {
  const holder = holderOf(context, kind, id);
  const list = lookUp(recordNode(kind, holder.data), path.slice(0, path.lastIndexOf('.')));
  return (list && Array.isArray(list.value) ? partsOf(list) : []).flatMap(({ path: at, value: line }) =>
    at !== path && isStatement(line)
      ? [versionSummary(context, factView(context, holder, at, line), line.evidence, path, false, [])]
      : [],
  );
}

/** A disagreement over counts of links, whose versions each name several counts. */
function overCounts(
  context: Context,
  { id, about, versions, kept, differs, because }: CountsDisagreement,
): DisagreementView {
  const { archive, locale } = context;
  const holder = holderOf(context, 'link-counts', 'link-counts');
  const fragment = `disagreements.${id}`;
  return {
    kind: 'link-counts',
    id: 'link-counts',
    fragment,
    href: recordAt(locale, 'link-counts', 'link-counts', fragment),
    label: ourWords(about, locale),
    differs,
    state: kept,
    because: ourWords(because, locale),
    versions: versions.map(({ counts }) => {
      const summaries = counts.flatMap((count) => {
        const claim = get(archive.linkCounts, count);
        const view = factView(context, holder, `counts.${count}`, claim);
        return versionsOf(claim)
          .slice(0, 1)
          .map(({ evidence }) => versionSummary(context, view, evidence, 'counts', kept === 'all', []));
      });
      return {
        value: join(
          summaries.map(({ value }) => value),
          semicolon[locale],
        ),
        fields: [],
        differs: undefined,
        sources: summaries.flatMap(({ sources }) => sources),
        isKept: kept === 'all',
      };
    }),
  };
}
