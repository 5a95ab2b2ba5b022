import { lookUp } from './fact-path.ts';
import { holds, partsOf, type Node } from './node.ts';
import type { ValueForm } from './prose.ts';
import type { Count } from './schema/count.ts';
import { isNotKnown, type NotKnown } from './schema/not-known.ts';
import type { PartialDate, Period } from './schema/partial-date.ts';
import { isWords, type Language, type Words } from './schema/words.ts';

/** A value that a text can print. */
export type Printable =
  | { readonly type: 'period'; readonly period: Period }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'count'; readonly count: Count; readonly derived: boolean }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'words'; readonly words: Words }
  | { readonly type: 'not-known'; readonly state: NotKnown }
  | { readonly type: 'undecided' };

/** How a value stands in a text of a language, without markup; `form` is the part of a date that is asked for. */
export type PrintValue = (printable: Printable, lang: Language, form?: ValueForm) => string;

/** Reads a value of the data as one that can be printed; `undefined` where it is a list, a title, a record. */
export function printableOf(node: Node): Printable | undefined {
  const { value } = node;
  if (holds(node, 'number')) return { type: 'number', number: node.value };
  if (holds(node, 'period')) return { type: 'period', period: node.value };
  if (holds(node, 'date')) return { type: 'date', date: node.value };
  if (holds(node, 'count')) return { type: 'count', count: node.value, derived: false };
  if (isNotKnown(value)) return { type: 'not-known', state: value };
  if (typeof value === 'object' && value !== null && 'is' in value) {
    if (value.is === 'undecided') return { type: 'undecided' };
    const only = onlyField(node);
    return only && printableOf(only);
  }
  return isWords(value) ? { type: 'words', words: value } : undefined;
}

/** The one field that a short claim, or a version of one, is about: the date of a twinning, the population of a city. */
export function onlyField(claim: Node): Node | undefined {
  const value = partsOf(claim).find(({ field }) => field === 'value');
  const fields = value ? partsOf(value) : [];
  return fields.length === 1 ? fields[0] : fields.find(({ field }) => field === 'value');
}

/** The printable value at a path of a record. A total that no source prints is the sum of its sides, and says so. */
export function valueAt(record: Node, path: string): Printable | undefined {
  const node = lookUp(record, path);
  const found = node && printableOf(node);
  if (found) return found;
  return path.endsWith('.total') ? sumAt(record, path.slice(0, -'.total'.length)) : undefined;
}

function sumAt(record: Node, path: string): Printable | undefined {
  const claim = lookUp(record, path);
  if (!claim) return undefined;
  if (isNotKnown(claim.value)) return { type: 'not-known', state: claim.value };
  const [french, japanese] = ['french', 'japanese'].map((side) => valueAt(claim, side));
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
