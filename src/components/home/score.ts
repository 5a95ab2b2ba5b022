import type { Archive } from '../../archive/archive.ts';
import {
  quarterOf,
  quartersBetween,
  timeline,
  yearsOf,
  type EarlierTime,
  type Station,
} from '../../archive/queries/timeline.ts';
import type { Period } from '../../archive/schema/partial-date.ts';

/** An edition on the score, at a quarter counted from the beginning of the first year. */
interface PlacedStation extends Station {
  readonly when: Period;
  readonly at: number;
  /** Its earlier dates, each with the number of quarters until the next one. */
  readonly slides: readonly (EarlierTime & { readonly at: number; readonly quarters: number })[];
}

/** The editions on one line of years. */
export interface Score {
  readonly years: readonly { readonly year: number; readonly at: number; readonly isAhead: boolean }[];
  readonly stations: readonly PlacedStation[];
}

/** Places the editions of which a date is known on one line of years. */
export function placeEditions(archive: Archive): Score {
  const dated = timeline(archive).flatMap((station) => (station.when ? [{ ...station, when: station.when }] : []));
  const { knowledge_until: knownUntil } = archive.series;
  const years = yearsOf(dated, knownUntil);
  const start = { year: years[0] ?? 0, quarter: 0 };
  const placeOf = (period: Period) => quartersBetween(start, quarterOf(period.start));
  return {
    years: years.map((year, index) => ({ year, at: index * 4, isAhead: year > Number(knownUntil.value.slice(0, 4)) })),
    stations: dated.map((station) => ({
      ...station,
      at: placeOf(station.when),
      slides: station.earlier.map((time, index) => {
        const at = placeOf(time.period);
        return { ...time, at, quarters: placeOf(station.earlier[index + 1]?.period ?? station.when) - at };
      }),
    })),
  };
}

/** Returns the rules that place everything on a score: `at-5` stands at the fifth quarter, `for-3` lasts three. The policy of a page forbids `style`. */
export function scoreStyles({ years, stations }: Score): string {
  const slides = stations.flatMap((station) => station.slides);
  const places = new Set([...years, ...stations, ...slides].map(({ at }) => String(at)));
  const lengths = new Set(slides.map(({ quarters }) => String(quarters)));
  return [...[...places].map((n) => `.at-${n}{--at:${n}}`), ...[...lengths].map((n) => `.for-${n}{--wide:${n}}`)].join(
    '',
  );
}
