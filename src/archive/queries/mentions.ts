import type { Archive } from '../archive.ts';
import { namedBy } from '../check/references.ts';
import { isClaim, isStatement, type Fact } from '../fact-path.ts';
import type { Kind } from '../kinds.ts';
import { allFacts, type PlacedFact } from './statements.ts';

/** The kinds of records that are looked for in the facts of others. */
export type Nameable = 'authorities' | 'editions' | 'organisations' | 'people' | 'twinnings';

/** A fact that names a record, with the fields in which it does. */
export interface Mention extends PlacedFact {
  readonly fields: readonly string[];
}

interface Name {
  readonly named: Nameable;
  readonly id: string;
  readonly field: string;
}

const nameable: readonly string[] = [
  'authorities',
  'editions',
  'organisations',
  'people',
  'twinnings',
] satisfies Nameable[];
const aboutTheFact = new Set(['evidence', 'others', 'words', 'note']);
const indexes = new WeakMap<Archive, ReadonlyMap<string, readonly Mention[]>>();

/** Every fact that names a record, in the order of the archive. A fact inside another one is found by itself. */
export function mentionsOf(archive: Archive, named: Nameable, id: string): readonly Mention[] {
  const index = indexes.get(archive) ?? indexOf(archive);
  indexes.set(archive, index);
  return index.get(`${named} ${id}`) ?? [];
}

function indexOf(archive: Archive): ReadonlyMap<string, readonly Mention[]> {
  const index = new Map<string, Mention[]>();
  for (const placed of allFacts(archive)) {
    const names = valuesOf(placed.fact).flatMap((value) => [...namesIn(placed.kind, value)]);
    for (const [key, those] of Map.groupBy(names, ({ named, id }) => `${named} ${id}`)) {
      const list = index.get(key) ?? [];
      index.set(key, list);
      list.push({ ...placed, fields: [...new Set(those.map(({ field }) => field))] });
    }
  }
  return index;
}

/** What a fact says: its value, or all of its versions where none is kept. */
function valuesOf({ node }: Fact): readonly object[] {
  if (!('is' in node)) return [node];
  if (node.is === 'known') return [node.value];
  return node.is === 'undecided' ? node.versions.map(({ value }) => value) : [];
}

function* namesIn(kind: Kind, fact: object): Generator<Name> {
  for (const [field, value] of Object.entries(fact)) {
    if (aboutTheFact.has(field)) continue;
    for (const { named, id } of idsIn(kind, value, field)) yield { named, id, field };
  }
}

function* idsIn(kind: Kind, value: unknown, field: string): Generator<{ named: Nameable; id: string }> {
  if (typeof value === 'string') {
    const named = namedBy(field, kind);
    if (named && isNameable(named)) yield { named, id: value };
  } else if (Array.isArray(value)) {
    for (const one of value) yield* idsIn(kind, one, field);
  } else if (typeof value === 'object' && value !== null && !isClaim(value) && !isStatement(value)) {
    for (const [inner, one] of Object.entries(value)) yield* idsIn(kind, one, inner);
  }
}

function isNameable(named: string): named is Nameable {
  return nameable.includes(named);
}
