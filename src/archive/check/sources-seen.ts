import type { Ids } from '../defined-ids.ts';
import type { Entries, Issue } from '../entries.ts';
import { danglingId } from './references.ts';

const file = 'sources-seen.yaml';

/** States of addresses whose source is not there. */
export function seenMistakes({ journal: { seen } }: Entries, { known }: Ids): Issue[] {
  const sources = known.get('sources') ?? new Set<string>();
  return [...seen.keys()].flatMap((source): Issue[] =>
    sources.has(source) ? [] : [{ ...danglingId(source, 'sources', source, sources), file, path: [source] }],
  );
}
