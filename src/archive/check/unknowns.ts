import { everyRecord, type Entry, type Entries, type Issue } from '../entries.ts';
import { factsOf, lookUp, pathsOf, unknownsOf, voicesOf, type Fact } from '../fact-path.ts';
import { gapsExplaining, gapsOf, hasGaps } from '../gaps.ts';
import { entryNode } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { nearest } from '../nearest.ts';
import type { Node } from '../node.ts';
import type { Gap } from '../schema/gap.ts';
import { valueAt } from '../value-at.ts';

/** Holds fields without value and gaps to each other, both ways. */
export function unexplained(entries: Entries): Issue[] {
  return everyRecord(entries).flatMap(unexplainedIn);
}

const unexplainedIn = memoize((entry: Entry): readonly Issue[] => {
  const record = entryNode(entry);
  const withoutGap = [...unknownsOf(record)]
    .filter(({ path }) => gapsExplaining(entry.data, path).length === 0)
    .map(({ path, at }): Issue => ({
      code: hasGaps(entry.data) ? 'unknown-without-gap' : 'unknown-without-gaps',
      params: { value: path },
      file: entry.file,
      path: at,
    }));
  const idle = gapsOf(entry.data).flatMap((gap, index) =>
    gap.explains.flatMap((path, part): Issue[] => {
      const mistake = idleGap(record, gap, path);
      return mistake ? [{ ...mistake, file: entry.file, path: [...record.at, 'gaps', index, 'explains', part] }] : [];
    }),
  );
  return [...withoutGap, ...idle];
});

/** A gap that points at nothing, or at a single value that is known: a list may be incomplete, a title may be a gloss. */
function idleGap(record: Node, gap: Gap, path: string): Pick<Issue, 'code' | 'params'> | undefined {
  const params = { gap: gap.id, value: path };
  if (lookUp(record, path) === undefined) {
    return { code: 'gap-explains-nothing', params: { ...params, nearest: nearest(path, pathsOf(record)) ?? '' } };
  }
  const type = valueAt(record, path)?.type;
  return type && type !== 'not-known' && type !== 'undecided' ? { code: 'gap-explains-value', params } : undefined;
}

/** Statements that have neither a source nor another basis. */
export function sourceless(entries: Entries): Issue[] {
  return everyRecord(entries).flatMap(sourcelessIn);
}

const sourcelessIn = memoize((entry: Entry): readonly Issue[] =>
  factsOf(entryNode(entry)).flatMap(({ path, at, node }): Issue[] => {
    return voicesOf(node).flatMap(({ evidence: { basis } }, voice): Issue[] => {
      if (basis.kind !== 'inherited') return [];
      const code = basis.also.length > 0 ? 'also-without-head' : 'no-source';
      const way = wayToVoice(node, voice);
      const where = [...at, ...way, ...(code === 'also-without-head' ? ['also'] : [])];
      return [{ code, params: { value: path || entry.id, list: String(way[0] ?? '') }, file: entry.file, path: where }];
    });
  }),
);

/** The way from a fact to one of its voices, as they are typed: the value that is kept, then `others`; or `versions`. */
function wayToVoice(node: Fact['node'], voice: number): readonly (string | number)[] {
  if ('is' in node && node.is === 'undecided') return ['versions', voice];
  return voice === 0 ? [] : ['others', voice - 1];
}
