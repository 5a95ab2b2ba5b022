import { isObject } from '../is-object.ts';
import type { Entries, Issue } from '../entries.ts';
import type { Kind } from '../kinds.ts';
import { nearest, nearestOf } from '../nearest.ts';
import { notKnownWords } from '../schema/not-known.ts';
import { once } from './once.ts';
import { baseOf } from './unknowns.ts';
import { unreadRecords } from './unread.ts';

/** What an id may name: the records of a kind, what is defined inside them, a page. */
export type Named = Kind | 'items' | 'counts' | 'pages';

/** The ids that the content defines, as they are written in the files, well-formed or not. */
export interface Ids {
  readonly known: ReadonlyMap<Named, ReadonlySet<string>>;
  /** What a file that could not be read may define as well. */
  readonly open: ReadonlySet<Named>;
}

/** True for an id that names something, or may: what an unread file defines is not known. */
export function isDefined({ known, open }: Ids, named: Named, id: string): boolean {
  return open.has(named) || (known.get(named)?.has(id) ?? false);
}

/** How many ids that may be meant are named. */
const NEAR = 4;

/** What is told of an id that names nothing, with the nearest that does, and those that are near as well. */
export function danglingId(
  value: string,
  named: string,
  field: string,
  known: Iterable<string>,
): Pick<Issue, 'code' | 'params'> {
  const ids = [...known];
  const near = nearestOf(value, ids, NEAR).join(', ');
  return { code: 'dangling-id', params: { value, named, field, nearest: nearest(value, ids) ?? '', near } };
}

/** The name of a field says what its ids name. Lists in brackets of the model's own: `hosts` of a person are sources. */
const fieldsNaming: Partial<Record<string, Named>> = {
  sources: 'sources',
  also: 'sources',
  looked_in: 'sources',
  source: 'sources',
  cited_by: 'sources',
  hosts: 'sources',
  speaks: 'sources',
  authority: 'authorities',
  authorities: 'authorities',
  presenters: 'authorities',
  signed_by: 'authorities',
  organisation: 'organisations',
  organisations: 'organisations',
  person: 'people',
  persons: 'people',
  by: 'people',
  read_by: 'people',
  area: 'areas',
  within: 'areas',
  twinning: 'twinnings',
  edition: 'editions',
  editions: 'editions',
  session: 'items',
  themes: 'themes',
  counts: 'counts',
};

/** Fields that name records in one kind only: the same words elsewhere are numbers of authorities, or days. */
const fieldsOfKind: Partial<Record<Kind, Partial<Record<string, Named>>>> = {
  twinnings: { french: 'authorities', japanese: 'authorities' },
  themes: { sessions: 'items' },
};

/** What the ids under a field name, by the kind of record that the field is in. */
export function namedBy(field: string, kind: Kind): Named | undefined {
  return fieldsOfKind[kind]?.[field] ?? fieldsNaming[field];
}

/** Gathers every id that the content defines. */
export function definedIds(entries: Entries): Ids {
  const known = new Map<Named, Set<string>>();
  const add = (named: Named, id: string) => {
    const before = known.get(named) ?? new Set<string>();
    known.set(named, before.add(id));
  };
  for (const { kind, id, raw } of entries.typed) {
    if (kind === 'sources') for (const one of keysOf(raw, 'list')) add('sources', one);
    else if (kind === 'link-counts') for (const one of keysOf(raw, 'counts')) add('counts', one);
    else add(kind, id);
    if (kind === 'editions') for (const one of idsOfLines(raw, 'programme')) add('items', one);
  }
  const open = new Set<Named>(entries.typed.flatMap(({ kind, raw }) => lostInside(kind, raw)));
  for (const { folder, record } of entries.prose) if (folder === 'pages') add('pages', record);
  for (const { kind, id } of unreadRecords(entries)) {
    if (kind === 'sources') open.add('sources');
    else if (id === undefined) open.add(kind);
    else add(kind, id);
    if (kind === 'editions') open.add('items');
    if (kind === 'link-counts') open.add('counts');
  }
  return { known, open };
}

/** What a record would define in a field that is missing or malformed. */
function lostInside(kind: Kind, raw: unknown): Named[] {
  const has = (field: string) => isObject(raw) && typeof raw[field] === 'object';
  const says = isObject(raw) && notKnownWords.some((word) => word === raw['programme']);
  if (kind === 'sources') return has('list') ? [] : ['sources'];
  if (kind === 'link-counts') return has('counts') ? [] : ['counts'];
  return kind !== 'editions' || says || has('programme') ? [] : ['items'];
}

function keysOf(raw: unknown, field: string): string[] {
  const list = isObject(raw) ? raw[field] : undefined;
  return isObject(list) ? Object.keys(list) : [];
}

function idsOfLines(raw: unknown, field: string): string[] {
  const list = isObject(raw) ? raw[field] : undefined;
  return Array.isArray(list)
    ? list.flatMap((line) => (isObject(line) && typeof line['id'] === 'string' ? [line['id']] : []))
    : [];
}

/** Every id that names nothing, with the nearest that does. */
export function danglingIds(entries: Entries, ids: Ids): Issue[] {
  return entries.typed.flatMap((typed) =>
    idsTypedIn(typed)
      .filter(({ value, named }) => !isDefined(ids, named, value))
      .map(({ value, named, field, path }) => ({
        ...danglingId(value, named, field, ids.known.get(named) ?? []),
        file: typed.file,
        path,
      })),
  );
}

/** An id that was typed, the field that it stands in and what it names by that. */
interface TypedId {
  readonly value: string;
  readonly named: Named;
  readonly field: string;
  readonly path: readonly (string | number)[];
}

const idsTypedIn = once(({ kind, file, id, raw }: Entries['typed'][number]): readonly TypedId[] => [
  ...idsBelow(raw, '', kind, baseOf({ kind, id, file })),
]);

function* idsBelow(node: unknown, field: string, kind: Kind, path: TypedId['path']): Generator<TypedId> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* idsBelow(item, field, kind, [...path, index]);
    return;
  }
  if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) yield* idsBelow(value, key, kind, [...path, key]);
    return;
  }
  const named = namedBy(field, kind);
  if (!named || typeof node !== 'string' || notKnownWords.some((word) => word === node)) return;
  yield { value: node, named, field, path };
}
