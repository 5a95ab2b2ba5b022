import type { Entries } from './entries.ts';
import { kindNames, kinds } from '../schema/kinds.ts';
import { isObject } from '../text/is-object.ts';
import type { Named, Kind } from '../schema/meaning.ts';
import { notKnownWords } from '../schema/not-known.ts';

interface Unread {
  readonly kind: Kind;
  readonly id?: string | undefined;
}

export function unreadRecords({ unread }: Pick<Entries, 'unread'>): readonly Unread[] {
  return unread.flatMap((file) =>
    kindNames.flatMap((kind): Unread[] => {
      const found = kinds[kind].file.exec(file);
      if (!found) return [];
      return [{ kind, id: file.includes('/') && kinds[kind].holds === 'one' ? found.groups?.['id'] : undefined }];
    }),
  );
}

/** The ids that the content defines, as they are written in the files, well-formed or not. */
export interface Ids {
  readonly known: ReadonlyMap<Named, ReadonlySet<string>>;
  /** Kinds of things of which a file that could not be read may define further ids. */
  readonly open: ReadonlySet<Named>;
}

/** True if an id names something, or might: the ids in a file that could not be read are unknown. */
export function isDefined({ known, open }: Ids, named: Named, id: string): boolean {
  return open.has(named) || (known.get(named)?.has(id) ?? false);
}

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

function lostInside(kind: Kind, raw: unknown): Named[] {
  const has = (field: string) => isObject(raw) && typeof raw[field] === 'object';
  const says = isObject(raw) && notKnownWords.some((word) => word === raw['programme']);
  if (kind === 'sources') return has('list') ? [] : ['sources'];
  if (kind === 'link-counts') return has('counts') ? [] : ['counts'];
  return kind !== 'editions' || says || has('programme') ? [] : ['items'];
}

export function keysOf(raw: unknown, field: string): string[] {
  const list = isObject(raw) ? raw[field] : undefined;
  return isObject(list) ? Object.keys(list) : [];
}

function idsOfLines(raw: unknown, field: string): string[] {
  const list = isObject(raw) ? raw[field] : undefined;
  return Array.isArray(list)
    ? list.flatMap((line) => (isObject(line) && typeof line['id'] === 'string' ? [line['id']] : []))
    : [];
}
