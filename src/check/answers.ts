import type { Entries, Issue } from '../archive/entries.ts';
import { isObject } from '../text/is-object.ts';
import { baseOf } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import type { Found } from './rule.ts';

export type Answerable<Code extends string> = Issue<Code> & { readonly answeredAt?: Found['answeredAt'] };

/** Splits what was found by the `seen` that are typed: what none answers, and the `seen` that answer nothing. */
export function sortByAnswer<Code extends string>(issues: readonly Answerable<Code>[], entries: Entries) {
  const answers = answersIn(entries);
  const used = new Set<string>();
  const open = issues.flatMap(({ answeredAt, ...issue }): Issue<Code>[] => {
    const key = answeredAt && keyOfAnswer(answeredAt, answers);
    if (key !== undefined) used.add(key);
    return key === undefined ? [issue] : [];
  });
  const idle = [...answers].flatMap(([key, { file, path }]): Issue<'seen-answers-nothing'>[] =>
    used.has(key) ? [] : [{ code: 'seen-answers-nothing', params: {}, file, path: [...path, 'seen'] }],
  );
  return { open, idle };
}

type Place = NonNullable<Found['answeredAt']>;

/** Finds the key of the `seen` that answers: on the value itself, on its holder, or on the holder of that. */
function keyOfAnswer({ file, path }: Place, answers: ReadonlyMap<string, unknown>): string | undefined {
  const around = [0, 1, 2].map((steps) => keyOf({ file, path: path.slice(0, Math.max(0, path.length - steps)) }));
  return around.find((key) => answers.has(key));
}

function keyOf({ file, path }: Place): string {
  return [file, ...path].join('\n');
}

const answersIn = memoize(({ typed }: Entries): ReadonlyMap<string, Place> => {
  const below = (value: unknown, place: Place): Place[] => {
    const at = (step: string | number): Place => ({ ...place, path: [...place.path, step] });
    if (Array.isArray(value)) return value.flatMap((one, index) => below(one, at(index)));
    if (!isObject(value)) return [];
    const parts = Object.entries(value).flatMap(([field, one]) => below(one, at(field)));
    return isObject(value['seen']) ? [place, ...parts] : parts;
  };
  const places = typed.flatMap(({ kind, id, file, raw }) => below(raw, { file, path: baseOf({ kind, id }) }));
  return new Map(places.map((place) => [keyOf(place), place]));
});
