import { everyRecord, type Entries, type Entry, type Issue } from '../entries.ts';
import { factsOf, type Fact } from '../fact-path.ts';
import { entryNode } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { isNotKnown } from '../schema/not-known.ts';

/** Kept values that are, or rest on, what they reject. */
export function keptFindings(entries: Entries): Issue[] {
  return everyRecord(entries).flatMap(keptIn);
}

const keptIn = memoize((entry: Entry) =>
  factsOf(entryNode(entry)).flatMap((fact) =>
    [...rejected(fact), ...restingOnOthers(fact)].map((one): Issue => ({ ...one, file: entry.file })),
  ),
);

type Finding = Omit<Issue, 'file'>;
type Values = Readonly<Record<string, unknown>>;

/** The value that is kept of a fact, with the versions that are not. */
function keptOf({ node }: Fact) {
  if (isNotKnown(node)) return undefined;
  if ('is' in node) return node.is === 'known' ? { ...node, value: fieldsOf(node.value) } : undefined;
  return { ...node, value: fieldsOf(node) };
}

function fieldsOf(value: object): Values {
  return { ...value };
}

/** A value without the sources that its parts carry: two titles are the same by their words. */
function bare(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => (key === 'sources' ? undefined : one));
}

function rejected(fact: Fact): Finding[] {
  const kept = keptOf(fact);
  if (!kept) return [];
  return kept.others.flatMap(({ value: other }, index): Finding[] => {
    const fields = Object.entries(other);
    if (fields.length === 0 || !fields.every(([field, value]) => bare(value) === bare(kept.value[field]))) return [];
    const params = { value: fact.path, count: String(index + 1) };
    return [{ code: 'kept-is-rejected', params, path: [...fact.at, 'others', index] }];
  });
}

function restingOnOthers(fact: Fact): Finding[] {
  const kept = keptOf(fact);
  const sources = kept?.evidence.basis.kind === 'sources' ? kept.evidence.basis.sources : [];
  if (!kept || sources.length === 0) return [];
  const differing = kept.others.filter(({ value: other }) =>
    Object.entries(other).some(
      ([field, value]) => kept.value[field] !== undefined && bare(value) !== bare(kept.value[field]),
    ),
  );
  const behind = new Set(differing.flatMap(({ evidence }) => sourcesOf(evidence.basis)));
  if (!sources.every((id) => behind.has(id))) return [];
  const params = { value: fact.path, known: sources.join(', ') };
  return [{ code: 'sources-behind-other', params, path: [...fact.at, 'sources'] }];
}
