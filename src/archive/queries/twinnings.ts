import type { Archive, Edition, Twinning } from '../archive.ts';
import { inOrderOfDate, type Period } from '../schema/partial-date.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { presencesOf } from './participation.ts';
import { memoize } from '../memoize.ts';

/** All links, the oldest first: those that count as twinnings and agreements, and the occasional ones, which do not. */
export const linksOf = memoize((archive: Archive) => {
  const all = byDate([...archive.twinnings.values()]);
  return {
    counted: all.filter(({ kind }) => kind !== 'occasional'),
    occasional: all.filter(({ kind }) => kind === 'occasional'),
  };
});

/** Lists the links of an authority: its own, and those that it signed before another authority took them over. */
export function twinningsOf(archive: Archive, authority: string): readonly Twinning[] {
  return byDate(
    [...archive.twinnings.values()].filter((one) => [...endsOf(one), ...one.signed_by].includes(authority)),
  );
}

/** Lists the authorities at both ends of a link, the French ones first. */
function endsOf({ french, japanese }: Twinning): readonly string[] {
  return [...french, ...japanese];
}

/** Returns the date of the act of a link, or `undefined` if it is not known. */
export function dateOf({ date }: Twinning): Period | undefined {
  return date.is === 'known' && !isNotKnown(date.value.on) ? date.value.on : undefined;
}

/** Returns the year of the act of a link, or `undefined` if it is not known. */
export function signedIn(twinning: Twinning): number | undefined {
  const date = dateOf(twinning);
  return date && Number(date.start.value.slice(0, 4));
}

/** Sorts links by date, the oldest first, those without a date last. */
export function byDate(twinnings: readonly Twinning[]): readonly Twinning[] {
  return inOrderOfDate(twinnings, dateOf);
}

/** Lists the editions whose lists name both ends of a link. */
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

/** Lists the links whose ends are both named in the list of an edition, the oldest first. */
export function linksAmong(archive: Archive, edition: Edition): readonly Twinning[] {
  return among(archive)(edition);
}
