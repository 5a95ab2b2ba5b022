import { isDefined, type Ids } from '../defined-ids.ts';
import type { Entries, Issue, Journal } from '../entries.ts';
import { entryName } from '../entry-name.ts';
import { lastRecorded, touchedBy } from '../journal.ts';
import { standingEntries } from '../standing-entries.ts';
import { readAddress } from '../address.ts';
import { nearest } from '../nearest.ts';
import type { TypedChange } from '../schema/change.ts';
import { danglingId } from './references.ts';

const file = 'changes.yaml';

/** Changes that contradict each other, their lists or the bibliography. */
export function changeMistakes(entries: Entries, ids: Ids): Issue[] {
  const { journal } = entries;
  return [
    ...lostLists(entries),
    ...journal.changes.flatMap((change, index) => correctionMistakes(change, index, journal, ids)),
  ];
}

/** A list that a change names must be there, and a list that is there must be named. */
function lostLists({ journal: { changes, lists }, unread }: Entries): Issue[] {
  const fileOf = (list: string) => `changes/${list}.yaml`;
  const missing = changes.flatMap(({ entries_in: list }, index): Issue[] => {
    if (list === undefined || lists.has(list) || unread.includes(fileOf(list))) return [];
    return [{ code: 'missing-file', params: { value: fileOf(list) }, file, path: [index, 'entries_in'] }];
  });
  if (unread.includes(file) || changes.length === 0) return missing;
  const named = new Set(changes.map(({ entries_in }) => entries_in));
  const stray = [...lists.keys()].filter((list) => !named.has(list));
  return [
    ...missing,
    ...stray.map((list): Issue => ({ code: 'unknown-file', params: { value: fileOf(list) }, file: fileOf(list) })),
  ];
}

type LastRecorded = ReturnType<typeof lastRecorded>;
type Standing = ReturnType<typeof standingEntries>;

/** What a change names exists, or a later change removed it. */
function namesOfNothing(journal: Journal, last: LastRecorded, standing: Standing): Issue[] {
  return [...last].flatMap(([name, { change }]): Issue[] => {
    if (standing.has(name)) return [];
    const params = { value: name, nearest: nearest(name, standing.keys()) ?? '' };
    const list = journal.changes[change]?.entries_in;
    const isListed = list !== undefined && name in (journal.lists.get(list) ?? {});
    if (isListed) return [{ code: 'change-names-nothing', params, file: `changes/${list}.yaml`, path: [name] }];
    return [{ code: 'change-names-nothing', params, file, path: [change, 'entries', name] }];
  });
}

function correctionMistakes(change: TypedChange, index: number, journal: Journal, ids: Ids): Issue[] {
  const touched = touchedBy(change, journal);
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

/** Where the changes and the content have parted: entries that stand otherwise than they were recorded, and names of what is gone. */
export function notRecorded(entries: Entries): Issue[] {
  const last = lastRecorded(entries.journal);
  const standing = standingEntries(entries);
  const changed = [...standing].flatMap(([name, { file: where, path, fingerprint }]): Issue[] => {
    const recorded = last.get(name)?.fingerprint;
    if (recorded === fingerprint) return [];
    return [{ code: 'change-not-recorded', params: { value: name }, file: where, path }];
  });
  return [...changed, ...namesOfNothing(entries.journal, last, standing)];
}
