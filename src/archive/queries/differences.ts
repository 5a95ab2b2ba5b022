import { languages } from '../../language/languages.ts';
import { addressDifferences, type AddressDifference } from '../address-differences.ts';
import type { Archive } from '../archive.ts';
import { isObject } from '../is-object.ts';
import { gapsOf } from '../gaps.ts';
import { factsOf, isClaim, isStatement, type Fact } from '../fact-path.ts';
import { proseFolders, recordNode, type ProseFolder } from '../kinds.ts';
import { citedIn, recordsOf, type RecordKey } from './statements.ts';
import type { Gap } from '../schema/gap.ts';
import type { Language } from '../schema/words.ts';

/** A record with its data, in one of two states of the archive. */
export interface RecordState extends RecordKey {
  readonly data: unknown;
}

/** A fact that differs: new if it has no `before`, removed if it has no `after`. */
export interface FactDifference {
  readonly path: string;
  readonly before?: Fact | undefined;
  readonly after?: Fact | undefined;
  /** Sources cited now and not before; `sourcesRemoved` are the reverse. */
  readonly sourcesAdded: readonly string[];
  readonly sourcesRemoved: readonly string[];
}

/** A record that differs. */
export interface RecordDifference extends RecordKey {
  readonly is: 'added' | 'removed' | 'changed';
  /** Each fact before those inside it, without facts that only moved in their list. */
  readonly facts: readonly FactDifference[];
  /** Fields that differ and are not facts: how far a text is known, on which side a list is complete. */
  readonly fields: readonly string[];
  readonly addresses: readonly AddressDifference[];
  readonly gapsAdded: readonly Gap[];
  readonly gapsRemoved: readonly Gap[];
  readonly gapsChanged: readonly Gap[];
}

/** Lists every record of the archive, including people and sources. */
export function statesOf(archive: Archive): readonly RecordState[] {
  const plain = (kind: 'people' | 'sources') => [...archive[kind]].map(([id, data]) => ({ kind, id, data }));
  return [...recordsOf(archive), ...plain('people'), ...plain('sources')];
}

/** Lists the differences between two states of the records, in the order of the later one; removed records come last. */
export function differencesBetween(
  before: readonly RecordState[],
  after: readonly RecordState[],
): readonly RecordDifference[] {
  const name = ({ kind, id }: RecordKey) => `${kind}/${id}`;
  const former = new Map(before.map((one) => [name(one), one]));
  const now = new Set(after.map(name));
  const stands = after.flatMap((one) => difference(former.get(name(one)), one) ?? []);
  const gone = before.filter((one) => !now.has(name(one))).flatMap((one) => difference(one, undefined) ?? []);
  return [...stands, ...gone];
}

function difference(before: RecordState | undefined, after: RecordState | undefined): RecordDifference | undefined {
  const key = after ?? before;
  if (!key) return undefined;
  const facts = factDifferences(before, after);
  const fields = before && after ? fieldDifferences(before.data, after.data) : [];
  const gaps = gapDifferences(gapsOf(before?.data), gapsOf(after?.data));
  const is = !before ? 'added' : !after ? 'removed' : 'changed';
  const stands = facts.length + fields.length === 0 && Object.values(gaps).every((list) => list.length === 0);
  if (is === 'changed' && stands) return undefined;
  const addresses = addressDifferences(before?.data, after?.data);
  return { kind: key.kind, id: key.id, is, facts, fields, addresses, ...gaps };
}

/** Compares facts by their path. A line named by its index that says the same as a former line has only moved. */
function factDifferences(before: RecordState | undefined, after: RecordState | undefined): readonly FactDifference[] {
  const [former, now] = [factsByPath(before), factsByPath(after)];
  const said = (facts: ReadonlyMap<string, Fact>) => new Set([...facts.values()].map(wherever));
  const [saidBefore, saidNow] = [said(former), said(now)];
  const stands = [...now.values()].flatMap((fact): FactDifference[] => {
    const old = former.get(fact.path);
    if (saidBefore.has(wherever(fact))) return [];
    return [
      {
        path: fact.path,
        before: old && saidNow.has(wherever(old)) ? undefined : old,
        after: fact,
        ...sourcesOf(old, fact),
      },
    ];
  });
  const changed = new Set(stands.filter((one) => one.before).map(({ path }) => path));
  const gone = [...former.values()]
    .filter((fact) => !saidNow.has(wherever(fact)) && !changed.has(fact.path))
    .map((fact) => ({ path: fact.path, before: fact, ...sourcesOf(fact, undefined) }));
  return [...stands, ...gone];
}

