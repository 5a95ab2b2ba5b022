import { lacks } from '../schema/to-translate.ts';
import { z } from 'zod';
import { differsOf, isClaim, isFact, lookUp, versionsAt, versionsOf, type Fact } from '../archive/fact-path.ts';
import { recordNode, type Kind, type RecordKey } from '../schema/kinds.ts';
import { isOwn, nodeAt, nodeOf, subtreeOf, partsOf, type Node } from '../schema/node.ts';
import { dataOf, isSearchedToTheEnd, excerptsOn } from '../archive/queries/statements.ts';
import type { Version } from '../schema/claim.ts';
import { sourcesOf, type Basis, type Differs, type Evidence } from '../schema/evidence.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { isWords, type Language, type Words } from '../schema/words.ts';
import { gapFragment, pageAt, fragmentOf } from '../site/paths.ts';
import { factStrings, type Certainty } from '../i18n/strings/facts.ts';
import { type Context, originLink, targetLink } from '../names/names.ts';
import { sourceMark } from '../names/titles.ts';
import { join, ourWords, seenRemark, element, html, inLanguage, type Html } from '../names/html.ts';
import { fieldsOf, labelOf, labelIn, type FieldView } from './values.ts';
import { gapsExplaining, gapsOf } from '../archive/gaps.ts';
import type { Gap } from '../schema/note.ts';
import { fieldIn } from '../schema/side.ts';
import type { Excerpt } from '../schema/source.ts';
import { inQuotationMarks } from '../text/quotation-marks.ts';
import { capitalised } from '../text/typography.ts';
import { takenUpIn, type PlacedFollowUp } from '../archive/queries/follow-ups.ts';

export interface VersionView {
  readonly fields: readonly FieldView[];
  readonly words?: Html | undefined;
  /** The remark on it, and the answer to a doubt of the check: why it is right though another field seems to differ. */
  readonly note?: Html | undefined;
  readonly because?: Html | undefined;
  readonly evidence: EvidenceView;
  readonly isKept: boolean;
  readonly differs?: Differs | undefined;
}

export interface FactView extends VersionView {
  readonly id: string;
  readonly at: RecordKey & { readonly path: string };
  readonly name: string;
  readonly label: string;
  readonly certainty: Certainty;
  readonly state: string;
  readonly others: readonly VersionView[];
  readonly gaps: readonly GapView[];
  readonly parts: readonly FactView[];
}

export interface Holder extends RecordKey {
  readonly data: object;
}

export function factView(context: Context, holder: Holder, path: string, node: Fact['node']): FactView {
  return viewOf(context, holder, path, node, placeOf(recordNode(holder.kind, holder.data), path, node));
}

type FactOf = RecordKey & { readonly fact: Pick<Fact, 'path' | 'node'> };

export function factAt(context: Context, { kind, id, fact: { path, node } }: FactOf): FactView {
  return factView(context, holderOf(context, kind, id), path, node);
}

/** A fact and its versions in the order of the data, the kept one first: of an undecided fact each is kept, and none is the fact itself. */
export function versionsIn(context: Context, placed: FactOf) {
  const { node } = placed.fact;
  const view = factAt(context, placed);
  const isUndecided = isClaim(node) && node.is === 'undecided';
  const views = isUndecided ? view.others : [view, ...view.others];
  const versions = versionsOf(node).flatMap(({ evidence: { basis, disagreement } }, index) => {
    const version = views[index];
    return version ? [{ version, sources: sourcesOf(basis), disagreement, isKept: isUndecided || index === 0 }] : [];
  });
  return { view, isUndecided, versions };
}

/** Finds the node of a fact in its record. The fact of a disagreement is a part of the node at its path. */
function placeOf(record: Node, path: string, node: Fact['node']): Node {
  const found = path ? lookUp(record, path) : record;
  if (!found || found.value === node) return found ?? nodeOf(z.unknown(), node);
  return partsOf(found).find(({ value }) => value === node) ?? { ...found, value: node };
}

