import { pathOf } from '../site/paths.ts';
import { placesOf } from '../site/places.ts';
import { readAddress } from '../schema/address.ts';
import type { Index, Named } from '../archive/archive.ts';
import type { Entries } from '../archive/entries.ts';
import type { FoundIssue } from './rules.ts';
import { removedAddresses } from '../archive/published.ts';
import { gapsOf } from '../archive/gaps.ts';
import { sessionsOf } from '../archive/edition-lists.ts';
import { sharedPagesOf } from '../archive/authorities.ts';
import { definedIds, isDefined, type Ids } from '../archive/defined-ids.ts';
import { kindNames, type Kind, type RecordOf } from '../schema/kinds.ts';
import { nearest } from '../text/nearest.ts';

/**
 * Something published that is gone: a record, a point (`4-takamatsu/p8`), an item of a programme, a question
 * (`editions.8-shizuoka.persons`).
 */
interface Gone {
  readonly named: Kind | 'points' | 'items' | 'gaps';
  readonly value: string;
  readonly address: string;
  readonly to?: string;
  readonly at: Pick<FoundIssue, 'file' | 'path'>;
}

const MOST = 5;

/** Returns an id without the number of its edition: the same place under another number is a renamed folder. */
function placeOf(id: string): string {
  return id.replace(/^\d+-/, '');
}

/**
 * The record that one which is gone has become: the same place under another number, or the one of its kind that was never published, if
 * near or alone; a link only if near, or with an end of it.
 */
function renamed(value: string, kind: Kind, address: string, entries: Entries, { known }: Ids): string | undefined {
  const all = [...(known.get(kind) ?? [])];
  const sharedPages = sharedIn(entries.records);
  const isNew = (id: string) =>
    !entries.journal.published.includes(address.replace(value, id)) && !(kind === 'authorities' && sharedPages.has(id));
  const added = all.filter(isNew);
  const moved = /^\d+-/.test(value) ? all.find((one) => placeOf(one) === placeOf(value)) : undefined;
  const ends = value.split('-');
  const isAlike = (id: string) =>
    kind === 'twinnings' ? id.split('-').some((end) => ends.includes(end)) : id.startsWith(value.slice(0, 3));
  const isAlone = kind !== 'twinnings' && added.length === 1;
  return moved ?? nearest(value, added) ?? added.find(isAlike) ?? (isAlone ? added[0] : undefined);
}

/**
 * Reports everything published and then taken away, each once, with the places that name it, and without suggesting another record as the
 * one meant. Issues that only follow from it are left out.
 */
export function withGoneOnce(issues: readonly FoundIssue[], entries: Entries): FoundIssue[] {
  const ids = definedIds(entries);
  const gone = new Map(missingRecords(entries, ids).map((one) => [keyOf(one), one]));
  if (gone.size === 0) return [...issues];
  const keyOfIssue = (issue: FoundIssue) => {
    return namedBy(issue)
      .map(keyOf)
      .find((key) => gone.has(key));
  };
  const because = Map.groupBy(issues.filter(keyOfIssue), keyOfIssue);
  const found = [...gone].map(([key, { named, value, address, to = '', at }]): FoundIssue => {
    const all = because.get(key) ?? [];
    const isPart = named === 'points' || named === 'items' || named === 'gaps';
    const first = isPart ? at : (all.find(({ code }) => code === 'dangling-id') ?? all[0] ?? at);
    const other = isPart ? undefined : renamed(value, named, address, entries, ids);
    const places = [...Map.groupBy(all, ({ file }) => file)].map(([file, those]) =>
      those.length === 1 ? file : `${file} (${String(those.length)})`,
    );
    const params = {
      value,
      named,
      address,
      count: String(all.length),
      other: other ?? '',
      to: other === undefined ? to : address.replace(value, other),
      known: places.slice(0, MOST).join(', '),
      more: String(Math.max(0, places.length - MOST)),
    };
    return { ...first, code: 'published-gone', params };
  });
  return [...found, ...issues.filter((one) => !keyOfIssue(one))];
}

function keyOf({ named, value }: Pick<Gone, 'named' | 'value'>): string {
  return `${named} ${value}`;
}

/** The kinds that a reader finds by the id in their address. */
const published = kindNames.filter((kind) => !['areas', 'milestones', 'series', 'link-counts'].includes(kind));

