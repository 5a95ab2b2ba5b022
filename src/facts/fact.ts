import { differsOf, factAt, factIn, isClaim, lookUp, versionsAt, type Fact } from '../archive/fact-path.ts';
import { takenUpIn, type PlacedFollowUp } from '../archive/queries/follow-ups.ts';
import { dataOf, excerptsOn } from '../archive/queries/statements.ts';
import { factStrings, type Certainty } from '../i18n/strings/facts.ts';
import { html, join, ourWords, seenRemark, type Html } from '../names/html.ts';
import { originLink, targetLink, type Context } from '../names/names.ts';
import type { Version } from '../schema/claim.ts';
import type { Differs } from '../schema/evidence.ts';
import { recordNode, type Kind, type RecordKey } from '../schema/kinds.ts';
import { isOwn, nodeAt, partsOf, type Node } from '../schema/node.ts';
import { lacks } from '../schema/to-translate.ts';
import { isWords, type Locale, type Words } from '../schema/words.ts';
import { fragmentOf } from '../site/paths.ts';
import { certaintyOfBasis, evidenceView, noEvidence, type EvidenceView } from './evidence.ts';
import { gapsAt, isUnknown, type GapView } from './gap.ts';
import { fieldsOf, labelOf, type FieldView } from './values.ts';

export interface VersionView {
  readonly fields: readonly FieldView[];
  readonly words?: Html | undefined;
  /** The remark on it, and the answer to a doubt of the check: why it is right though another field seems to differ. */
  readonly note?: Html | undefined;
  readonly because?: Html | undefined;
  readonly evidence: EvidenceView;
  readonly isKept: boolean;
  /** How it differs from what is kept, and the name of the disagreement, if it has one. */
  readonly differs?: Differs | undefined;
  readonly disagreement?: string | undefined;
}

/** A fact as pages show it: the version that is kept, and what is beside it. Of an undecided fact, `versions` alone says something. */
export interface FactView extends VersionView {
  /** Its fragment on its page. */
  readonly id: string;
  readonly at: RecordKey & { readonly path: string };
  readonly name: string;
  readonly label: string;
  readonly certainty: Certainty;
  readonly state: string;
  /** All that is said of it, in the order of the data: what is kept comes first. */
  readonly versions: readonly VersionView[];
  readonly others: readonly VersionView[];
  readonly gaps: readonly GapView[];
  readonly parts: readonly FactView[];
}

/** The fact at a path; at the empty path, the record itself. */
export function factView(context: Context, kind: Kind, id: string, path: string): FactView {
  const fact = factAt(recordNode(kind, dataOf(context.archive, { kind, id })), path);
  if (!fact) throw new Error(`${kind}/${id} has no fact at “${path}”.`);
  return viewOf(context, { kind, id }, fact);
}

/** The facts that stand in a list, in its order. */
export function factLines(context: Context, kind: Kind, id: string, path: string): readonly FactView[] {
  const list = lookUp(recordNode(kind, dataOf(context.archive, { kind, id })), path);
  return list ? factsInside(context, { kind, id }, list) : [];
}

/** The fact that a part of a record is, or the uppermost ones inside it. */
export function factsIn(context: Context, key: RecordKey, part: Node): readonly FactView[] {
  const fact = factIn(part);
  return fact ? [viewOf(context, key, fact)] : factsInside(context, key, part);
}

function factsInside(context: Context, key: RecordKey, whole: Node): readonly FactView[] {
  return partsOf(whole)
    .filter(isOwn)
    .flatMap((part) => factsIn(context, key, part));
}

/** True of a fact of which something is known, or asked: not of what its sources do not state. */
export function isTold({ certainty }: FactView): boolean {
  return certainty !== 'not-stated' && certainty !== 'not-applicable';
}

/** True of a fact of which nothing is known yet. */
export function isAsked({ certainty }: Pick<FactView, 'certainty'>): boolean {
  return certainty === 'unfinished' || certainty === 'not-found';
}