function viewOf(
  context: Context,
  holder: Holder,
  path: string,
  node: Fact['node'],
  place: Node,
  label?: string,
): FactView {
  const { archive, locale } = context;
  const { kind, id } = holder;
  const excerpts = excerptsOn(archive, holder, path);
  const known = isClaim(node) && node.is !== 'known' ? undefined : node;
  const undecided = 'is' in node && node.is === 'undecided' ? node : undefined;
  const value = isClaim(node) ? valueIn(place) : place;
  const others = versionsAt(place)
    .slice(known ? 1 : 0)
    .map((one) => versionView(context, one.version, valueIn(one.place), undecided?.kept === 'all', excerpts));
  const gaps = gapsAt(context, holder, path, node, place);
  const certainty = certaintyOf(node, gaps);
  const isNotLookedFor = isUnknown(node) && gaps.every(({ lookedIn }) => lookedIn.length === 0);
  return withoutRepeats({
    id: fragmentOf(archive, kind, id, path) || 'record',
    at: { kind, id, path },
    name: path.slice(path.lastIndexOf('.') + 1),
    label: label ?? labelOf(context, place),
    gaps,
    ...(known
      ? versionView(context, known, value, true, excerpts)
      : { fields: [], evidence: noEvidence, isKept: false }),
    ...(undecided && { because: ourWords(undecided.because, locale) }),
    certainty,
    state: isNotLookedFor ? factStrings.notLookedFor[locale] : factStrings.certainty[certainty][locale],
    others,
    parts: known ? factsInside(context, holder, value) : [],
    differs: differsOf(node),
  });
}

function valueIn(place: Node): Node {
  return nodeAt(place, ['value']) ?? place;
}

/** Omits fields without value, and the gaps that explain them, if a nested fact already shows them. */
function withoutRepeats(fact: FactView): FactView {
  const unknown = new Set(
    fact.parts.flatMap(({ certainty, name }) => (certainty === 'unfinished' || certainty === 'not-found' ? name : [])),
  );
  const inParts = new Set(fact.parts.flatMap(({ gaps }) => gaps.map(({ id }) => id)));
  return {
    ...fact,
    fields: fact.fields.filter(({ name }) => !unknown.has(name)),
    gaps: fact.gaps.filter(({ id }) => !inParts.has(id)),
  };
}

/** Only a contradiction makes a fact uncertain; a forecast, a rounding or another extent is shown beside it. */
function certaintyOf(node: Fact['node'], gaps: readonly GapView[]): Certainty {
  if (isClaim(node) && node.is !== 'known') {
    if (node.is === 'undecided') return node.kept === 'all' ? 'all-stand' : 'undecided';
    if (node.is !== 'unknown') return node.is;
    return gaps.every(({ certainty }) => certainty === 'not-found') ? 'not-found' : 'unfinished';
  }
  if (node.evidence.to_verify.length > 0) return 'to-verify';
  return differsOf(node) === 'contradiction' ? 'differ' : certaintyOfBasis[node.evidence.basis.kind];
}

function versionView(
  context: Context,
  { words, note, evidence }: Pick<Version<object>, 'words' | 'note' | 'evidence'>,
  value: Node,
  isKept: boolean,
  excerpts: ReturnType<typeof excerptsOn>,
): VersionView {
  const { locale } = context;
  const { because, seen, differs } = evidence;
  const said = ourWordsIn(value);
  const own = words ?? said;
  const remarks = [...(note ? [ourWords(note, locale)] : []), ...(seen ? [seenRemark(seen, locale)] : [])];
  return {
    fields: fieldsOf(context, value).filter(({ name }) => !said || (name !== 'fr' && name !== 'ja')),
    words: own && ourWords(own, locale),
    note: remarks.length > 0 ? join(remarks, ' ') : undefined,
    because: because && ourWords(because, locale),
    evidence: evidenceView(context, evidence, value.schema, excerpts),
    isKept,
    differs: isKept ? undefined : differs,
  };
}

