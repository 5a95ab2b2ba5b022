/** The relations between records, read from the data: which record names which, in whatever field. */
import type { Archive } from '../src/archive/archive.ts';
import { namedBy, type Named } from '../src/archive/check/references.ts';
import type { Kind } from '../src/archive/kinds.ts';
import { recordsOf, type RecordKey } from '../src/archive/queries/statements.ts';

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
    for (const { named, value, by } of idsIn(data, '', kind)) {
      const to = recordNamed(archive, named, value);
      if (to) add({ from: { kind, id }, to, by });
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

interface Id {
  readonly named: Named;
  readonly value: string;
  readonly by: string;
}

function* idsIn(node: unknown, field: string, kind: Kind): Generator<Id> {
  if (typeof node === 'string') {
    const named = namedBy(field, kind);
    if (named) yield { named, value: node, by: field };
  } else if (Array.isArray(node)) {
    for (const one of node) yield* idsIn(one, field, kind);
  } else if (typeof node === 'object' && node !== null && !isUnknown(node)) {
    for (const [name, one] of Object.entries(node)) yield* idsIn(one, name, kind);
  }
}

/** True for a field without value: a gap tells of it, and the page of the gaps where it was looked for. */
function isUnknown(node: object): boolean {
  return 'looked_in' in node || ('is' in node && node.is !== 'known' && node.is !== 'undecided');
}