function viewOf(context: Context, key: RecordKey, fact: Fact): FactView {
  const { path, node, place } = fact;
  const { archive, locale } = context;
  const { kind, id } = key;
  const excerpts = excerptsOn(archive, key, path);
  const undecided = 'is' in node && node.is === 'undecided' ? node : undefined;
  const isKnown = !isClaim(node) || node.is === 'known';
  const parts = isKnown ? factsInside(context, key, valueIn(place)).filter(isTold) : [];
  // What a fact inside it asks is not asked twice.
  const [inParts, openParts] = [parts.flatMap(({ gaps }) => gaps), parts.filter(isAsked)];
  const gaps = gapsAt(context, key, fact).filter((gap) => !inParts.some((one) => one.id === gap.id));
  const versions = versionsAt(place).map(({ version, place: of }, index) => {
    const isKept = isKnown ? index === 0 : undecided?.kept === 'all';
    const view = versionView(context, version, valueIn(of), isKept, excerpts);
    // A field without value that is a fact of its own is shown as such.
    const isPart = ({ name }: FieldView) => isKnown && index === 0 && openParts.some((one) => one.name === name);
    return { ...view, fields: view.fields.filter((field) => !isPart(field)) };
  });
  const [kept] = isKnown ? versions : [];
  const certainty = certaintyOf(node, gaps);
  const isNotLookedFor = isUnknown(node) && gaps.every(({ lookedIn }) => lookedIn.length === 0);
  return {
    id: fragmentOf(archive, kind, id, path) || 'record',
    at: { kind, id, path },
    name: path.slice(path.lastIndexOf('.') + 1),
    label: labelOf(context, place),
    ...(kept ?? { fields: [], evidence: noEvidence, isKept: false }),
    ...(undecided && { because: ourWords(undecided.because, locale) }),
    certainty,
    state: isNotLookedFor ? factStrings.notLookedFor[locale] : factStrings.certainty[certainty][locale],
    versions,
    others: kept ? versions.slice(1) : versions,
    gaps,
    parts,
    differs: differsOf(node),
  };
}

function valueIn(place: Node): Node {
  return nodeAt(place, ['value']) ?? place;
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
  const { because, seen, differs, disagreement } = evidence;
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
    disagreement,
  };
}

/** Returns `fr` and `ja` if they are our words: the page's language is enough. Titles and names are shown in both, as fields. */
function ourWordsIn(value: Node): Words | undefined {
  const words = value.value;
  const isOurs = (lang: Locale) => isWords(words) && (lacks(words, lang) || nodeAt(value, [lang])?.meaning.by === 'us');
  return isWords(words) && isOurs('fr') && isOurs('ja') ? words : undefined;
}

/** The value of a field, if it is known. */
export function knownPart({ fields }: Pick<VersionView, 'fields'>, of: string): Html | undefined {
  return fields.find(({ name, isNotKnown: isOpen }) => name === of && !isOpen)?.value;
}

export function withoutFields<V extends Pick<VersionView, 'fields'>>(version: V, names: readonly string[]): V {
  return { ...version, fields: version.fields.filter(({ name }) => !names.includes(name)) };
}

export function followedUpViews(context: Context, kind: Kind, id: string): readonly FactView[] {
  return takenUpIn(context.archive, kind, id).map((placed) => followedUpView(context, placed));
}

export function followedUpView(context: Context, placed: PlacedFollowUp): FactView {
  const { declaration, of, path, line, target } = placed;
  // If a session or a sequel took it up, that is named; the record itself needs no name on its own page.
  const place = target.path === '' ? [] : [targetLink(context, line.taken_up_in)];
  return {
    ...factView(context, 'declarations', declaration.id, path),
    id: `taken_up.${declaration.id}${of ? `.${of.address}` : ''}${target.path && `.${target.path}`}`,
    fields: [{ name: 'taken_up', label: '', value: join([originLink(context, placed), ...place], html` → `) }],
  };
}
