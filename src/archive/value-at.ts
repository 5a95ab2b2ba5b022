import { lookUp, isClaim, isFact, versionsAt } from './fact-path.ts';
import { holds, nodeAt, partsOf, type Node } from '../schema/node.ts';
import type { ValueForm } from './prose.ts';
import type { Count } from '../schema/count.ts';
import { isNotKnown, type NotKnown } from '../schema/not-known.ts';
import type { PartialDate, Period } from '../schema/partial-date.ts';
import { isWords, type Locale, type Words } from '../schema/words.ts';
import { basisFor, sourcesOf, type Basis } from '../schema/evidence.ts';

export type Printable =
  | { readonly type: 'period'; readonly period: Period }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'count'; readonly count: Count; readonly derived: boolean }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'words'; readonly words: Words }
  | { readonly type: 'not-known'; readonly state: NotKnown }
  | { readonly type: 'undecided' };

/** How a value stands in a text of a language, without markup; `form` is the part of a date that is asked for. */
export type PrintValue = (printable: Printable, lang: Locale, form?: ValueForm) => string;

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
  const value = nodeAt(claim, ['value']);
  const fields = value ? partsOf(value) : [];
  return fields.length === 1 ? fields[0] : fields.find(({ field }) => field === 'value');
}

/** The value at a path: the kept one, or the one that the source `by` gives, if it gives one alone. */
export function valueAt(record: Node, path: string, by?: string): Printable | undefined {
  if (by !== undefined) {
    const [only, ...others] = valuesOf(record, path, by);
    return others.length === 0 ? only : undefined;
  }
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
  const [first = 'exact', second] = new Set(
    [a, b].flatMap(({ qualifier }) => (qualifier === 'exact' ? [] : qualifier)),
  );
  return { n: a.n + b.n, qualifier: second ? 'about' : first };
}

interface SourcedValue {
  readonly printable: Printable;
  readonly sources: readonly string[];
  readonly isKept: boolean;
  /** True if the value is derived from its sources and none of them prints it. */
  readonly isDerived: boolean;
}

/** Lists the value of each version at a path, the kept one first; empty if the path names no fact or no version has a value. */
export function sourcedValuesAt(record: Node, path: string): readonly SourcedValue[] {
  return [...sourcedValuesIn(record, path.split('.'), undefined, true)];
}

export function valuesOf(record: Node, path: string, source: string): readonly Printable[] {
  const said = sourcedValuesAt(record, path).filter(({ sources, isDerived }) => !isDerived && sources.includes(source));
  return [...new Map(said.map(({ printable }) => [JSON.stringify(printable), printable])).values()];
}

/** Lists the sources of the kept value at a path; for a total that no source prints, those of the French count. */
export function sourcesKept(record: Node, path: string): readonly string[] {
  const kept = sourcedValuesAt(record, path).filter(({ isKept }) => isKept);
  if (kept.length === 0 && path.endsWith('.total')) return sourcesKept(record, path.replace(/total$/, 'french'));
  return kept.flatMap(({ sources }) => sources);
}

function* sourcedValuesIn(
  node: Node,
  names: readonly string[],
  basis: Basis | undefined,
  isKept: boolean,
): Generator<SourcedValue> {
  const { value } = node;
  const [name, ...rest] = names;
  if (isFact(value)) {
    const hasKept = !isClaim(value) || value.is === 'known';
    for (const [index, { version, place }] of versionsAt(node).entries()) {
      const part = name === undefined ? onlyField(place) : lookUp(place, name);
      if (!part) continue;
      const own = basisFor(version.evidence, part.field);
      yield* sourcedValuesIn(part, rest, own, isKept && hasKept && index === 0);
    }
  } else if (name !== undefined) {
    const part = lookUp(node, name);
    if (part) yield* sourcedValuesIn(part, rest, basis, isKept);
  } else {
    const printable = basis && printableOf(node);
    if (!printable || printable.type === 'not-known') return;
    yield { printable, sources: sourcesOf(basis), isKept, isDerived: basis.kind === 'derived' };
  }
}

/**
 * How many lines a list has, or how many of one sort: `where` is a value of their `kind`, `status` or `role`, or a side, which
 * `sideOf` tells from the line's authority. `undefined` where the path names no list.
 */
export function countAt(
  record: Node,
  path: string,
  where: string | undefined,
  sideOf: (authority: string) => string | undefined,
): number | undefined {
  const found = lookUp(record, path);
  const list = [found, found && nodeAt(found, ['list'])].find((one) => Array.isArray(one?.value));
  if (!list) return undefined;
  const lines = partsOf(list);
  if (where === undefined) return lines.length;
  return lines.filter((line) => {
    const [authority, ...sorts] = ['authority', 'kind', 'status', 'role'].map((field) => wordAt(line, field));
    return [...sorts, authority && sideOf(authority)].includes(where);
  }).length;
}

/** A word of a line; of one between whose versions nothing allows a choice, that of the first. */
function wordAt(line: Node, field: string): string | undefined {
  const value = (lookUp(line, field) ?? lookUp(line, `versions.0.${field}`))?.value;
  return typeof value === 'string' ? value : undefined;
}