/** Finds the records, points, programme items and questions whose published address is dead and not recorded as removed. */
function missingRecords({ journal, records, unread }: Entries, ids: Ids): readonly Gone[] {
  // It may explain all of them.
  if (unread.includes('removed.yaml')) return [];
  const removed = removedAddresses(journal.removals, journal.published);
  const standing = { twinnings: new Map(), sharedPages: new Map() };
  const forwards = new Set(
    journal.removals.flatMap(({ address, to }) => (to?.includes('#') ? [address + (to.split('#')[1] ?? '')] : [])),
  );
  const points = new Map(
    records.declarations.map(({ id, data, file }) => {
      const has = new Set(data.points.map((point) => point.id));
      return [id, { file, has, isClear: has.size === data.points.length }];
    }),
  );
  return journal.published.flatMap((address): Gone[] => {
    // One that forwards to its record on a page of several stands and falls with that record.
    const isForward = address.endsWith('/') && forwards.has(`${address}${address.split('/').at(-2) ?? ''}`);
    if (removed.has(address) && !isForward) return [];
    const [, question = '', holder = '', of = '', gap = ''] = /^gaps\/#(([a-z-]+)\.([^.]+)\.(.+))$/.exec(address) ?? [];
    const asking = kindNames.find((one) => one === holder);
    const asker = asking && records[asking].find(({ id }) => id === of);
    if (asker && !gapsOf(asker.data).some(({ id }) => id === gap))
      return [{ named: 'gaps', value: question, address, to: `${holder}/${of}/`, at: { file: asker.file, path: [] } }];
    const [, folder = '', id = '', place] = /^([a-z]+)\/#?([^/#]+)(?:\/(?:(?:facts\/)?#(.+))?)?$/.exec(address) ?? [];
    const kind = published.find((one) => one === folder && address.startsWith(pathOf(standing, one, id)));
    if (!kind) return [];
    if (!isDefined(ids, kind, id)) {
      return place ? [] : [{ named: kind, value: id, address, at: { file: 'addresses.txt', path: [address] } }];
    }
    const declaration = kind === 'declarations' && /^p\d+$/.test(place ?? '') ? points.get(id) : undefined;
    // If an id occurs twice, another one is missing: the mistake is reported on the duplicates.
    if (declaration && place && declaration.isClear && !declaration.has.has(place)) {
      const at = { file: declaration.file, path: ['points'] };
      return [{ named: 'points', value: `${id}/${place}`, address, at }];
    }
    const item = kind === 'editions' ? /^programme\.([^.]+)$/.exec(place ?? '')?.[1] : undefined;
    if (item === undefined || isDefined(ids, 'items', item)) return [];
    return [{ named: 'items', value: item, address, at: { file: `editions/${id}/edition.yaml`, path: ['programme'] } }];
  });
}

function namedBy({
  code,
  params: { named = '', value = '' },
  file,
}: FoundIssue): readonly Pick<Gone, 'named' | 'value'>[] {
  const [, folder = '', own = ''] = /^([^/]+)\/([^/]+)\//.exec(file) ?? [];
  if (code === 'dangling-id') {
    if (named === 'points') return [{ named, value: value.includes('/') ? value : `${own}/${value}` }];
    const kind = named === 'items' ? named : kindNames.find((name) => name === named);
    return kind ? [{ named: kind, value }] : [];
  }
  const [, page = '', shared = ''] = code === 'removal-to-nothing' ? (/^([^/]+)\/[^/]+\/#(.+)$/.exec(value) ?? []) : [];
  if (shared) return partAt(`${page}/${shared}`);
  if (code === 'gap-explains-nothing') return partAt(`${folder}/${own}/${value}`);
  return code === 'follow-up-to-nothing' || code === 'mdx-path' ? partAt(value) : [];
}

function partAt(text: string): readonly Pick<Gone, 'named' | 'value'>[] {
  const address = readAddress(text);
  if (!address) return [];
  const { kind, id, path } = address;
  const [list, part] = path.split('.');
  const record = { named: kind, value: id };
  if (kind === 'declarations' && list === 'points' && part)
    return [{ named: 'points', value: `${id}/${part}` }, record];
  return kind === 'editions' && list === 'programme' && part ? [{ named: 'items', value: part }, record] : [record];
}

function sharedIn({ authorities, editions }: Entries['records']) {
  return sharedPagesOf(
    new Map(authorities.map(({ id, data }) => [id, data])),
    editions.map(({ data }) => data),
  );
}

/** The addresses of the site now, with those of records that cannot be read. */
export function recordAddresses({ records }: Entries, { known }: Ids): ReadonlySet<string> {
  const byId = kindNames.map((kind) => [kind, new Map(records[kind].map(({ id, data }) => [id, { ...data, id }]))]);
  const read = Object.fromEntries(byId) as { readonly [K in Kind]: Index<Named<RecordOf<K>>> };
  const content = {
    ...read,
    series: records.series[0]?.data,
    // Their files are records: `known` has the ids.
    sources: new Map(),
    sharedPages: sharedIn(records),
    pageIds: [...(known.get('pages') ?? [])],
  };
  const all = kindNames.flatMap((kind) => [...(known.get(kind) ?? [])].map((id) => pathOf(content, kind, id)));
  // Where sessions stood before facts had a page of their own, which still leads to them.
  const former = [...read.editions.values()].flatMap((edition) =>
    sessionsOf(edition).map((item) => `editions/${edition.id}/#programme.${item.id}`),
  );
  return new Set([...all, ...former, ...placesOf(content).map(({ address }) => address)]);
}
