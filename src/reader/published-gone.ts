import { homeAt, recordAt } from '../i18n/paths.ts';
import { readAddress } from '../archive/address.ts';
import type { Entries, Issue } from '../archive/entries.ts';
import { kindNames, type Kind } from '../archive/kinds.ts';
import { definedIds, isDefined } from '../archive/defined-ids.ts';

/** An id without the number of its edition: the same place under another number is a folder that was renamed. */
function placeOf(id: string): string {
  return id.replace(/^\d+-/, '');
}

/**
 * Ids that name nothing because what they named was taken away after it was published: each is told once, with how many places name it, and never
 * with another record as what was meant.
 */
export function toldOnce(issues: readonly Issue[], entries: Entries): Issue[] {
  const { journal } = entries;
  const ids = definedIds(entries);
  const removed = new Set(journal.removals.map(({ address }) => address));
  const published = new Set(journal.published.filter((address) => !removed.has(address)));
  const goneOf = (issue: Issue) => {
    const named = namedBy(issue);
    if (!named || isDefined(ids, named.kind, named.id)) return undefined;
    return published.has(addressOf(named.kind, named.id)) ? named : undefined;
  };
  const gone = Map.groupBy(issues.filter(goneOf), (issue) => Object.values(goneOf(issue) ?? {}).join(' '));
  const told = [...gone.values()].flatMap((all): Issue[] => {
    const first = all.find(({ code }) => code === 'dangling-id') ?? all[0];
    const named = first && goneOf(first);
    if (!first || !named) return [];
    const other = /^\d+-/.test(named.id)
      ? [...(ids.known.get(named.kind) ?? [])].find((one) => placeOf(one) === placeOf(named.id))
      : undefined;
    const params = { value: named.id, named: named.kind, count: String(all.length), other: other ?? '' };
    return [{ ...first, code: 'published-gone', params }];
  });
  return [...issues.filter((one) => !goneOf(one)), ...told];
}

/** The record that is named where it is told that nothing is. */
function namedBy({
  code,
  params: { named, value = '' },
}: Issue): { readonly kind: Kind; readonly id: string } | undefined {
  if (code === 'follow-up-to-nothing') {
    const address = readAddress(value);
    return address && { kind: address.kind, id: address.id };
  }
  const kind = kindNames.find((name) => name === named);
  return code === 'dangling-id' && kind ? { kind, id: value } : undefined;
}

function addressOf(kind: Kind, id: string): string {
  return recordAt('fr', kind, id).slice(homeAt('fr').length);
}