/** Returns `fr` and `ja` if they are our words: the page's language is enough. Titles and names are shown in both, as fields. */
function ourWordsIn(value: Node): Words | undefined {
  const words = value.value;
  const isOurs = (lang: Language) =>
    isWords(words) && (lacks(words, lang) || nodeAt(value, [lang])?.meaning.by === 'us');
  return isWords(words) && isOurs('fr') && isOurs('ja') ? words : undefined;
}

function factsInside(context: Context, holder: Holder, place: Node): readonly FactView[] {
  return partsOf(place)
    .filter(isOwn)
    .flatMap((part) => {
      const { path, value } = part;
      if (isNotKnown(value) && value.is !== 'unknown') return [];
      return isFact(value) ? [viewOf(context, holder, path, value, part)] : factsInside(context, holder, part);
    });
}

export function factLines(
  context: Context,
  holder: Holder,
  path: string,
  lines: readonly Fact['node'][],
  label?: string,
): readonly FactView[] {
  const list = lookUp(recordNode(holder.kind, holder.data), path);
  // The lines of participants are one level below.
  const places = list
    ? subtreeOf(list, ({ meaning, value }) => meaning.place === 'unnamed' || !Array.isArray(value))
    : [];
  return lines.flatMap((line) => {
    const place = places.find(({ value }) => value === line);
    return place ? [viewOf(context, holder, place.path, line, place, label)] : [];
  });
}

/** The value of a field, if it is known. */
export function knownPart({ fields }: Pick<VersionView, 'fields'>, of: string): Html | undefined {
  return fields.find(({ name, isNotKnown: isOpen }) => name === of && !isOpen)?.value;
}

export function withoutFields<V extends Pick<VersionView, 'fields'>>(version: V, names: readonly string[]): V {
  return { ...version, fields: version.fields.filter(({ name }) => !names.includes(name)) };
}

export function holderOf({ archive }: Context, kind: Kind, id: string): Holder {
  return { kind, id, data: dataOf(archive, { kind, id }) };
}

export type GapView = ReturnType<typeof gapView>;

export function gapView(context: Context, kind: Kind, id: string, gap: Gap) {
  const { archive, locale } = context;
  // « sans réponse » only where every place was read whole; else « recherche inachevée ».
  const certainty = isSearchedToTheEnd(archive, gap) ? 'not-found' : 'unfinished';
  return {
    id: gap.id,
    href: pageAt(locale, 'gaps', gapFragment(kind, id, gap.id)),
    question: ourWords(gap, locale),
    certainty,
    state: gap.looked_in.length > 0 ? factStrings.certainty[certainty][locale] : factStrings.notLookedFor[locale],
    seen: gap.seen && seenRemark(gap.seen, locale),
    lookedIn: gap.looked_in.map((source) => sourceMark(context, source)),
  } as const;
}

export function gapViews(context: Context, kind: Kind, id: string, gaps: readonly Gap[]): readonly GapView[] {
  return gaps.map((gap) => gapView(context, kind, id, gap));
}

/** The gaps to show beside a fact: those of the whole where nothing is known, and those that name the fact or one of its fields. */
function gapsAt(
  context: Context,
  { kind, id, data }: RecordKey & { readonly data: unknown },
  path: string,
  node: Fact['node'],
  place: Node,
): readonly GapView[] {
  const gaps = isUnknown(node)
    ? gapsExplaining(data, path)
    : gapsOf(data).filter(({ explains }) => explains.some((one) => one === path || isFieldOf(one, path, place)));
  return gapViews(context, kind, id, gaps);
}

function isUnknown(node: Fact['node']): boolean {
  return isNotKnown(node) && node.is === 'unknown';
}

