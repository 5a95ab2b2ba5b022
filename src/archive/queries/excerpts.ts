import { readAddress } from '../address.ts';
import type { Archive, Source } from '../archive.ts';
import type { Excerpt } from '../schema/excerpt.ts';
import type { RecordKey } from './statements.ts';
import { memoize } from '../memoize.ts';

/** An excerpt with the source that it is from. */
interface PlacedExcerpt {
  readonly source: Source;
  readonly excerpt: Excerpt;
}

const byFact = memoize((archive: Archive): ReadonlyMap<string, readonly PlacedExcerpt[]> => {
  const all = [...archive.sources.values()].flatMap((source) =>
    source.excerpts.flatMap((excerpt) => excerpt.facts.map((fact) => ({ fact, source, excerpt }))),
  );
  return Map.groupBy(all, ({ fact }) => keyOf(fact));
});

/** The excerpts on which a fact rests, in the order of their sources. */
export function excerptsOn(archive: Archive, { kind, id }: RecordKey, path: string): readonly PlacedExcerpt[] {
  return byFact(archive).get(`${kind}/${id}/${path}`) ?? [];
}

function keyOf(fact: string): string {
  const { kind, id, path } = readAddress(fact) ?? { kind: '', id: fact, path: '' };
  return `${kind}/${id}/${path}`;
}
