import { everyRecord, type Entries, type Entry } from './entries.ts';
import { entryName, type EntryName } from './entry-name.ts';
import { fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { baseOf } from './kinds.ts';
import type { Prose } from './prose.ts';

/** An entry as it stands in the content now: where it is written, and its fingerprint. */
export interface StandingEntry {
  readonly file: string;
  readonly path: readonly string[];
  readonly fingerprint: Fingerprint;
}

/** Every entry of the content by its name. A file of the bibliography holds an entry for each source. */
export function standingEntries(entries: Entries): ReadonlyMap<EntryName, StandingEntry> {
  const accounts = Map.groupBy(entries.prose, ({ folder, record }) => entryName(folder, record));
  const told = (name: EntryName) =>
    (accounts.get(name) ?? [])
      .map((one) => textOfProse(one))
      .sort()
      .join('\n');
  const found = new Map<EntryName, StandingEntry>();
  for (const entry of everyRecord(entries)) {
    for (const facts of factsOfEntry(entry)) {
      const name = entryName(entry.kind, facts.id);
      found.set(name, { file: entry.file, path: facts.path, fingerprint: ofRecord(facts, told(name)) });
    }
  }
  for (const [name, [first]] of accounts) {
    if (first?.folder === 'pages')
      found.set(name, { file: first.file, path: [], fingerprint: ofPage(first, told(name)) });
  }
  return found;
}

interface FactsText {
  readonly id: string;
  readonly text: string;
  readonly path: readonly string[];
}

const ofRecord = ({ text }: FactsText, told: string) => fingerprintOf(told === '' ? text : `${text}\n${told}`);

const ofPage = (_: Prose, told: string) => fingerprintOf(told);

/** The facts of a record as one text; of a file of the bibliography, those of each source with the publisher that it inherits. */
const factsOfEntry = (entry: Entry): readonly FactsText[] => {
  if (entry.kind !== 'sources') return [{ id: entry.id, text: canonical(entry.raw), path: baseOf(entry) }];
  const { list, publisher } = entry.raw as { list: Record<string, object>; publisher?: unknown };
  return Object.entries(list).map(([id, line]) => ({
    id,
    text: canonical({ publisher, ...line }),
    path: ['list', id],
  }));
};

const textOfProse = ({ lang, title, lead, blocks }: Prose): string => canonical({ lang, title, lead, blocks }, 'at');

/** Plain data as a text that is the same for the same data: fields in the order of their names, fields called `without` left out. */
function canonical(data: unknown, without = ''): string {
  return JSON.stringify(data, (key, value: unknown) => {
    if (key !== '' && key === without) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
