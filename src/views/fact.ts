import { get } from '../archive/archive.ts';
import { gapsExplaining, gapsOf } from '../archive/check/unknowns.ts';
import { entryName } from '../archive/entry-name.ts';
import { isClaim, isStatement, nameOfLine, type Fact } from '../archive/fact-path.ts';
import type { Kind } from '../archive/kinds.ts';
import { isSearchedToTheEnd, type RecordKey } from '../archive/queries/statements.ts';
import type { Claim, Statement, Version } from '../archive/schema/claim.ts';
import type { Evidence } from '../archive/schema/evidence.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { fragmentOf } from '../i18n/paths.ts';
import { factStrings, type Certainty } from '../i18n/strings/facts.ts';
import type { Context } from './context.ts';
import { evidenceView, noEvidence, type EvidenceView } from './evidence.ts';
import { gapView, type GapView } from './gap.ts';
import type { Html } from './html.ts';
import { ourWords } from './language.ts';
import { behindAt } from './text-state.ts';
import { fieldLabel, fieldsOf, type FieldView } from './values.ts';

/** One version of a fact. */
export interface VersionView {
  readonly fields: readonly FieldView[];
  readonly words?: Html | undefined;
  readonly note?: Html | undefined;
  readonly because?: Html | undefined;
  readonly evidence: EvidenceView;
  readonly isKept: boolean;
}

/** A fact as a page shows it, whatever it is about. */
export interface FactView extends VersionView {
  /** The fragment of the fact on its page. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** That a text of the fact is older than its source in the other language. */
  readonly behind?: string | undefined;
  readonly certainty: Certainty;
  readonly state: string;
  readonly others: readonly VersionView[];
  readonly gaps: readonly GapView[];
  /** Facts inside this one: the title of a session, the date of a twinning. */
  readonly parts: readonly FactView[];
}

/** The record that a fact is in, with its data. */
export interface Holder extends RecordKey {
  readonly data: unknown;
}

/** Shows the fact at a path of a record. The label is that of the field unless another is given. */
export function factView(context: Context, holder: Holder, path: string, node: Fact['node'], label?: string): FactView {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const list = path.split('.')[0] ?? '';
  const base = {
    id: fragmentOf(holder.kind, holder.id, path) || 'record',
    name,
    label: label ?? fieldLabel(context, name),
    behind: behindAt(context, entryName(holder.kind, holder.id), path),
    gaps: gapsAt(context, holder, path, node),
  };
  const body = isClaim(node)
    ? claimView(context, holder, path, list, node)
    : statementView(context, holder, path, list, node);
  return withoutRepeats({ ...base, ...body });
}

/** What a part of a fact tells, a field without value or the gap that explains it, is not told again by the whole. */
function withoutRepeats(fact: FactView): FactView {
  const unknown = new Set(
    fact.parts
      .filter(({ certainty }) => certainty === 'unfinished' || certainty === 'not-found')
      .map(({ name }) => name),
  );
  const told = new Set(fact.parts.flatMap(({ gaps }) => gaps.map(({ id }) => id)));
  return {
    ...fact,
    fields: fact.fields.filter(({ name }) => !unknown.has(name)),
    gaps: fact.gaps.filter(({ id }) => !told.has(id)),
  };
}

/** The gaps to show beside a fact: those of the whole where nothing is known, and those that name the fact or one of its fields. */
function gapsAt(context: Context, { kind, id, data }: Holder, path: string, node: Fact['node']): readonly GapView[] {
  const unknown = isNotKnown(node) && node.is === 'unknown';
  const gaps = unknown
    ? gapsExplaining(data, path)
    : gapsOf(data).filter(({ explains }) => explains.some((one) => one === path || isFieldOf(one, path, node)));
  return gaps.map((gap) => gapView(context, kind, id, gap));
}

/** True where a path names a field of a fact that is not a fact of its own. */
function isFieldOf(path: string, whole: string, node: Fact['node']): boolean {
  if (!path.startsWith(`${whole}.`)) return false;
  const value = (isClaim(node) ? (node.is === 'known' ? node.value : {}) : node) as Record<string, unknown>;
  const field = value[path.slice(whole.length + 1).split('.')[0] ?? ''];
  return !isClaim(field) || isNotKnown(field);
}

type FactBody = Omit<FactView, 'id' | 'name' | 'label' | 'behind' | 'gaps'>;

function claimView(context: Context, holder: Holder, path: string, list: string, claim: Claim<object>): FactBody {
  const words = factStrings[context.locale].certainty;
  const empty = { fields: [], evidence: noEvidence, isKept: false, others: [], parts: [] };
  switch (claim.is) {
    case 'known': {
      const certainty = certaintyOf(claim.evidence, claim.others);
      return {
        ...versionView(context, holder.kind, list, claim, true),
        certainty,
        state: words[certainty],
        others: claim.others.map((other) => versionView(context, holder.kind, list, other, false)),
        parts: partsOf(context, holder, path, claim.value),
      };
    }
    case 'undecided': {
      const certainty = claim.kept === 'all' ? 'all-stand' : 'undecided';
      const isKept = claim.kept === 'all';
      return {
        ...empty,
        certainty,
        state: words[certainty],
        because: ourWords(claim.because, context.locale),
        others: claim.versions.map((version) => versionView(context, holder.kind, list, version, isKept)),
      };
    }
    case 'unknown': {
      const gaps = gapsExplaining(holder.data, path);
      const found = gaps.every((gap) => isSearchedToTheEnd(context.archive, gap)) ? 'not-found' : 'unfinished';
      const isLookedFor = gaps.some(({ looked_in: places }) => places.length > 0);
      return {
        ...empty,
        certainty: found,
        state: isLookedFor ? words[found] : factStrings[context.locale].notLookedFor,
      };
    }
    default:
      return { ...empty, certainty: claim.is, state: words[claim.is] };
  }
}

