import type { Archive } from '../src/archive/archive.ts';
import { allDisagreements } from '../src/archive/queries/statements.ts';
import { pathOf } from '../src/site/paths.ts';
import { placesOf } from '../src/site/places.ts';

/**
 * The places inside pages whose addresses are kept: their addresses below the folder of either language. Where an authority without a page stands may
 * change; what the series tells of an edition is found with it.
 */
export function placesInside(archive: Archive): readonly string[] {
  const kept = placesOf(archive).filter((one) => one.is !== 'moment' && !('kind' in one && one.kind === 'authorities'));
  return [
    ...kept.map(({ address }) => address).filter((address) => address.includes('#')),
    ...allDisagreements(archive).map(({ kind, id, path }) => pathOf(archive, kind, id, path)),
  ];
}
