import { everyRecord, type Entries } from '../archive/entries.ts';
import type { Ids } from '../archive/defined-ids.ts';
import { gapsOf } from '../archive/gaps.ts';
import { textPlaces } from '../archive/passages.ts';
import { kindNames } from '../archive/kinds.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { factsAt, gapFragment, homeAt, pageAt, parallelAt, recordAt } from '../i18n/paths.ts';

/** The addresses that the records have now: their pages, points, sessions and gaps. The pages of the site itself are held by its own tests. */
export function recordAddresses(entries: Entries, { known }: Ids): ReadonlySet<string> {
  const below = (address: string) => address.slice(homeAt('fr').length);
  const places = kindNames.flatMap((kind) => [...(known.get(kind) ?? [])].map((id) => below(recordAt('fr', kind, id))));
  const parts = everyRecord(entries).flatMap(({ kind, id, data }) =>
    gapsOf(data).map((gap) => below(pageAt('fr', 'gaps', gapFragment(kind, id, gap.id)))),
  );
  const declarations = entries.records.declarations.flatMap(({ id, data }) => [
    below(parallelAt('fr', 'declarations', id)),
    ...[...textPlaces(data), ...data.points.map((point) => point.id)].map((place) =>
      below(recordAt('fr', 'declarations', id, place)),
    ),
  ]);
  const editions = entries.records.editions.flatMap(({ id, data }) => [
    below(parallelAt('fr', 'editions', id)),
    below(factsAt('fr', id)),
    ...(isNotKnown(data.programme) ? [] : data.programme).map((item) =>
      below(recordAt('fr', 'editions', id, `programme.${item.id}`)),
    ),
    // Where they stood before facts had a page of their own, and still lead to it.
    ...(isNotKnown(data.programme) ? [] : data.programme).map(
      (item) => `${below(recordAt('fr', 'editions', id))}#programme.${item.id}`,
    ),
  ]);
  return new Set([...places, ...parts, ...declarations, ...editions]);
}
