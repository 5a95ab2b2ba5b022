import type { Archive, Edition, Twinning } from '../archive.ts';
import { firstDay, type Period } from '../schema/partial-date.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { presencesOf } from './participation.ts';

/** The links of an authority: those it holds, and those it signed before another took them over. */
export function twinningsOf(archive: Archive, authority: string): readonly Twinning[] {
  return byDate(
    [...archive.twinnings.values()].filter((one) => [...endsOf(one), ...one.signed_by].includes(authority)),
  );
}

/** The authorities at both ends of a link, the French ones first. */
export function endsOf({ french, japanese }: Twinning): readonly string[] {
  return [...french, ...japanese];
}

/** When the act of a link was concluded, where that is known. */
export function dateOf({ date }: Twinning): Period | undefined {
  return date.is === 'known' && !isNotKnown(date.value.on) ? date.value.on : undefined;
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
export function sharedEditions(archive: Archive, { french, japanese }: Twinning): readonly Edition[] {
  const presentAt = (ids: readonly string[]) =>
    new Set(
      ids
        .flatMap((id) => presencesOf(archive, id))
        .flatMap(({ state, edition }) => (state === 'present' ? [edition] : [])),
    );
  const here = presentAt(french);
  const there = presentAt(japanese);
  return [...archive.editions.values()].filter((edition) => here.has(edition) && there.has(edition));
}
