/** The relations between records, read from the data: which record names which, in whatever field. */
import type { Archive } from '../src/archive/archive.ts';
import type { Named } from '../src/archive/schema/meaning.ts';
import { recordNode } from '../src/archive/kinds.ts';
import { subtreeOf, type Node } from '../src/archive/node.ts';
import { isNotKnown } from '../src/archive/schema/not-known.ts';
import { citedBy, recordsOf, type RecordKey } from '../src/archive/queries/statements.ts';

/** A record that names another. */
export interface Edge {
  readonly from: RecordKey;
  readonly to: RecordKey;
  /** The field that names it, or what joins two records with the same id. */
  readonly by: string;
}

/** Records that stand for the same thing, or for its parts, under one id. */
const sameId = [
  ['editions', 'declarations'],
  ['cities', 'authorities'],
] as const;

/** Every relation of the archive, each once in the direction in which it is written. */
export function edgesOf(archive: Archive): readonly Edge[] {
  const edges = new Map<string, Edge>();
  const add = (edge: Edge) => {
    if (nameOf(edge.from) !== nameOf(edge.to)) edges.set(`${nameOf(edge.from)} ${nameOf(edge.to)}`, edge);
  };
  for (const { kind, id, data } of recordsOf(archive)) {
    const cited = citedBy(kind, data as object);
    for (const { meaning, value, field } of subtreeOf(recordNode(kind, data), isTold)) {
      // A source at the head of a record is shown where a fact rests on it.
      if (meaning.ref === 'sources' && !cited.includes(String(value))) continue;
      const to = meaning.ref && typeof value === 'string' ? recordNamed(archive, meaning.ref, value) : undefined;
      if (to) add({ from: { kind, id }, to, by: field });
    }
  }
  for (const [one, other] of sameId) {
    for (const id of archive[one].keys()) {
      if (archive[other].has(id)) add({ from: { kind: one, id }, to: { kind: other, id }, by: 'id' });
    }
  }
  // The city of an edition is told by its hosts.
  for (const edition of archive.editions.values()) {
    for (const id of edition.hostIds.filter((host) => archive.cities.has(host)))
      add({ from: { kind: 'editions', id: edition.id }, to: { kind: 'cities', id }, by: 'hosts' });
  }
  return [...edges.values()];
}

/** A record as a text: `editions/1-nancy`. */
export function nameOf({ kind, id }: RecordKey): string {
  return `${kind}/${id}`;
}

/** The record that an id of a field leads to; a session leads to its edition, a count to the list of counts. */
function recordNamed(archive: Archive, named: Named, id: string): RecordKey | undefined {
  if (named === 'pages') return undefined;
  if (named === 'counts') return { kind: 'link-counts', id: 'link-counts' };
  if (named !== 'items') return { kind: named, id };
  const edition = archive.items.get(id)?.edition.id;
  return edition === undefined ? undefined : { kind: 'editions', id: edition };
}

/** True but for a field without value: a gap tells of it, and the page of the gaps where it was looked for. */
function isTold({ meaning, value }: Node): boolean {
  return meaning.is !== 'gap' && !isNotKnown(value);
}