function statementView(
  context: Context,
  holder: Holder,
  path: string,
  list: string,
  line: Statement<object>,
): FactBody {
  const certainty = certaintyOf(line.evidence, line.others);
  return {
    ...versionView(context, holder.kind, list, { ...line, value: line }, true),
    certainty,
    state: factStrings[context.locale].certainty[certainty],
    others: line.others.map((other) => versionView(context, holder.kind, list, other, false)),
    parts: partsOf(context, holder, path, line),
  };
}

function certaintyOf({ basis, toVerify }: Evidence, others: readonly unknown[]): Certainty {
  if (toVerify.length > 0) return 'to-verify';
  if (others.length > 0) return 'differ';
  return (
    {
      sources: 'established',
      derived: 'derived',
      'general-knowledge': 'usage',
      ours: 'ours',
      inherited: 'established',
    } as const
  )[basis.kind];
}

function versionView(
  context: Context,
  kind: Kind,
  list: string,
  version: Pick<Version<object>, 'words' | 'note' | 'evidence'> & { value: object },
  isKept: boolean,
): VersionView {
  const { locale } = context;
  const { because } = version.evidence;
  // Where `fr` and `ja` are our words, the page's language is enough; where they are titles or names, both are shown.
  const value = version.value as Record<string, unknown>;
  const isOurs = typeof value['fr'] === 'string' && typeof value['ja'] === 'string' && !areNames(kind, list, value);
  const { fr, ja, ...rest } = value;
  const said = isOurs ? ourWords({ fr: fr as string, ja: ja as string }, locale) : undefined;
  return {
    fields: fieldsOf(context, kind, list, isOurs ? rest : value),
    words: version.words ? ourWords(version.words, locale) : said,
    note: version.note && ourWords(version.note, locale),
    because: because && ourWords(because, locale),
    evidence: evidenceView(context, version.evidence),
    isKept,
  };
}

/** True where `fr` and `ja` name a thing: the names of an authority, an act, an organisation. */
function areNames(kind: Kind, list: string, value: object): boolean {
  return (
    (['authorities', 'organisations', 'areas'].includes(kind) && list === '') ||
    (kind === 'twinnings' && list === 'act') ||
    'title' in value
  );
}

/** The facts directly inside a value, each with its own evidence. */
function partsOf(context: Context, holder: Holder, path: string, value: object): readonly FactView[] {
  const below = (name: string) => (path ? `${path}.${name}` : name);
  return Object.entries(value).flatMap(([name, one]: [string, unknown]): readonly FactView[] => {
    if (['evidence', 'others', 'gaps', 'disagreements'].includes(name)) return [];
    if (isNotKnown(one))
      return one.is === 'unknown' ? [factView(context, holder, below(name), one, partLabel(context, path, name))] : [];
    if (isClaim(one) || isStatement(one)) return [factView(context, holder, below(name), one)];
    if (typeof one === 'object' && one !== null && !Array.isArray(one))
      return partsOf(context, holder, below(name), one);
    if (!Array.isArray(one)) return [];
    return one.flatMap((line: unknown, index): FactView[] =>
      isClaim(line) || isStatement(line)
        ? [
            factView(
              context,
              holder,
              `${below(name)}.${nameOfLine(line, index, name)}`,
              line,
              fieldLabel(context, name),
            ),
          ]
        : [],
    );
  });
}

/** A language of a title is named by that language; of a record, it is the name in it. */
function partLabel(context: Context, path: string, name: string): string {
  return fieldLabel(context, path && (name === 'fr' || name === 'ja') ? `title-${name}` : name);
}

/** Every line of a list of a record, as facts. */
export function factLines(
  context: Context,
  holder: Holder,
  path: string,
  lines: readonly Fact['node'][],
  label?: string,
): readonly FactView[] {
  const listName = path.slice(path.lastIndexOf('.') + 1);
  return lines.map((line, index) =>
    factView(
      context,
      holder,
      `${path}.${nameOfLine(line, index, listName)}`,
      line,
      label ?? fieldLabel(context, listName),
    ),
  );
}

/** The disagreements of a record that are about no field. */
export function disagreementViews(
  context: Context,
  holder: Holder,
  list: readonly { readonly id: string; readonly about: { fr: string; ja: string }; readonly claim: Claim<object> }[],
): readonly FactView[] {
  return list.map(({ id, about, claim }) => {
    const fact = factView(context, holder, `disagreements.${id}`, claim);
    return { ...fact, label: about[context.locale] };
  });
}

/** The kinds whose records are looked up by their ids. */
type FactKind =
  | 'editions'
  | 'declarations'
  | 'cities'
  | 'themes'
  | 'authorities'
  | 'areas'
  | 'twinnings'
  | 'organisations'
  | 'milestones'
  | 'terms';

/** A record of the archive as the holder of its facts. */
export function holderOf({ archive }: Context, kind: FactKind, id: string): Holder {
  return { kind, id, data: get(archive[kind] as ReadonlyMap<string, object>, id) };
}
