import { get, type Archive, type Edition, type Twinning } from '../../archive/archive.ts';
import { presenceAt, tallyOf } from '../../archive/queries/participation.ts';
import { quarterOf, timeOf } from '../../archive/queries/timeline.ts';
import { byDate, dateOf } from '../../archive/queries/twinnings.ts';
import type { PartialDate } from '../../schema/partial-date.ts';
import type { Locale } from '../../text/locales.ts';
import { sides, type Side } from '../../schema/words.ts';

export type Cloth = ReturnType<typeof clothOf>;
export type Thread = Cloth['threads'][number];

const WIDTH = 1172;
/** The least distance of two threads: the height of a name, which runs along its thread. */
const LEAST_PITCH = 12;
const YEAR = 13.2;
/** Years before the first weft at which threads that are younger hang, so that their names stand clear of it. */
const HOLD = 1.9;

const margins = {
  fr: { top: 104, bottom: 128, labels: 122, counts: 34 },
  ja: { top: 90, bottom: 190, labels: 148, counts: 34 },
};

/**
 * A link is a thread, hung from the day of its act; an edition is a weft across all of them. One unit is a pixel at full width. In Japanese
 * the oldest thread is at the right.
 */
export function clothOf(archive: Archive, locale: Locale) {
  const links = byDate([...archive.twinnings.values()]);
  const editions = [...archive.editions.values()].flatMap((edition) => {
    const time = timeOf(edition);
    return time ? [{ edition, at: yearAt(time.start) }] : [];
  });
  const dates = links.map((link) => {
    const date = dateOf(link);
    return date && yearAt(date.start);
  });
  const margin = margins[locale];
  const start = Math.floor(Math.min(...dates.flatMap((date) => date ?? []), ...editions.map(({ at }) => at)));
  const end = Math.max(...editions.map(({ at }) => at)) + 2;
  const yOf = (year: number) => round(margin.top + (year - start) * YEAR);

  const room = WIDTH - margin.labels - margin.counts;
  const pitch = Math.max(LEAST_PITCH, room / (links.length + 0.2));
  const width = round(Math.max(WIDTH, margin.labels + margin.counts + pitch * (links.length + 0.2)));
  const across = (x: number) => round(locale === 'ja' ? width - x : x);
  const hold = yOf(Math.min(...editions.map(({ at }) => at)) - HOLD);
  const bottom = yOf(end);

  const threads = links.map((link, index) => {
    const date = dates[index];
    const act = date === undefined ? undefined : yOf(date);
    return {
      link,
      x: across(margin.labels + pitch * (index + (date === undefined ? 1.2 : 0))),
      top: Math.min(act ?? hold, hold),
      /** Where its act stands, if that is after the place where it hangs; absent as well if the act has no date. */
      act: act !== undefined && act > hold ? act : undefined,
      bottom,
      isDated: date !== undefined,
      met: editions.flatMap(({ edition }) => (sidesAt(archive, link, edition).length === 2 ? [edition] : [])),
      holdsHost: editions.some(({ edition }) => hostSide(link, edition) !== undefined),
    };
  });
  /** The sides that came to an edition, where a thread crosses its weft, and that which was or will be its host. */
  const crossings = threads.flatMap(({ link, x }) =>
    editions.flatMap(({ edition, at }) => {
      const came = sidesAt(archive, link, edition);
      const host = hostSide(link, edition);
      return came.length > 0 || host ? [{ x, y: yOf(at), came, host, isHeld: edition.statusNow === 'held' }] : [];
    }),
  );
  const firstDecade = Math.ceil(start / 10) * 10;
  const decades = Array.from({ length: 20 }, (_, index) => firstDecade + index * 10).filter((year) => yOf(year) < hold);
  return {
    width,
    height: bottom + margin.bottom,
    decades: decades.map((year) => ({ year, y: yOf(year) })),
    wefts: editions.map(({ edition, at }) => ({
      edition,
      y: yOf(at),
      lists: listsOf(archive, edition),
      met: edition.statusNow === 'held' ? threads.filter(({ met }) => met.includes(edition)).length : undefined,
    })),
    threads,
    crossings,
    edges: [across(margin.labels - 10), across(width - margin.counts + 14)].toSorted((a, b) => a - b),
    labelsAt: across(margin.labels - 18),
    countsAt: across(width - margin.counts + 22),
  };
}

function sidesAt(archive: Archive, link: Twinning, edition: Edition): readonly Side[] {
  if (edition.statusNow !== 'held') return [];
  return sides.filter((side) =>
    link[side].some(
      (id) => edition.hostIds.includes(id) || presenceAt(archive, get(archive.authorities, id), edition) === 'present',
    ),
  );
}

function hostSide(link: Twinning, edition: Edition): Side | undefined {
  return sides.find((side) => link[side].some((id) => edition.hostIds.includes(id)));
}

function listsOf(archive: Archive, edition: Edition): 'whole' | 'part' | 'none' {
  const worths = sides
    .map((side) => tallyOf(archive, edition, side))
    .map(({ isFull, worth }) => (isFull ? 'whole' : worth));
  if (edition.statusNow !== 'held' || worths.every((worth) => worth === 'none')) return 'none';
  return worths.every((worth) => worth === 'whole') ? 'whole' : 'part';
}

/** A date as a number of years: `2010-07` is 2010.5, and so is a year without more. */
function yearAt(date: PartialDate): number {
  const { year, quarter } = quarterOf(date);
  if (date.precision === 'year' || date.precision === 'season') return year + quarter / 4;
  const [, month = 1, day = 1] = date.value.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

function round(length: number): number {
  return Number(length.toFixed(1));
}
