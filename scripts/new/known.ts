/** What the content holds already, as far as beginning a record needs it. */
import { definedIds } from '../../src/archive/check/references.ts';
import type { Named } from '../../src/archive/schema/meaning.ts';
import { ordinalOf } from '../../src/archive/build.ts';
import { isNotKnown } from '../../src/archive/schema/not-known.ts';
import type { Words } from '../../src/archive/schema/words.ts';
import type { Entries } from '../../src/archive/entries.ts';

/** The ids, names and texts of the content. */
export interface Known {
  readonly ids: (named: Named) => ReadonlySet<string>;
  /** The text of a file of the content; `undefined` where there is none. */
  readonly text: (file: string) => string | undefined;
  /** The files of the bibliography by the names of their publishers' files: `clair`. */
  readonly publishers: readonly string[];
  /** The ordinal that the next edition takes. */
  readonly nextOrdinal: number;
  /** The name of an authority; its id where it is not known. */
  readonly authorityName: (id: string) => Words;
  /** The areas of a side: préfectures for Japan, départements and régions for France. */
  readonly areas: (side: 'french' | 'japanese') => readonly string[];
  /** What the series is called. */
  readonly seriesName: Words;
}

/** Gathers what beginning a record needs, from the content as it was read and from the texts of its files. */
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
