import type { AuthorityKind } from '../schema/authority.ts';
import type { Side } from '../schema/words.ts';
import { knownValue } from './fact-path.ts';
import type { RecordOf } from '../schema/kinds.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { firstDay, lastDay, type PartialDate, type Period } from '../schema/partial-date.ts';
import { editionDays } from './edition-days.ts';

export const kindsOfSide: Readonly<Record<Side, readonly AuthorityKind[]>> = {
  french: ['commune', 'intercommunality', 'department', 'region'],
  japanese: ['city', 'town', 'village', 'prefecture'],
};

/** The codes of Japanese local governments (JIS X 0401, 0402): a prefecture by itself is its two digits and three zeros. */
const japanese = /^\d{5}$/;

/** INSEE's official geographic code; SIREN for what groups communes. */
const forms: Readonly<Record<AuthorityKind, RegExp>> = {
  commune: /^(?:\d{2}|2[AB])\d{3}$/,
  intercommunality: /^\d{9}$/,
  department: /^\d[\dA-Z]{1,2}$/,
  region: /^\d{2}$/,
  city: japanese,
  town: japanese,
  village: japanese,
  prefecture: japanese,
};

/** The digit that follows the five of a Japanese code, by the rule of the Ministry of Internal Affairs and Communications. */
function checkDigit(five: string): string {
  const sum = Array.from(five).reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}

export function isCodeOf(kind: AuthorityKind, code: string): boolean {
  const form = forms[kind];
  if (form !== japanese || code.length !== 6) return form.test(code);
  const five = code.slice(0, 5);
  return japanese.test(five) && code.endsWith(checkDigit(five));
}

/** When an authority existed, as far as sources date it: its first day, and that on which it was another one. */
type Body = Pick<RecordOf<'areas'>, 'ja'> & { readonly kind: unknown };

/** True if a département, a region or a prefecture governs an area: the one of its kind that has its Japanese name. */
export function governs(authority: Body, area: Body): boolean {
  return area.kind === authority.kind && area.ja === authority.ja;
}

export interface Life {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

type Dated = Pick<RecordOf<'authorities'>, 'since' | 'became'>;

/** Each authority with its life, and those that became it. */
export function livesOf<E extends { readonly id: string; readonly data: Dated }>(entries: readonly E[]) {
  const records = new Map(entries.map(({ id, data }) => [id, data]));
  const formers = Map.groupBy(entries, ({ data }) => knownValue(data.became)?.authority);
  return entries.map((entry) => ({
    ...entry,
    life: lifeOf(entry.data, (id) => records.get(id)),
    formerIds: (formers.get(entry.id) ?? []).map(({ id }) => id),
  }));
}

/** Returns when an authority existed. Where its end has no date of its own, it ended on the day on which the one that follows began. */
function lifeOf({ since, became }: Dated, find: (id: string) => Dated | undefined): Life {
  const end = knownValue(became);
  const to = end && (end.on ?? knownValue(find(end.authority)?.since)?.on);
  return { from: knownValue(since)?.on, to: isNotKnown(to) ? undefined : to };
}

/** Says whether something surely was no more, or was not yet, on some days; nothing is sure of a date that is a bound or an estimate. */
export function outsideLife({ from, to }: Life, { start, end }: Period): 'not-yet' | 'ended' | undefined {
  if (to && !to.qualifier && lastDay(to) < firstDay(start)) return 'ended';
  return from && !from.qualifier && lastDay(end) < firstDay(from) ? 'not-yet' : undefined;
}

/** The page of the names of authorities that nobody identified, below that of the authorities. */
export const unidentifiedPage = 'unidentified';

/**
 * Returns the authorities that have no page of their own, each with the page on which it stands: one that was no more before the first
 * edition with the one that followed, a name that nobody identified with the others of its like.
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
    if (record.evidence.to_verify.includes('identity')) return unidentifiedPage;
    const life = lifeOf(record, (one) => authorities.get(one));
    const isPast = held.length > 0 && held.every((days) => outsideLife(life, days) === 'ended');
    return isPast && successor !== undefined ? standing(successor) : id;
  };
  return new Map([...authorities.keys()].flatMap((id) => (standing(id) === id ? [] : [[id, standing(id)]])));
}
