import { homeAt, gapFragment, pageAt, parallelAt, recordAt, requestsAt } from '../../i18n/paths.ts';
import type { Entries, Issue } from '../entries.ts';
import { kindNames } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Ids } from './references.ts';
import { everyRecord, gapsOf } from './unknowns.ts';

const file = 'removed.yaml';

/** Removals of what was never published, of what is still there, and those that lead on to nothing. */
export function removalMistakes(entries: Entries, ids: Ids): Issue[] {
  const { removals, published } = entries.journal;
  if (removals.length === 0) return [];
  const ledger = new Set(published);
  const removed = new Set(removals.map(({ address }) => address));
  const standing = standingPlaces(entries, ids);
  const seen = new Set<string>();
  return removals.flatMap(({ address, to }, index): Issue[] => {
    const isSecond = seen.has(address);
    seen.add(address);
    const near = (value: string, from: Iterable<string>) => nearest(value, from) ?? '';
    const own: Issue[] = isSecond
      ? [{ code: 'duplicate-id', params: { value: address, other: '' }, file, path: [index, 'address'] }]
      : !ledger.has(address)
        ? [
            {
              code: 'removal-never-published',
              params: { value: address, nearest: near(address, ledger) },
              file,
              path: [index, 'address'],
            },
          ]
        : standing.has(address)
          ? [{ code: 'removal-still-there', params: { value: address }, file, path: [index, 'address'] }]
          : [];
    if (to === undefined || (ledger.has(to) && !removed.has(to)) || standing.has(to)) return own;
    const open = [...ledger].filter((one) => !removed.has(one));
    return [
      ...own,
      { code: 'removal-to-nothing', params: { value: to, nearest: near(to, open) }, file, path: [index, 'to'] },
    ];
  });
}

/** The addresses that the records have now: their pages, points, sessions and gaps. The pages of the site itself are held by its own tests. */
export function standingPlaces(entries: Entries, { known }: Ids): ReadonlySet<string> {
  const below = (address: string) => address.slice(homeAt('fr').length);
  const places = kindNames.flatMap((kind) => [...(known.get(kind) ?? [])].map((id) => below(recordAt('fr', kind, id))));
  const parts = everyRecord(entries).flatMap(({ kind, id, data }) =>
    gapsOf(data).map((gap) => below(pageAt('fr', 'gaps', gapFragment(kind, id, gap.id)))),
  );
  const declarations = entries.records.declarations.flatMap(({ id, data }) => [
    below(parallelAt('fr', 'declarations', id)),
    ...data.points.map((point) => below(recordAt('fr', 'declarations', id, `points.${point.id}`))),
  ]);
  const editions = entries.records.editions.flatMap(({ id, data }) => [
    below(parallelAt('fr', 'editions', id)),
    below(requestsAt('fr', id)),
    ...(isNotKnown(data.programme) ? [] : data.programme).map((item) =>
      below(recordAt('fr', 'editions', id, `programme.${item.id}`)),
    ),
  ]);
  return new Set([...places, ...parts, ...declarations, ...editions]);
}
