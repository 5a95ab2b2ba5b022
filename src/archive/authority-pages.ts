import { editionDays } from './edition-days.ts';
import { lifeOf, outsideLife } from './lives.ts';
import { knownValue } from './fact-path.ts';
import type { RecordOf } from '../schema/kinds.ts';

/** The page of the names of authorities that nobody identified, below that of the authorities. */
export const unidentifiedPage = 'unidentified';

/**
 * Returns the authorities that have no page of their own, each with the page on which it stands: one that was no more before the first edition
 * with the one that followed, a name that nobody identified with the others of its like.
 */
export function sharedPagesOf(
  authorities: ReadonlyMap<string, RecordOf<'authorities'>>,
  editions: Iterable<Pick<RecordOf<'editions'>, 'dates'>>,
): ReadonlyMap<string, string> {
  const held = [...editions].flatMap((edition) => editionDays(edition) ?? []);
  const standing = (id: string): string => {
    const record = authorities.get(id);
    const successor = knownValue(record?.became)?.authority;
    if (!record) return id;
    if (record.evidence.toVerify.includes('identity')) return unidentifiedPage;
    const life = lifeOf(record, (one) => authorities.get(one));
    const isPast = held.length > 0 && held.every((days) => outsideLife(life, days) === 'ended');
    return isPast && successor !== undefined ? standing(successor) : id;
  };
  return new Map([...authorities.keys()].flatMap((id) => (standing(id) === id ? [] : [[id, standing(id)]])));
}
