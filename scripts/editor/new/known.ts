/** The existing content, as far as a new record depends on it. */
import { definedIds } from '../../../src/archive/defined-ids.ts';
import type { Named } from '../../../src/archive/schema/meaning.ts';
import { ordinalOf } from '../../../src/archive/build.ts';
import type { Words } from '../../../src/archive/schema/words.ts';
import type { Entries } from '../../../src/archive/entries.ts';

/** The name of a record in both languages, and how it is read or written in kana. */
export type Names = Words & Readonly<Record<string, string>>;

/** The ids, names and texts of the content. */
export interface Known {
  readonly ids: (named: Named) => ReadonlySet<string>;
  /** The text of a content file; `undefined` if there is none. */
  readonly text: (file: string) => string | undefined;
  /** The names of a record; `undefined` if it has none of its own. */
  readonly called: (named: Named, id: string) => Names | undefined;
  /** The ordinal of the next edition. */
  readonly nextOrdinal: number;
  /** The name of an authority; its id if the authority is unknown. */
  readonly authorityName: (id: string) => Words;
  /** The areas of a side: préfectures for Japan, départements and régions for France. */
  readonly areas: (side: 'french' | 'japanese') => readonly string[];
  /** The name of the series. */
  readonly seriesName: Words;
}

/** The fields of a record that name it. */
const NAMES = ['fr', 'ja', 'katakana', 'yomi'];

/** Gathers what a new record depends on, from the parsed content and the texts of its files. */
export function knownFrom({
  entries,
  texts,
}: {
  readonly entries: Entries;
  readonly texts: ReadonlyMap<string, string>;
}): Known {
  const { known } = definedIds(entries);
  const none: ReadonlySet<string> = new Set();
  const recordsByKind: Partial<Record<Named, readonly { readonly id: string; readonly data: object }[]>> =
    entries.records;
  const ids = (named: Named) => known.get(named) ?? none;
  const called: Known['called'] = (named, id) => {
    const data = recordsByKind[named]?.find((one) => one.id === id)?.data ?? {};
    const {
      fr = id,
      ja,
      ...kana
    } = Object.fromEntries(
      Object.entries(data).filter(([field, name]) => NAMES.includes(field) && typeof name === 'string'),
    ) as Readonly<Record<string, string>>;
    return ja === undefined ? undefined : { fr, ja, ...kana };
  };
  const [series] = entries.records.series;
  return {
    ids,
    text: (file) => texts.get(file),
    called,
    nextOrdinal: Math.max(0, ...[...ids('editions')].map(ordinalOf).filter(Number.isFinite)) + 1,
    authorityName: (id) => called('authorities', id) ?? { fr: id, ja: id },
    areas: (side) =>
      entries.records.areas
        .filter(({ data }) => (data.kind === 'prefecture') === (side === 'japanese'))
        .map(({ id }) => id)
        .sort(),
    seriesName: { fr: series?.data.names.fr[0]?.text ?? '', ja: series?.data.names.ja[0]?.text ?? '' },
  };
}
