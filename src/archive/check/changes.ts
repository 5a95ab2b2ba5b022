import { isDefined, type Ids } from '../defined-ids.ts';
import { readAddress } from '../address.ts';
import type { Entries, Issue } from '../entries.ts';
import { entryName, entryNames, type EntryName } from '../entry-name.ts';
import { nearest } from '../nearest.ts';
import { removedAddresses } from '../published.ts';
import { changeFile, changeId, type RecordedChange } from '../schema/change.ts';
import { danglingId } from './references.ts';

/** Changes with the id of another, and corrections that contradict their change or the bibliography. */
export function changeMistakes({ journal: { changes } }: Entries, ids: Ids): Issue[] {
  const named = new Map<string, RecordedChange>();
  return changes.flatMap((change) => {
    const [file, id] = [changeFile(change), changeId(change)];
    const first = named.get(id);
    named.set(id, first ?? change);
    const twice: Issue[] = first
      ? [{ code: 'duplicate-id', params: { value: id, other: changeFile(first) }, file }]
      : [];
    return [...twice, ...correctionMistakes(change, file, ids)];
  });
}

function correctionMistakes({ entries, corrections = [] }: RecordedChange, file: string, ids: Ids): Issue[] {
  return corrections.flatMap(({ of, sources }, row): Issue[] => {
    const path = ['corrections', row];
    const address = readAddress(of);
    const isTouched = address && entries.includes(entryName(address.kind, address.id));
    return [
      ...(isTouched
        ? []
        : [{ code: 'correction-elsewhere', params: { value: of }, file, path: [...path, 'of'] } as const]),
      ...sources
        .filter((id) => !isDefined(ids, 'sources', id))
        .map((id): Issue => ({
          ...danglingId(id, 'sources', 'sources', ids.known.get('sources') ?? []),
          file,
          path: [...path, 'sources'],
        })),
    ];
  });
}

/** Names in changes of what is not there, each where it was named last. What `removed.yaml` explains was there once. */
export function namesOfNothing(entries: Entries): Issue[] {
  const { changes, removals, published } = entries.journal;
  const standing = new Set(entryNames(entries));
  const removed = removedAddresses(removals, published);
  const isRemoved = (name: EntryName) => removed.has(`${name}/`) || removed.has(name.replace('/', '/#'));
  const last = new Map(
    changes.flatMap((change) =>
      change.entries.map((name, row) => [name, { file: changeFile(change), path: ['entries', row] }] as const),
    ),
  );
  return [...last]
    .filter(([name]) => !standing.has(name) && !isRemoved(name))
    .map(([name, place]): Issue => {
      const params = { value: name, nearest: nearest(name, standing) ?? '' };
      return { code: 'change-names-nothing', params, ...place };
    });
}
