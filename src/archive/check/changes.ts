import { isDefined, type Ids } from '../defined-ids.ts';
import { readAddress } from '../address.ts';
import type { Entries, Issue } from '../entries.ts';
import { entryChanges, type EntryChange } from '../entry-changes.ts';
import { entryName, entryNames, type EntryName } from '../entry-name.ts';
import { namesIn } from '../journal.ts';
import { nearest } from '../nearest.ts';
import type { TypedChange } from '../schema/change.ts';
import { danglingId } from './references.ts';

const file = 'changes.yaml';

/** Changes that name no entry though they are not the opening, and corrections that contradict their change or the bibliography. */
export function changeMistakes({ journal: { changes } }: Entries, ids: Ids): Issue[] {
  return changes.flatMap((change, index) => [
    ...(index > 0 && namesIn(change).length === 0
      ? [{ code: 'missing-field', params: { field: 'entries' }, file, path: [index] } as const]
      : []),
    ...correctionMistakes(change, index, ids),
  ]);
}

function correctionMistakes(change: TypedChange, index: number, ids: Ids): Issue[] {
  const touched = new Set(namesIn(change));
  return (change.corrections ?? []).flatMap(({ of, sources }, row): Issue[] => {
    const path = [index, 'corrections', row];
    const address = readAddress(of);
    const isTouched = address && touched.has(entryName(address.kind, address.id));
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

/** Names in the journal of what is not there, and that no later change removed. */
export function namesOfNothing(entries: Entries): Issue[] {
  const standing = new Set(entryNames(entries));
  const last = new Map<EntryName, Issue['path']>();
  for (const [index, { entries: changed = [], added = [], removed = [] }] of entries.journal.changes.entries()) {
    for (const [field, names] of Object.entries({ entries: changed, added })) {
      for (const [row, name] of names.entries()) {
        last.set(name, [index, field, row]);
      }
    }
    for (const name of removed) last.delete(name);
  }
  return [...last]
    .filter(([name]) => !standing.has(name))
    .map(([name, path]): Issue => {
      const params = { value: name, nearest: nearest(name, standing) ?? '' };
      return { code: 'change-names-nothing', params, file, path };
    });
}

/** Entries that differ from an earlier state without a change since then that says so. */
export function unrecorded(before: Entries, after: Entries): readonly EntryChange[] {
  const since = after.journal.changes.slice(before.journal.changes.length);
  const named = (field: 'entries' | 'added' | 'removed') => new Set(since.flatMap((change) => change[field] ?? []));
  const recorded = { changed: named('entries'), added: named('added'), removed: named('removed') };
  return entryChanges(before, after).filter(({ name, is }) => !recorded[is].has(name));
}

/** The same as issues, in each file that differs; and a change of the earlier state that was rewritten, which leaves nothing else to say. */
export function notRecorded(before: Entries, after: Entries): Issue[] {
  const [former, now] = [before.journal.changes, after.journal.changes];
  const rewritten = former.findIndex((change, index) => JSON.stringify(change) !== JSON.stringify(now[index]));
  if (rewritten >= 0)
    return [{ code: 'change-rewritten', params: { on: former[rewritten]?.date ?? '' }, file, path: [rewritten] }];
  return unrecorded(before, after).flatMap(({ name, is, places }): Issue[] => {
    const issue = { code: 'change-not-recorded', params: { value: name, is } } as const;
    return places.length > 0 ? places.map((place) => ({ ...issue, ...place })) : [{ ...issue, file }];
  });
}
