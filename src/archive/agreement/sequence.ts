import { ordinalOf } from '../build.ts';
import type { Entries, Entry, Issue } from '../entries.ts';
import { heldOn } from '../held-on.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { isBefore, shownPeriod } from './periods.ts';

/** Editions that take each other's number, come before a lower one, or are not where the last one said. */
export function sequenceFindings(entries: Entries): Issue[] {
  const { editions } = entries.records;
  const ordinals = editions.map(({ id }) => ordinalOf(id));
  const inOrder = editions
    .filter((_, index) => ordinals.indexOf(ordinals[index] ?? 0) === ordinals.lastIndexOf(ordinals[index] ?? 0))
    .toSorted((a, b) => ordinalOf(a.id) - ordinalOf(b.id));
  return [
    ...sameOrdinals(entries),
    ...inOrder.flatMap((edition, index) => {
      const before = inOrder[index - 1];
      return before ? [...earlierDays(before, edition), ...hostElsewhere(before, edition)] : [];
    }),
  ];
}

/** Asked of the folders as they are named, whatever is wrong in their files. */
function sameOrdinals({ typed }: Entries): Issue[] {
  const first = new Map<number, string>();
  return typed.flatMap(({ kind, id, file }): Issue[] => {
    const ordinal = ordinalOf(id);
    if (kind !== 'editions' || Number.isNaN(ordinal)) return [];
    const before = first.get(ordinal);
    if (before !== undefined)
      return [{ code: 'ordinal-twice', params: { count: String(ordinal), value: id, other: before }, file }];
    first.set(ordinal, id);
    return [];
  });
}

function earlierDays(before: Entry<'editions'>, edition: Entry<'editions'>): Issue[] {
  const [former, days] = [heldOn(before.data), heldOn(edition.data)];
  if (!former || !days || !isBefore(days.end, former.start)) return [];
  const params = { value: shownPeriod(days), record: before.id, known: shownPeriod(former) };
  return [{ code: 'ordinal-against-dates', params, file: edition.file, path: ['dates', 'days'] }];
}

function hostElsewhere(before: Entry<'editions'>, edition: Entry<'editions'>): Issue[] {
  const { next_edition: next } = before.data;
  const { hosts } = edition.data;
  if (next.is !== 'known' || hosts.is !== 'known' || ordinalOf(edition.id) !== ordinalOf(before.id) + 1) return [];
  const { authority } = next.value;
  if (isNotKnown(authority) || hosts.value.authorities.includes(authority)) return [];
  const params = { value: authority, record: edition.id, known: hosts.value.authorities.join(', ') };
  return [{ code: 'next-elsewhere', params, file: before.file, path: ['next_edition', 'authority'] }];
}
