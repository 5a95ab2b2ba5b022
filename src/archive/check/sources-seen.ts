import type { Entries, Issue } from '../entries.ts';
import { danglingId, type Ids } from './references.ts';

const file = 'sources-seen.yaml';

/** States of addresses whose source is not there. */
export function seenMistakes({ journal: { seen } }: Entries, { known }: Ids): Issue[] {
  const sources = known.get('sources') ?? new Set<string>();
  return [...seen.keys()].flatMap((source): Issue[] =>
    sources.has(source) ? [] : [{ ...danglingId(source, 'sources', source, sources), file, path: [source] }],
  );
}
