import type { Entries, Issue } from '../entries.ts';
import { inlinesOf } from '../prose.ts';

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
