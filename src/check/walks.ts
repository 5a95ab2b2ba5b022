import { everyRecord, type Entries, type Entry } from '../archive/entries.ts';
import { factsOf, type Fact } from '../archive/fact-path.ts';
import { gapsOf } from '../archive/gaps.ts';
import { baseOf, entryNode } from '../schema/kinds.ts';
import { locales } from '../text/locales.ts';
import { memoize } from '../text/memoize.ts';
import { isOwn, partsOf, typedPartsOf, type Node } from '../schema/node.ts';
import { ownTexts, type OwnText } from './own-texts.ts';
import { inlinesOf } from '../archive/prose.ts';
import type { Named } from '../schema/meaning.ts';

/** Lists what a function finds in each record, with that record: `nodesOf`, `factsOf`. */
export function* inRecords<T>(content: Entries, listIn: (record: Node) => Iterable<T>): Generator<readonly [T, Entry]> {
  for (const entry of everyRecord(content)) for (const one of listIn(entryNode(entry))) yield [one, entry];
}

export function* factsIn(content: Entries): Generator<Fact & { readonly entry: Entry; readonly file: string }> {
  for (const [fact, entry] of inRecords(content, factsOf)) yield { ...fact, entry, file: entry.file };
}

export function* gapsIn(content: Entries) {
  for (const entry of everyRecord(content))
    for (const [index, gap] of gapsOf(entry.data).entries())
      yield { gap, entry, file: entry.file, path: [...baseOf(entry), 'gaps', index] };
}

export function sourcesIn({ records: { sources } }: Pick<Entries, 'records'>) {
  return sources.flatMap(({ file, data }) =>
    Object.entries(data.list).map(([id, source]) => ({ ...source, id, file, path: ['list', id] })),
  );
}

export interface OwnTextIn extends OwnText {
  readonly file: string;
  readonly path: Node['at'];
  readonly typed: Entries['typed'][number];
}

export function* ownTextsIn({ typed }: Pick<Entries, 'typed'>): Generator<OwnTextIn> {
  for (const one of typed)
    for (const text of ownTexts(one)) yield { ...text, file: one.file, path: text.at, typed: one };
}

/** Lists the texts of ours that are there in both languages; `at` is the place of the French one. */
export const textPairsIn = memoize(({ typed }: Pick<Entries, 'typed'>) =>
  typed.flatMap((one) => {
    const { file } = one;
    const texts = ownTexts(one);
    return texts.flatMap(({ field, text: fr, at, around }) => {
      const ja = texts.find((other) => other.field === 'ja' && other.around.at(-1) === around.at(-1))?.text;
      return field === 'fr' && ja !== undefined ? [{ at, fr, ja, around, file, typed: one }] : [];
    });
  }),
);

/** Lists the accounts that are there in both languages. */
export function accountPairsIn({ prose }: Pick<Entries, 'prose'>) {
  return [...Map.groupBy(prose, ({ folder, record }) => `${folder}/${record}`).values()].flatMap((accounts) => {
    const [fr, ja] = locales.map((lang) => accounts.find((one) => one.lang === lang));
    return fr && ja ? [{ fr, ja }] : [];
  });
}

export function* inlinesIn({ prose }: Pick<Entries, 'prose'>) {
  for (const account of prose)
    for (const inline of inlinesOf(account.blocks)) yield { inline, account, file: account.file };
}

/** Lists each thing that has the key of one before it, with the first that has it. */
export function* repeatedIn<T>(all: Iterable<T>, keyOf: (one: T) => unknown): Generator<readonly [again: T, first: T]> {
  const first = new Map<unknown, T>();
  for (const one of all) {
    const key = keyOf(one);
    const before = first.get(key);
    if (before !== undefined) yield [one, before];
    else if (key !== undefined) first.set(key, one);
  }
}

/** What became of something, by what became of each, to the last or to the first that comes again. */
export function successorsOf(id: string, successors: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const passed = new Set<string>();
  for (let next = successors.get(id); next !== undefined && !passed.has(next); next = successors.get(next))
    passed.add(next);
  return passed;
}

export function refsOf(
  line: Node,
  kinds: readonly Named[],
): readonly { readonly kind: Named; readonly id: string; readonly field: string }[] {
  return typedPartsOf(line).flatMap((part) =>
    [part, ...(Array.isArray(part.value) ? partsOf(part) : [])].flatMap(({ value, meaning: { ref } }) =>
      ref && kinds.includes(ref) && typeof value === 'string' ? [{ kind: ref, id: value, field: part.field }] : [],
    ),
  );
}

/** A value of a record with the nodes around it: from the record inwards, itself last. */
export interface PlacedNode {
  readonly node: Node;
  readonly around: readonly Node[];
}

/** Lists every value of a record, each before its parts. Information about a fact, such as other versions, is left out. */
export const placedNodes = memoize((record: Node) => placedBelow(record, []));

function placedBelow(node: Node, above: readonly Node[]): readonly PlacedNode[] {
  const around = [...above, node];
  return [{ node, around }, ...partsOf(node).flatMap((part) => (isOwn(part) ? placedBelow(part, around) : []))];
}

export function inNearest<T>({ around }: PlacedNode, find: (node: Node) => T | undefined): T | undefined {
  for (const node of around.toReversed()) {
    const found = find(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
