import { isObject } from './is-object.ts';
import { lookUp } from './fact-path.ts';
import type { Claim } from './schema/claim.ts';
import type { Count } from './schema/count.ts';
import { isNotKnown, type NotKnown } from './schema/not-known.ts';
import type { PartialDate, Period } from './schema/partial-date.ts';
import type { Words } from './schema/words.ts';

/** A value that a text can print. */
export type Printable =
  | { readonly type: 'period'; readonly period: Period }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'count'; readonly count: Count; readonly derived: boolean }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'words'; readonly words: Words }
  | { readonly type: 'not-known'; readonly state: NotKnown }
  | { readonly type: 'undecided' };

/** Reads a value of the data as one that can be printed; `undefined` where it is a list, a title, a record. */
export function printableOf(node: unknown): Printable | undefined {
  if (typeof node === 'number') return { type: 'number', number: node };
  if (!isObject(node)) return undefined;
  if (isNotKnown(node)) return { type: 'not-known', state: node };
  if (node['is'] === 'undecided') return { type: 'undecided' };
  if (node['is'] === 'known') return printableOf(onlyField((node as unknown as Claim<object> & { is: 'known' }).value));
  if ('start' in node && 'end' in node) return { type: 'period', period: node as unknown as Period };
  if ('precision' in node) return { type: 'date', date: node as unknown as PartialDate };
  if ('n' in node && 'qualifier' in node) return { type: 'count', count: node as unknown as Count, derived: false };
  if (typeof node['fr'] === 'string' && typeof node['ja'] === 'string')
    return { type: 'words', words: { fr: node['fr'], ja: node['ja'] } };
  return undefined;
}

/** The one field that a short claim is about: the date of a twinning, the population of a city. */
function onlyField(value: object): unknown {
  const fields = Object.entries(value);
  return fields.length === 1 ? fields[0]?.[1] : (value as Record<string, unknown>)['value'];
}

/** The printable value at a path of a record. A total that no source prints is the sum of its sides, and says so. */
export function valueAt(data: unknown, path: string): Printable | undefined {
  const found = printableOf(lookUp(data, path));
  if (found) return found;
  return path.endsWith('.total') ? sumAt(data, path.slice(0, -'.total'.length)) : undefined;
}

function sumAt(data: unknown, path: string): Printable | undefined {
  const claim = lookUp(data, path);
  if (isNotKnown(claim)) return { type: 'not-known', state: claim };
  const french = printableOf(lookUp(data, `${path}.french`));
  const japanese = printableOf(lookUp(data, `${path}.japanese`));
  if (french?.type !== 'count' || japanese?.type !== 'count') return undefined;
  return { type: 'count', count: sumOf(french.count, japanese.count), derived: true };
}

/** Adds two counts; an approximation of either is one of the sum. */
export function sumOf(a: Count, b: Count): Count {
  const qualifier =
    a.qualifier === b.qualifier
      ? a.qualifier
      : a.qualifier === 'exact'
        ? b.qualifier
        : b.qualifier === 'exact'
          ? a.qualifier
          : 'about';
  return { n: a.n + b.n, qualifier };
}
