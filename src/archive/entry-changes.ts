import type { Entries, Entry } from './entries.ts';
import { entryName, type EntryName } from './entry-name.ts';
import { baseOf } from './kinds.ts';
import type { Prose } from './prose.ts';

type Path = readonly (string | number)[];

/** A part of an entry that stands in a file of its own: its facts, or its account in one language. */
interface Part {
  readonly file: string;
  /** The way to it in the file; of an account the whole file. */
  readonly path: Path;
  readonly holds: unknown;
}

/** An entry that is not as it was, with a place in each file where it differs. */
export interface EntryChange {
  readonly name: EntryName;
  readonly is: 'added' | 'changed' | 'removed';
  /** Only files that are there now. Of facts the way to the first value that differs; of an account nothing. */
  readonly places: readonly { readonly file: string; readonly path?: Path | undefined }[];
}

/** The entries that differ between two states of the content, in the order of the later one; those that are gone come last. */
export function entryChanges(before: Entries, after: Entries): readonly EntryChange[] {
  const [former, now] = [entryParts(before), entryParts(after)];
  const stand = [...now].flatMap(([name, parts]): EntryChange[] => {
    const old = former.get(name);
    const places = parts.flatMap((part) => differenceIn(part, old) ?? []);
    const lost = old !== undefined && old.length > parts.length;
    if (places.length === 0 && !lost) return [];
    return [{ name, is: old ? 'changed' : 'added', places }];
  });
  const gone = [...former.keys()].filter((name) => !now.has(name));
  return [...stand, ...gone.map((name): EntryChange => ({ name, is: 'removed', places: [] }))];
}

/** The parts of each entry: its facts, then its account in each language. */
export function entryParts({ records, prose }: Entries): ReadonlyMap<EntryName, readonly Part[]> {
  const parts = [
    ...Object.values(records).flatMap((list: readonly Entry[]) => list.flatMap(factsOf)),
    ...prose.map((one): [EntryName, Part] => [
      entryName(one.folder, one.record),
      { file: one.file, path: [], holds: unplaced(one) },
    ]),
  ];
  const grouped = Map.groupBy(parts, ([name]) => name);
  return new Map([...grouped].map(([name, own]) => [name, own.map(([, part]) => part)]));
}

/** The facts of a record; of a file of the bibliography those of each source, with the publisher that it inherits. */
function factsOf(entry: Entry): readonly [EntryName, Part][] {
  const { kind, id, file, raw } = entry;
  if (kind !== 'sources') return [[entryName(kind, id), { file, path: baseOf(entry), holds: raw }]];
  const { list, publisher } = raw as { list: Record<string, object>; publisher?: unknown };
  return Object.entries(list).map(([source, line]) => [
    entryName(kind, source),
    { file, path: ['list', source], holds: { publisher, ...line } },
  ]);
}

/** An account wherever its passages stand in their file. */
function unplaced({ lang, title, lead, blocks }: Prose): unknown {
  return JSON.parse(
    JSON.stringify({ lang, title, lead, blocks }, (key, value: unknown) => (key === 'at' ? undefined : value)),
  );
}

function differenceIn(part: Part, former: readonly Part[] = []): EntryChange['places'][number] | undefined {
  const isAccount = part.file.endsWith('.mdx');
  const old = former.find(({ file }) => (isAccount ? file === part.file : !file.endsWith('.mdx')));
  const path = firstDifference(old?.holds, part.holds);
  return path && { file: part.file, path: isAccount ? undefined : [...part.path, ...path] };
}

/** The way to the first value of `now` that is not as it was, in the order of `now`; nothing where all is the same. */
function firstDifference(before: unknown, now: unknown): Path | undefined {
  if (!isNode(before) || !isNode(now) || Array.isArray(before) !== Array.isArray(now)) {
    return before === now ? undefined : [];
  }
  for (const [key, value] of Object.entries(now)) {
    const below = key in before ? firstDifference(before[key], value) : [];
    if (below) return [Array.isArray(now) ? Number(key) : key, ...below];
  }
  return Object.keys(before).every((key) => key in now) ? undefined : [];
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
