import { readAddress } from '../address.ts';
import { isDefined, type Ids } from '../defined-ids.ts';
import { everyRecord, type Entries, type Issue } from '../entries.ts';
import { factsOf, voicesOf } from '../fact-path.ts';
import { entryNode } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import { sourcesOf } from '../schema/evidence.ts';

/** Excerpts of sources that stand for a fact which does not cite the source, or which is not there; with the nearest path of one that does. */
export function excerptMistakes(entries: Entries, ids: Ids): Issue[] {
  const quoted = entries.records.sources.flatMap(({ data, file }) =>
    Object.entries(data.list).flatMap(([source, { excerpts }]) =>
      excerpts.flatMap(({ facts }, at) =>
        facts.map((value, index) => ({
          source,
          value,
          file,
          path: ['list', source, 'excerpts', at, 'facts', index],
        })),
      ),
    ),
  );
  if (quoted.length === 0) return [];
  const citing = pathsBySource(entries);
  return quoted.flatMap(({ source, value, file, path }): Issue[] => {
    const address = readAddress(value);
    const paths = citing.get(source) ?? new Set();
    if (address && paths.has(`${address.kind}/${address.id}/${address.path}`)) return [];
    // A record that is there but malformed has its own problem.
    const isRead = everyRecord(entries).some(({ kind, id }) => kind === address?.kind && id === address.id);
    if (address && !isRead && isDefined(ids, address.kind, address.id)) return [];
    const near = nearest(
      value,
      [...paths].map((one) => one.replace(/\/$/, '')),
    );
    return [{ code: 'excerpt-of-nothing', params: { value, record: source, nearest: near ?? '' }, file, path }];
  });
}

/** The paths of the facts that cite each source: `editions/2-kanazawa/theme.fr`. */
function pathsBySource(entries: Entries): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of everyRecord(entries))
    for (const { path, node } of factsOf(entryNode(entry)))
      for (const { evidence } of voicesOf(node))
        for (const source of sourcesOf(evidence.basis))
          found.set(source, (found.get(source) ?? new Set()).add(`${entry.kind}/${entry.id}/${path}`));
  return found;
}
