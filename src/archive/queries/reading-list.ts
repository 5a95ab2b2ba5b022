import type { Archive, Source } from '../archive.ts';
import { contentCodes, contentStates } from '../../schema/source.ts';
import { gapsNaming } from './statements.ts';
import { readAddress } from '../../schema/address.ts';
import { memoize } from '../../text/memoize.ts';
import type { RecordKey } from '../../schema/kinds.ts';

/**
 * The sources whose reading to the end could answer something, each with the gaps that name it: by what they may hold, the text of a
 * declaration first; then those where most was looked for.
 */
export function readingList(archive: Archive) {
  const rank = ({ may_hold: held }: Source) =>
    held
      ? contentCodes.indexOf(held.what) * contentStates.length + contentStates.indexOf(held.state)
      : Number.MAX_SAFE_INTEGER;
  return [...archive.sources.values()]
    .map((source) => ({ source, gaps: gapsNaming(archive, source.id) }))
    .filter(({ source, gaps }) => source.read !== 'whole' && (source.may_hold !== undefined || gaps.length > 0))
    .sort(
      (a, b) =>
        rank(a.source) - rank(b.source) || b.gaps.length - a.gaps.length || (a.source.id < b.source.id ? -1 : 1),
    );
}

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
