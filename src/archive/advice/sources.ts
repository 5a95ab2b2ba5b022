import { gapsOf } from '../gaps.ts';
import { baseOf } from '../kinds.ts';
import { everyRecord, type Entries, type Issue } from '../entries.ts';
import { inlinesOf } from '../prose.ts';
import type { Reading } from '../schema/source.ts';

/** How far each source was read, by id. */
function readingsOf({ records }: Pick<Entries, 'records'>): ReadonlyMap<string, Reading> {
  return new Map(
    records.sources.flatMap(({ data: { list } }) => Object.entries(list).map(([id, { read }]) => [id, read] as const)),
  );
}

/** Gaps for which a source is named that was not read to its end: the answer may stand there. */
export function openUnknowns(entries: Entries): Issue[] {
  const readings = readingsOf(entries);
  return everyRecord(entries).flatMap((entry) =>
    gapsOf(entry.data).flatMap((gap, index): Issue[] => {
      const unread = gap.looked_in.filter((id) => (readings.get(id) ?? 'whole') !== 'whole');
      if (unread.length === 0) return [];
      return [
        {
          code: 'gap-half-read',
          params: { value: gap.id, known: unread.join(', ') },
          file: entry.file,
          path: [...baseOf(entry), 'gaps', index, 'id'],
        },
      ];
    }),
  );
}

/** Every word that is typed in the content, keys left out: an id that is cited is among them. */
function typedWords({ typed, prose, journal }: Entries): ReadonlySet<string> {
  const words = new Set<string>();
  const gather = (node: unknown): void => {
    if (typeof node === 'string') words.add(node);
    else if (typeof node === 'object' && node !== null) for (const part of Object.values(node)) gather(part);
  };
  for (const { raw } of typed) gather(raw);
  for (const { blocks } of prose)
    for (const inline of inlinesOf(blocks)) if (inline.type === 'Cite') words.add(inline.id);
  gather(journal.changes);
  return words;
}

/** Sources that nothing cites, though nothing says what they may hold. */
export function uncitedSources(entries: Entries): Issue[] {
  const words = typedWords(entries);
  return entries.records.sources.flatMap(({ file, data: { list } }) =>
    Object.entries(list)
      .filter(([id, { may_hold: held }]) => !held && !words.has(id))
      .map(([id]): Issue => ({ code: 'source-never-cited', params: { value: id }, file, path: ['list', id] })),
  );
}