function isFieldOf(path: string, whole: string, place: Node): boolean {
  if (!path.startsWith(`${whole}.`)) return false;
  const name = path.slice(whole.length + 1).split('.')[0] ?? '';
  const field = lookUp({ ...place, path: '' }, name)?.value;
  return !isClaim(field) || isNotKnown(field);
}

type EvidenceView = ReturnType<typeof evidenceView>;

export const noEvidence: EvidenceView = { basis: '', sources: [], exceptions: [], toVerify: [], excerpts: [] };

const certaintyOfBasis: Readonly<Record<Basis['kind'], Certainty>> = {
  sources: 'established',
  inherited: 'established',
  derived: 'derived',
  'general-knowledge': 'usage',
  ours: 'ours',
};

/** Shows the evidence for a statement in the language of the page; `schema` names its fields, `excerpts` are those of its fact. */
function evidenceView(
  context: Context,
  { basis, exceptions, to_verify }: Evidence,
  schema: z.ZodType,
  excerpts: ReturnType<typeof excerptsOn>,
) {
  const { locale } = context;
  const { certainty, toVerifyAll, toVerifyIdentity, titlePairing } = factStrings;
  const special: Partial<Record<string, string>> = { all: toVerifyAll[locale], identity: toVerifyIdentity[locale] };
  const labelOf = (field: string) => special[field] ?? labelIn(context, schema, field);
  const basisWords = ({ kind }: Basis) => certainty[certaintyOfBasis[kind]][locale];
  /** A title that is deduced is printed all the same: what is deduced is that it is the one of the other language. */
  const isPairing = (field: string, { kind }: Basis) => {
    const side = kind === 'derived' ? fieldIn(schema, field) : undefined;
    return side !== undefined && fieldIn(side, 'status') !== undefined;
  };
  const sources = basis.kind === 'sources' ? basis.sources : [];
  const own = excerpts.filter(({ source }) => sources.includes(source.id));
  return {
    basis: basis.kind === 'sources' ? '' : capitalised(basisWords(basis)),
    sources: sources.map((id) => sourceMark(context, id)),
    /** Fields with another basis, named in words: « Date : par déduction ». */
    exceptions: Object.entries(exceptions)
      .filter(([, one]) => one.kind !== basis.kind)
      .map(([field, one]) =>
        isPairing(field, one)
          ? { field: titlePairing[locale], basis: certainty.ours[locale] }
          : { field: labelOf(field), basis: basisWords(one) },
      ),
    /** Fields or other aspects still to be checked. A doubt about all of it is the standing of the fact, which says so. */
    toVerify: to_verify.filter((field) => field !== 'all').map(labelOf),
    excerpts: own.map(({ source, excerpt }) => ({
      text: excerptText(excerpt, context),
      source: sourceMark(context, source.id),
    })),
  };
}

/** An excerpt between the marks of its language; one that is a quotation in its source has them already. */
export function excerptText({ text, lang }: Excerpt, context: Context): Html {
  const words = /^[«「].*[»」]$/u.test(text) ? text : inQuotationMarks(text, lang === 'ja' ? 'ja' : 'fr');
  return inLanguage(element('q', {}, words), lang, context.locale);
}

export function followedUpViews(context: Context, kind: Kind, id: string): readonly FactView[] {
  return takenUpIn(context.archive, kind, id).map((placed) => followedUpView(context, placed));
}

export function followedUpView(context: Context, placed: PlacedFollowUp): FactView {
  const { declaration, of, path, line, target } = placed;
  // If a session or a sequel took it up, that is named; the record itself needs no name on its own page.
  const place = target.path === '' ? [] : [targetLink(context, line.taken_up_in)];
  return {
    ...factView(context, holderOf(context, 'declarations', declaration.id), path, line),
    id: `taken_up.${declaration.id}${of ? `.${of.address}` : ''}${target.path && `.${target.path}`}`,
    fields: [{ name: 'taken_up', label: '', value: join([originLink(context, placed), ...place], html` → `) }],
  };
}
