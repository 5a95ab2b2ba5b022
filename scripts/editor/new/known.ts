/** The existing content, as far as a new record depends on it. */
import { definedIds } from '../../../src/archive/defined-ids.ts';
import type { Named } from '../../../src/archive/schema/meaning.ts';
import { ordinalOf } from '../../../src/archive/build.ts';
import { isNotKnown } from '../../../src/archive/schema/not-known.ts';
import type { Words } from '../../../src/archive/schema/words.ts';
import type { Entries } from '../../../src/archive/entries.ts';

/** The ids, names and texts of the content. */
export interface Known {
  readonly ids: (named: Named) => ReadonlySet<string>;
  /** The text of a content file; `undefined` if there is none. */
  readonly text: (file: string) => string | undefined;
  /** The bibliography's files by file name: `clair`. */
  readonly publishers: readonly string[];
  /** The ordinal of the next edition. */
  readonly nextOrdinal: number;
  /** The name of an authority; its id if the authority is unknown. */
  readonly authorityName: (id: string) => Words;
  /** The areas of a side: préfectures for Japan, départements and régions for France. */
  readonly areas: (side: 'french' | 'japanese') => readonly string[];
  /** The name of the series. */
  readonly seriesName: Words;
}

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
  const ids = (named: Named) => known.get(named) ?? none;
  const [series] = entries.records.series;
  return {
    ids,
    text: (file) => texts.get(file),
    publishers: [...texts.keys()].flatMap((file) => /^sources\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []).sort(),
    nextOrdinal: Math.max(0, ...[...ids('editions')].map(ordinalOf).filter(Number.isFinite)) + 1,
    authorityName: (id) => {
      const data = entries.records.authorities.find((one) => one.id === id)?.data;
      return data ? { fr: isNotKnown(data.fr) ? id : data.fr, ja: data.ja } : { fr: id, ja: id };
    },
    areas: (side) =>
      entries.records.areas
        .filter(({ data }) => (data.kind === 'prefecture') === (side === 'japanese'))
        .map(({ id }) => id)
        .sort(),
    seriesName: { fr: series?.data.names.fr[0]?.text ?? '', ja: series?.data.names.ja[0]?.text ?? '' },
  };
}
