import type { Archive, Index, Named } from '../archive/archive.ts';
import { sessionsOf } from '../archive/edition-lists.ts';
import { gapsOf } from '../archive/gaps.ts';
import { passagesOf, type Passage } from '../archive/passages.ts';
import { linksOf } from '../archive/queries/twinnings.ts';
import type { Point } from '../schema/declaration.ts';
import type { Kind, RecordOf } from '../schema/kinds.ts';
import type { Item } from '../schema/programme.ts';
import { pageNames, type PageName } from './pages.ts';
import { gapFragment, pathOf, type PageKind } from './paths.ts';

export type PlacedKind = PageKind | 'series' | 'areas' | 'terms' | 'people' | 'milestones';

/** A place that the site leads to, and what stands there. */
export type Place = {
  /** Below the folder of either language: `editions/1-nancy/`, `gaps/#editions.1-nancy.list`; empty for the first page. */
  readonly address: string;
} & (
  | { readonly is: 'record'; readonly kind: PlacedKind; readonly id: string }
  | { readonly is: 'home' }
  | { readonly is: 'list'; readonly name: PageName }
  | { readonly is: 'text' | 'facts'; readonly id: string }
  | { readonly is: 'item'; readonly item: Item }
  | { readonly is: 'point'; readonly point: Point }
  | { readonly is: 'passage'; readonly passage: Passage; readonly paragraph?: number | undefined }
  | { readonly is: 'moment'; readonly edition: string }
  | { readonly is: 'gap'; readonly kind: Kind; readonly id: string }
);

/** What places are made from: the archive, or as much of it as the check could read. */
type Records = Pick<Archive, 'sharedPages' | 'pageIds'> & {
  readonly [K in Exclude<PlacedKind, 'series' | 'sources'>]: Index<Named<RecordOf<K>>>;
} & { readonly sources: Index<unknown>; readonly series: RecordOf<'series'> | undefined };

/** Every page of the site but those of removed addresses, then every place inside a page that a record names, but for single facts. */
export function* placesOf(archive: Records): Generator<Place> {
  const record = (kind: PlacedKind, id: string): Place => ({
    is: 'record',
    kind,
    id,
    address: pathOf(archive, kind, id),
  });
  // Occasional links have no pages: they stand in the list of links.
  const { counted, occasional } = linksOf(archive);
  for (const id of archive.editions.keys()) {
    yield record('editions', id);
    yield { is: 'facts', id, address: `editions/${id}/facts/` };
  }
  for (const kind of ['declarations', 'themes', 'authorities', 'organisations'] as const)
    for (const id of archive[kind].keys()) yield record(kind, id);
  for (const { id } of counted) yield record('twinnings', id);
  for (const id of archive.sources.keys()) yield record('sources', id);

  yield { is: 'home', address: '' };
  yield record('series', 'series');
  for (const id of archive.pageIds) yield { is: 'text', id, address: `${id}/` };
  for (const name of pageNames)
    if (name !== 'series' && !archive.pageIds.includes(name)) yield { is: 'list', name, address: `${name}/` };

  for (const kind of ['areas', 'terms'] as const) for (const id of archive[kind].keys()) yield record(kind, id);
  for (const { id } of occasional) yield record('twinnings', id);
  for (const id of archive.people.keys()) yield record('people', id);
  for (const [id, edition] of archive.editions)
    for (const item of sessionsOf(edition))
      yield { is: 'item', item, address: pathOf(archive, 'editions', id, `programme.${item.id}`) };
  for (const [id, declaration] of archive.declarations) {
    const at = (path: string) => pathOf(archive, 'declarations', id, path);
    for (const point of declaration.points) yield { is: 'point', point, address: at(point.id) };
    for (const passage of passagesOf(declaration)) {
      yield { is: 'passage', passage, address: at(passage.address) };
      // An only paragraph stands at the address of its passage.
      for (const { address, number } of passage.paragraphs.filter((one) => one.number !== undefined))
        yield { is: 'passage', passage, paragraph: number, address: at(address) };
    }
  }
  // What the series tells of an edition stands with it in the list of the editions.
  for (const list of ['moments', 'records'] as const)
    for (const { edition } of archive.series?.[list] ?? [])
      yield { is: 'moment', edition, address: pathOf(archive, 'series', 'series', `${list}.${edition}`) };
  for (const id of archive.milestones.keys()) yield record('milestones', id);
  for (const kind of ['editions', 'declarations'] as const)
    for (const [id, data] of archive[kind]) yield* gapsAsked(kind, id, data);
  if (archive.series) yield* gapsAsked('series', 'series', archive.series);
}

function* gapsAsked(kind: Kind, id: string, data: object): Generator<Place> {
  for (const gap of gapsOf(data)) yield { is: 'gap', kind, id, address: `gaps/#${gapFragment(kind, id, gap.id)}` };
}

export function idsWithPage(archive: Archive, kind: PageKind): readonly string[] {
  return [...placesOf(archive)].flatMap((place) =>
    place.is === 'record' && place.kind === kind && !place.address.includes('#') ? [place.id] : [],
  );
}
