import type { Entry, Entries, Issue } from '../entries.ts';
import { factsOf, liesWithin, lookUp, unknownsOf, voicesOf } from '../fact-path.ts';
import type { Gap } from '../schema/gap.ts';

/** The gaps of a record; kinds whose records have none give an empty list. */
export function gapsOf(data: unknown): readonly Gap[] {
  const gaps = typeof data === 'object' && data !== null && 'gaps' in data ? data.gaps : [];
  return gaps as readonly Gap[];
}

/** The gaps that explain a field: those whose path is nearest to it. */
export function gapsExplaining(data: unknown, path: string): readonly Gap[] {
  const covering = gapsOf(data).flatMap((gap) =>
    gap.explains.filter((whole) => liesWithin(path, whole)).map((whole) => ({ gap, length: whole.length })),
  );
  const nearest = Math.max(...covering.map(({ length }) => length));
  return covering.filter(({ length }) => length === nearest).map(({ gap }) => gap);
}

/** Holds fields without value and gaps to each other, both ways. */
export function unexplained(entries: Entries): Issue[] {
  return everyRecord(entries).flatMap((entry) => {
    const base = baseOf(entry);
    const withoutGap = [...unknownsOf(entry.data)]
      .filter(({ path }) => gapsExplaining(entry.data, path).length === 0)
      .map(({ path, at }): Issue => ({ code: 'unknown-without-gap', params: { field: path }, file: entry.file, path: [...base, ...at] }));
    const idle = gapsOf(entry.data).flatMap((gap, index) =>
      gap.explains.flatMap((path, part): Issue[] =>
        names(entry, path)
          ? []
          : [
              {
                code: 'gap-explains-nothing',
                params: { gap: gap.id, value: path },
                file: entry.file,
                path: [...base, 'gaps', index, 'explains', part],
              },
            ],
      ),
    );
    return [...withoutGap, ...idle];
  });
}

/** A path that is in the record, or names a collection of it that is absent. */
function names(entry: Entry, path: string): boolean {
  return lookUp(entry.data, path) !== undefined;
}

/** Statements that have neither a source nor another basis. */
export function sourceless(entries: Entries): Issue[] {
  return everyRecord(entries).flatMap((entry) =>
    [...factsOf(entry.data)].flatMap(({ path, at, node }): Issue[] => {
      return voicesOf(node).some(({ evidence }) => evidence.basis.kind === 'inherited')
        ? [{ code: 'no-source', params: { field: path }, file: entry.file, path: [...baseOf(entry), ...at] }]
        : [];
    }),
  );
}

/** Every record of every kind. */
export function everyRecord(entries: Entries): readonly Entry[] {
  return Object.values(entries.records).flatMap((records): readonly Entry[] => records);
}

/** The way to a record in its file: its id where the file holds several. */
export function baseOf(entry: Pick<Entry, 'kind' | 'id' | 'file'>): readonly string[] {
  const several = ['authorities', 'areas', 'people', 'twinnings', 'organisations', 'milestones'];
  return several.includes(entry.kind) ? [entry.id] : [];
}
