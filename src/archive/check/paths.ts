import { readAddress, type Address, type Here } from '../address.ts';
import { isDefined, type Ids } from '../defined-ids.ts';
import { everyRecord, type Entries, type Issue } from '../entries.ts';
import { pathsOf } from '../fact-path.ts';
import { entryNode, kindNames } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import type { Node } from '../node.ts';
import type { Named } from '../schema/meaning.ts';
import { valueAt } from '../value-at.ts';
import { danglingId as wordsOf } from '../rules/references.ts';

/** A mistake without its place, which is that of the text around it. */
export type Mistaken = Pick<Issue, 'code' | 'params'>;

/** The ids in which references are looked up, and the well-formed records by kind and id: `editions/5-tours`. */
export interface Library {
  readonly ids: Ids;
  readonly records: ReadonlyMap<string, Node>;
}

/** Gathers the ids and records in which references are looked up. */
export function libraryOf(entries: Entries, ids: Ids): Library {
  return {
    ids,
    records: new Map(everyRecord(entries).map((entry) => [`${entry.kind}/${entry.id}`, entryNode(entry)])),
  };
}

/** Reports an id that names nothing, with the nearest id and the others that are similar. */
export function danglingId(...typed: Parameters<typeof wordsOf>): Mistaken {
  return { code: 'dangling-id', params: wordsOf(...typed) };
}

/** Reports an id that names nothing. */
export function named(id: string, kind: Named, { ids }: Library): Mistaken[] {
  return isDefined(ids, kind, id) ? [] : [danglingId(id, kind, 'id', ids.known.get(kind) ?? [])];
}

/** Reports an address that names no folder of the content, or has no folder where one is needed. */
export function badAddress(value: string): Mistaken {
  const [folder = ''] = value.split('/');
  return {
    code: 'mdx-path',
    params: { value, nearest: value.includes('/') ? (nearest(folder, kindNames) ?? '') : '' },
  };
}

/** Reports a record that does not exist. One that is only malformed has its own problem. */
export function absentRecord({ kind, id }: Address, library: Library): Mistaken[] {
  return kind === 'series' || kind === 'link-counts' ? [] : named(id, kind, library);
}

/** True if the path of an address names a value that can be printed. */
export function isValue(record: Node, { path }: Address): boolean {
  return valueAt(record, path) !== undefined;
}

/** Reports a path that `holds` refuses, with the nearest that it accepts. `here` is the record to which the text belongs. */
export function pathMistakes(
  text: string,
  here: Here | undefined,
  library: Library,
  holds: (record: Node, address: Address) => boolean,
  code: 'mdx-path-not-value' | 'mdx-count-path' = 'mdx-path-not-value',
): Mistaken[] {
  const address = readAddress(text, here);
  if (!address) return [badAddress(text)];
  const data = library.records.get(`${address.kind}/${address.id}`);
  if (data === undefined) return absentRecord(address, library);
  if (holds(data, address)) return [];
  const fitting = [...pathsOf(data)].filter((path) => holds(data, { ...address, path }));
  const near = nearest(address.path, fitting);
  const before = text.slice(0, text.length - address.path.length);
  return [{ code, params: { value: text, nearest: near === undefined ? '' : before + near } }];
}
