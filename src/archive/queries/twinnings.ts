import type { Archive, Edition, Twinning } from '../archive.ts';
import { firstDay, type Period } from '../schema/partial-date.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { presencesOf } from './participation.ts';
import { memoize } from '../memoize.ts';

/** The links of an authority: those it holds, and those it signed before another took them over. */
export function twinningsOf(archive: Archive, authority: string): readonly Twinning[] {
  return byDate(
    [...archive.twinnings.values()].filter((one) => [...endsOf(one), ...one.signed_by].includes(authority)),
  );
}

/** The authorities at both ends of a link, the French ones first. */
function endsOf({ french, japanese }: Twinning): readonly string[] {
  return [...french, ...japanese];
}

/** When the act of a link was concluded, where that is known. */
export function dateOf({ date }: Twinning): Period | undefined {
  return date.is === 'known' && !isNotKnown(date.value.on) ? date.value.on : undefined;
}

/** The year in which the act of a link was concluded, where that is known. */
export function signedIn(twinning: Twinning): number | undefined {
  const date = dateOf(twinning);
  return date && Number(date.start.value.slice(0, 4));
}

/** Links from the oldest on, those without a date last. */
export function byDate(twinnings: readonly Twinning[]): readonly Twinning[] {
  const key = (one: Twinning) => {
    const date = dateOf(one);
    return date ? firstDay(date.start) : '9999';
  };
  return twinnings.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The editions in whose lists both ends of a link stand. */
export function sharedEditions(archive: Archive, twinning: Twinning): readonly Edition[] {
  return [...archive.editions.values()].filter((edition) => linksAmong(archive, edition).includes(twinning));
}

const among = memoize((archive: Archive) =>
  memoize((edition: Edition): readonly Twinning[] => {
    const isPresent = (id: string) =>
      presencesOf(archive, id).some((one) => one.state === 'present' && one.edition === edition);
    return byDate(
      [...archive.twinnings.values()].filter(
        ({ french, japanese }) => french.some(isPresent) && japanese.some(isPresent),
      ),
    );
  }),
);

/** The links of which both ends stand in the list of an edition, from the oldest on. */
export function linksAmong(archive: Archive, edition: Edition): readonly Twinning[] {
  return among(archive)(edition);
}