function factsByPath(state: RecordState | undefined): ReadonlyMap<string, Fact> {
  return new Map(state && factsOf(recordNode(state.kind, state.data)).map((fact) => [fact.path, fact]));
}

function sourcesOf(before: Fact | undefined, after: Fact | undefined) {
  const [former, now] = [before ? citedIn(before) : [], after ? citedIn(after) : []];
  return {
    sourcesAdded: now.filter((id) => !former.includes(id)),
    sourcesRemoved: former.filter((id) => !now.includes(id)),
  };
}

/** Serialises a fact without its index in a list. */
function wherever({ path, node }: Fact): string {
  return `${path.replaceAll(/\.\d+(?=\.|$)/g, '.#')} ${ownText(node)}`;
}

/** Serialises a fact without the facts inside it, which are compared separately, unless in another version. */
function ownText(node: unknown): string {
  const own = (value: unknown, isInside: boolean, isAside: boolean): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isInside && !isAside && (isClaim(value) || isStatement(value))) return null;
    if (Array.isArray(value)) return value.map((one) => own(one, true, isAside));
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        own(one, true, isAside || key === 'others' || key === 'versions'),
      ]),
    );
  };
  return JSON.stringify(own(node, false, false));
}

/** Lists the fields of a record whose plain values differ. A record that is one statement is compared as a fact. */
function fieldDifferences(before: unknown, after: unknown): readonly string[] {
  if (isStatement(before) || isStatement(after)) return [];
  if (!isObject(before) || !isObject(after)) return [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => name !== 'gaps');
  const text = (value: unknown) => (isClaim(value) ? '' : ownText({ value }));
  return names.filter((name) => text(before[name]) !== text(after[name]) && !isListOfFacts(before[name], after[name]));
}

/** True for a list of facts, which are compared one by one. */
function isListOfFacts(...values: readonly unknown[]): boolean {
  return values.some((value) => Array.isArray(value) && value.some((line) => isStatement(line) || isClaim(line)));
}

function gapDifferences(before: readonly Gap[], after: readonly Gap[]) {
  const former = new Map(before.map((gap) => [gap.id, JSON.stringify(gap)]));
  const now = new Set(after.map(({ id }) => id));
  return {
    gapsAdded: after.filter(({ id }) => !former.has(id)),
    gapsRemoved: before.filter(({ id }) => !now.has(id)),
    gapsChanged: after.filter((gap) => former.has(gap.id) && former.get(gap.id) !== JSON.stringify(gap)),
  };
}

/** An account of a record or page that differs in one language. */
export interface AccountDifference {
  readonly folder: ProseFolder;
  readonly record: string;
  readonly language: Language;
  readonly addresses: readonly AddressDifference[];
}

/** Lists the ids of the records or pages of a folder that have accounts, in the order of the archive. */
export function accountIds(archive: Archive, folder: ProseFolder): readonly string[] {
  if (folder === 'series') return ['series'];
  return folder === 'pages' ? archive.pageIds : [...archive[folder].keys()];
}

/** Lists the accounts that differ between two states of the archive, including new and removed ones. */
export function accountDifferences(before: Archive, after: Archive): readonly AccountDifference[] {
  return proseFolders.flatMap((folder) => {
    return [...new Set([...accountIds(after, folder), ...accountIds(before, folder)])].flatMap((id) =>
      languages.flatMap((language): AccountDifference[] => {
        const [former, now] = [before.prose(folder, id, language), after.prose(folder, id, language)];
        const text = (prose: typeof now) =>
          JSON.stringify(prose, (key, value: unknown) => (key === 'at' ? null : value));
        if (text(former) === text(now)) return [];
        return [{ folder, record: id, language, addresses: addressDifferences(former, now) }];
      }),
    );
  });
}
