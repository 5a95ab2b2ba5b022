import type { Archive } from '../archive.ts';
import { readAddress } from '../../schema/address.ts';
import { memoize } from '../../text/memoize.ts';
import type { RecordKey } from '../../schema/kinds.ts';

const byFact = memoize((archive: Archive) => {
  const all = [...archive.sources.values()].flatMap((source) =>
    source.excerpts.flatMap((excerpt) => excerpt.facts.map((fact) => ({ fact, source, excerpt }))),
  );
  return Map.groupBy(all, ({ fact }) => keyOf(fact));
});

export function excerptsOn(archive: Archive, { kind, id }: RecordKey, path: string) {
  return byFact(archive).get(`${kind}/${id}/${path}`) ?? [];
}

function keyOf(fact: string): string {
  const { kind, id, path } = readAddress(fact) ?? { kind: '', id: fact, path: '' };
  return `${kind}/${id}/${path}`;
}
