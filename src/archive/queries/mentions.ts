import type { Archive } from '../archive.ts';
import { isFact, isStatement, type Fact } from '../fact-path.ts';
import { memoize } from '../../text/memoize.ts';
import { isOwn, subtreeOf, partsOf, type Node } from '../../schema/node.ts';
import { allFacts, type PlacedFact } from './statements.ts';

const nameable = ['authorities', 'editions', 'organisations', 'people', 'themes', 'twinnings'] as const;
type Nameable = (typeof nameable)[number];

interface Mention extends PlacedFact {
  readonly fields: readonly string[];
}

/** Lists the facts that name a record, in the order of the archive. A fact inside another one is listed separately. */
export function mentionsOf(archive: Archive, named: Nameable, id: string): readonly Mention[] {
  return indexOf(archive).get(`${named} ${id}`) ?? [];
}

const indexOf = memoize((archive: Archive): ReadonlyMap<string, readonly Mention[]> => {
  const index = new Map<string, Mention[]>();
  for (const placed of allFacts(archive)) {
    const names = fieldsOf(placed.fact).flatMap(namesIn);
    for (const [key, those] of Map.groupBy(names, ({ key }) => key)) {
      const list = index.get(key) ?? [];
      index.set(key, list);
      list.push({ ...placed, fields: [...new Set(those.map(({ field }) => field))] });
    }
  }
  return index;
});

/** Lists the fields of a fact: those of its value, or those of all its versions if none is kept. */
function fieldsOf({ place }: Fact): readonly Node[] {
  const parts = partsOf(place);
  const holders = [
    ...parts.filter(({ field }) => field === 'value'),
    ...parts
      .filter(({ field }) => field === 'versions')
      .flatMap((list) => partsOf(list).flatMap((one) => partsOf(one))),
  ].filter(({ field }) => field === 'value');
  return (isStatement(place.value) ? parts : holders.flatMap((value) => partsOf(value))).filter(isOwn);
}

/** Lists the records that a field of a fact names, without those in a fact inside it, which is listed separately. */
function namesIn(whole: Node): readonly { readonly key: string; readonly field: string }[] {
  const isInside = ({ value }: Node) => !isFact(value);
  if (!isInside(whole)) return [];
  return subtreeOf(whole, isInside).flatMap(({ value, meaning: { ref = '' } }) =>
    nameable.some((one) => one === ref) && typeof value === 'string'
      ? [{ key: `${ref} ${value}`, field: whole.field }]
      : [],
  );
}
