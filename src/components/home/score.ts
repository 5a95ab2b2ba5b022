import type { Archive } from '../../archive/archive.ts';
import { quarterOf, quartersBetween, timeline, yearsOf } from '../../archive/queries/timeline.ts';
import type { Period } from '../../schema/partial-date.ts';

/** Places the editions of which a date is known on one line of years, at quarters counted from the beginning of the first year. */
export function placeEditions(archive: Archive) {
  const dated = timeline(archive).flatMap((station) => (station.when ? [{ ...station, when: station.when }] : []));
  const { knowledge_until: knownUntil } = archive.series;
  const years = yearsOf(dated, knownUntil);
  const placeOf = ({ start }: Period) => quartersBetween({ year: years[0] ?? 0, quarter: 0 }, quarterOf(start));
  return {
    years: years.map((year) => ({ year, isAhead: year > Number(knownUntil.value.slice(0, 4)) })),
    stations: dated.map((station) => ({
      ...station,
      at: placeOf(station.when),
      /** Its earlier dates, each with the number of quarters until the next one. */
      slides: station.earlier.map((time, index) => {
        const at = placeOf(time.period);
        return { ...time, at, quarters: placeOf(station.earlier[index + 1]?.period ?? station.when) - at };
      }),
    })),
  };
}

export type Score = ReturnType<typeof placeEditions>;

/** Returns the rules that place everything on a score: `at-5` stands at the fifth quarter, `for-3` lasts three. The policy of a page forbids `style`. */
export function scoreStyles({ years, stations }: Score): string {
  const slides = stations.flatMap((station) => station.slides);
  const places = new Set([...stations, ...slides].map(({ at }) => `.at-${String(at)}{--at:${String(at)}}`));
  const lengths = new Set(slides.map(({ quarters: n }) => `.for-${String(n)}{--wide:${String(n)}}`));
  return [`.score{--quarters:${String(years.length * 4)}}`, ...places, ...lengths].join('');
}
