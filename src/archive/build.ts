import {
  type Archive,
  type Authority,
  type Change,
  type Edition,
  type Index,
  type Named,
  type Source,
  get,
} from './archive.ts';
import { statusNow } from './edition-days.ts';
import type { Entries, Entry, Journal } from './entries.ts';
import type { Kind, RecordOf } from '../schema/kinds.ts';
import { hostsOf, sessionsOf } from './edition-lists.ts';
import { livesOf, sharedPagesOf } from './authorities.ts';
import { changeId, type RecordedChange } from '../schema/change.ts';
import { firstDay } from '../schema/partial-date.ts';
import { otherLocale } from '../text/locales.ts';
import { withFallbackTexts } from '../schema/to-translate.ts';
import type { Side } from '../schema/words.ts';
import { withValuesPrinted } from './text-values.ts';
import type { PrintValue } from './value-at.ts';

/** The part of the entries that building needs. They come from the reader, or from Astro's collections. */
export type Records = Pick<Entries, 'prose' | 'site' | 'intents'> & {
  readonly journal: Omit<Journal, 'published'>;
  readonly records: { readonly [K in Kind]: readonly Pick<Entry<K>, 'id' | 'data' | 'file'>[] };
  readonly places?: Archive['places'];
};

/**
 * Resolves checked entries into the frozen graph. Content with problems must not be passed: an id that names nothing throws.
 *
 * @param print formats a value for the texts of records that name it
 */
export function buildArchive(
  { records: read, prose: accounts, site, intents, journal, places = new Map() }: Records,
  print: PrintValue,
): Archive {
  // Where a language is still to be translated stands the other's text, with its values in that language.
  const { records, prose } = withValuesPrinted({ records: withFallbackTexts(read), prose: accounts }, print);
  const authorities = indexOf(
    livesOf(records.authorities).map(({ id, data, file, formerIds, life }) => ({
      ...data,
      ...{ id, side: sideOfFile(file), formerIds, life },
    })),
  );
  const editions = indexOf(
    records.editions.map(({ id, data }) => buildEdition(id, data, authorities)).sort((a, b) => a.ordinal - b.ordinal),
  );
  const [linkCounts] = records['link-counts'];
  const [series] = records.series;
  if (!linkCounts || !series) throw new Error('The archive needs link-counts.yaml and series.yaml.');
  const proseByName = new Map(prose.map((one) => [`${one.folder}/${one.record}/${one.lang}`, one]));
  const items = [...editions.values()].flatMap((edition) =>
    sessionsOf(edition).map((item) => [item.id, { edition, item }] as const),
  );
  const archive: Archive = {
    editions,
    declarations: indexOf(named(records.declarations).sort((a, b) => ordinalOf(a.id) - ordinalOf(b.id))),
    cities: indexOf(named(records.cities)),
    themes: indexOf(named(records.themes)),
    authorities,
    sharedPages: sharedPagesOf(authorities, editions.values()),
    areas: indexOf(named(records.areas)),
    people: indexOf(named(records.people)),
    twinnings: indexOf(named(records.twinnings)),
    organisations: indexOf(named(records.organisations)),
    milestones: indexOf(
      named(records.milestones).sort((a, b) => compare(firstDay(a.date.start), firstDay(b.date.start))),
    ),
    terms: indexOf(named(records.terms)),
    linkCounts: linkCounts.data,
    series: series.data,
    sources: buildSources(records.sources),
    items: new Map(items),
    prose: (folder, id, language) => {
      const own = proseByName.get(`${folder}/${id}/${language}`);
      return own?.isToTranslate ? proseByName.get(`${folder}/${id}/${otherLocale(language)}`) : own;
    },
    changes: journal.changes.map(buildChange),
    removals: journal.removals,
    places,
    site,
    intents,
    pageIds: [...new Set(prose.filter(({ folder }) => folder === 'pages').map(({ record }) => record))],
  };
  return freeze(archive);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function named<K extends Kind>(entries: readonly Pick<Entry<K>, 'id' | 'data'>[]): Named<RecordOf<K>>[] {
  return entries.map(({ id, data }) => ({ ...data, id }));
}

function indexOf<T extends { readonly id: string }>(list: readonly T[]): Index<T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** Returns the number at the beginning of an edition's id: `7-aix-en-provence` is the seventh. */
export function ordinalOf(id: string): number {
  return Number.parseInt(id, 10);
}

export function sideOfFile(file: string): Side {
  return file.endsWith('france.yaml') ? 'french' : 'japanese';
}

function buildEdition(id: string, data: RecordOf<'editions'>, authorities: Index<Authority>): Edition {
  const hostIds = hostsOf(data);
  const [host] = hostIds;
  if (!host) throw new Error(`The edition “${id}” has no host.`);
  return {
    ...data,
    id,
    ordinal: ordinalOf(id),
    side: get(authorities, host).side,
    statusNow: statusNow(data) ?? 'announced',
    hostIds,
  };
}

function buildSources(entries: readonly Pick<Entry<'sources'>, 'data'>[]): Index<Source> {
  const list = entries.flatMap(({ data }) =>
    Object.entries(data.list).map(([id, line]) => {
      const publisher = line.publisher ?? data.publisher;
      if (!publisher) throw new Error(`The source “${id}” has no publisher.`);
      return { ...line, id, publisher };
    }),
  );
  return indexOf(list.sort((a, b) => compare(a.id, b.id)));
}

function buildChange(change: RecordedChange, index: number): Change {
  const { date, fr, ja, entries, corrections = [] } = change;
  const what = fr !== undefined && ja !== undefined ? { fr, ja } : undefined;
  return { date, number: index + 1, id: changeId(change), what, entries: new Set(entries), corrections };
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const parts = value instanceof Map ? value.values() : Object.values(value);
  for (const part of parts) freeze(part);
  return value;
}
