import { readAddress, type Address, type Here } from '../address.ts';
import { isDefined, type Ids } from '../defined-ids.ts';
import { everyRecord, type Entries, type Issue } from '../entries.ts';
import { pathsOf } from '../fact-path.ts';
import { entryNode, kindNames } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import type { Node } from '../node.ts';
import type { Named } from '../schema/meaning.ts';
import { valueAt, type PrintValue } from '../value-at.ts';
import { danglingId } from './references.ts';

/** A mistake whose place is that of the text that it stands in. */
export type Mistaken = Pick<Issue, 'code' | 'params'>;

/** What the references of a text are looked up in: ids, and the records that are whole, by kind and id. */
export interface Library {
  readonly ids: Ids;
  readonly records: ReadonlyMap<string, Node>;
  readonly print: PrintValue;
}

/** What references are looked up in. */
export function libraryOf(entries: Entries, ids: Ids, print: PrintValue): Library {
  return {
    ids,
    print,
    records: new Map(everyRecord(entries).map((entry) => [`${entry.kind}/${entry.id}`, entryNode(entry)])),
  };
}

/** An id that names nothing. */
export function named(id: string, kind: Named, { ids }: Library): Mistaken[] {
  return isDefined(ids, kind, id) ? [] : [danglingId(id, kind, 'id', ids.known.get(kind) ?? [])];
}

/** An address that names no folder of the content, or none where one is needed. */
export function badAddress(value: string): Mistaken {
  const [folder = ''] = value.split('/');
  return {
    code: 'mdx-path',
    params: { value, nearest: value.includes('/') ? (nearest(folder, kindNames) ?? '') : '' },
  };
}

/** A record that is there but malformed has its own problem; one that is not there is told here. */
export function absentRecord({ kind, id }: Address, library: Library): Mistaken[] {
  return kind === 'series' || kind === 'link-counts' ? [] : named(id, kind, library);
}

/** True where a path leads to a value that can be printed. */
export function isValue(record: Node, { path }: Address): boolean {
  return valueAt(record, path) !== undefined;
}

/** A path that leads to nothing of what is wanted, with the nearest that does. `here`: the record that the text stands beside. */
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
