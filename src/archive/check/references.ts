import { isDefined, type Ids } from '../defined-ids.ts';
import type { Entries, Issue } from '../entries.ts';
import { typedNode } from '../kinds.ts';
import { isObject } from '../is-object.ts';
import { memoize } from '../memoize.ts';
import { nearest, nearestOf } from '../nearest.ts';
import { nodesOf } from '../node.ts';
import type { Named } from '../schema/meaning.ts';
import { readNotKnown } from '../schema/not-known.ts';

/** Maximum number of similar ids to suggest. */
const NEAR = 4;

/** Reports an id that names nothing, with the nearest id and the others that are similar. */
export function danglingId(
  value: string,
  named: string,
  field: string,
  known: Iterable<string>,
): Pick<Issue, 'code' | 'params'> {
  const ids = [...known];
  const near = nearestOf(value, ids, NEAR).join(', ');
  return { code: 'dangling-id', params: { value, named, field, nearest: nearest(value, ids) ?? '', near } };
}

/** Every name that a record of a person, an authority or an organisation goes by. */
function namesOf(data: unknown): readonly unknown[] {
  if (!isObject(data)) return [];
  const { name, fr, ja, later_name: later, variants } = data;
  const lines: readonly unknown[] = Array.isArray(variants) ? variants : [];
  return [
    ...[name, fr, ja],
    ...[later, ...lines].flatMap((one) => (isObject(one) ? [one['fr'], one['ja'], one['text']] : [])),
  ];
}

/** Lists every id that names nothing. If a name was typed, suggests the id of its record, else the nearest id. */
export function danglingIds(entries: Entries, ids: Ids): Issue[] {
  const idOf = (named: Named, name: string) =>
    entries.typed.find(({ kind, raw }) => kind === named && namesOf(raw).includes(name))?.id;
  return entries.typed.flatMap((typed) =>
    idsTypedIn(typed)
      .filter(({ value, named }) => !isDefined(ids, named, value))
      .map(({ value, named, field, path }) => {
        const mistake = danglingId(value, named, field, ids.known.get(named) ?? []);
        const byName = idOf(named, value);
        const params = byName ? { ...mistake.params, nearest: byName, near: '' } : mistake.params;
        return { ...mistake, params, file: typed.file, path };
      }),
  );
}

/** Lists the organisations that became, by one step or several, themselves: nobody could be written to. */
export function successionLoops({ records }: Entries): Issue[] {
  const successors = new Map(
    records.organisations.flatMap(({ id, data: { became } }) =>
      became?.is === 'known' ? [[id, became.value.organisation] as const] : [],
    ),
  );
  return records.organisations.flatMap(({ id, file }): Issue[] => {
    const passed = new Set<string>();
    let next = successors.get(id);
    while (next !== undefined && next !== id && !passed.has(next)) {
      passed.add(next);
      next = successors.get(next);
    }
    return next === id
      ? [{ code: 'became-itself', params: { value: id, to: successors.get(id) ?? '' }, file, path: [id, 'became'] }]
      : [];
  });
}

/** An id as typed, its field, and the kind of thing that the field names. */
interface TypedId {
  readonly value: string;
  readonly named: Named;
  readonly field: string;
  readonly path: readonly (string | number)[];
}

const idsTypedIn = memoize((typed: Entries['typed'][number]): readonly TypedId[] =>
  nodesOf(typedNode(typed)).flatMap(({ value, field, at, meaning: { ref } }) =>
    ref && typeof value === 'string' && !readNotKnown(value) ? [{ value, named: ref, field, path: at }] : [],
  ),
);
