import type { Archive } from '../src/archive/archive.ts';
import { textPlaces } from '../src/archive/passages.ts';
import { allDisagreements, allGaps } from '../src/archive/queries/statements.ts';
import { linksOf } from '../src/archive/queries/twinnings.ts';
import { gapFragment, homeAt, pageAt, placeAt, recordAt } from '../src/site/paths.ts';

/** The kinds whose records stand on a page with others of their kind. */
const inLists = ['people', 'terms', 'areas', 'milestones'] as const;

/** The places inside pages that the archive itself names: their addresses below the folder of either language. */
export function placesOf(archive: Archive): readonly string[] {
  const { occasional } = linksOf(archive);
  const whole = [
    ...occasional.map(({ id }) => placeAt({ archive, locale: 'fr' }, 'twinnings', id)),
    ...inLists.flatMap((kind) => [...archive[kind].keys()].map((id) => recordAt('fr', kind, id))),
    ...[...archive.declarations].flatMap(([id, declaration]) =>
      [...textPlaces(declaration), ...declaration.points.map((point) => point.id)].map((place) =>
        recordAt('fr', 'declarations', id, place),
      ),
    ),
    ...[...archive.items].map(([id, { edition }]) => recordAt('fr', 'editions', edition.id, `programme.${id}`)),
    ...allGaps(archive).map(({ kind, id, gap }) => pageAt('fr', 'gaps', gapFragment(kind, id, gap.id))),
    ...allDisagreements(archive).map(({ kind, id, path }) => placeAt({ archive, locale: 'fr' }, kind, id, path)),
  ];
  return whole.map((address) => address.slice(homeAt('fr').length));
}
