import { isClaim, isStatement, lookUp, voicesAt, voicesOf } from './fact-path.ts';
import type { Node } from './node.ts';
import { sourcesOf, type Basis } from './schema/evidence.ts';
import { onlyField, printableOf, type Printable } from './value-at.ts';

/** What one version of a fact says at a path, and the sources that stand behind it. */
export interface Saying {
  readonly printable: Printable;
  readonly sources: readonly string[];
  /** The version that the archive keeps. */
  readonly isKept: boolean;
  /** The value follows from its sources, and none of them prints it. */
  readonly isDerived: boolean;
}

/** What each version says at a path, the kept one first; nothing where the path leads to no fact, or where no version has a value. */
export function sayingsAt(record: Node, path: string): readonly Saying[] {
  return [...sayingsIn(record, path.split('.'), undefined, true)];
}

/** The value that a source says at a path, kept or not; `undefined` where it says none, or several. */
export function saidBy(record: Node, path: string, source: string): Printable | undefined {
  const said = valuesOf(record, path, source);
  return said.length === 1 ? said[0] : undefined;
}

/** The different values that a source prints at a path. */
export function valuesOf(record: Node, path: string, source: string): readonly Printable[] {
  const said = sayingsAt(record, path).filter(({ sources, isDerived }) => !isDerived && sources.includes(source));
  return [...new Map(said.map(({ printable }) => [JSON.stringify(printable), printable])).values()];
}

/** The sources behind the kept value at a path; of a total that no source prints, those of its sides. */
export function sourcesKept(record: Node, path: string): readonly string[] {
  const kept = sayingsAt(record, path).filter(({ isKept }) => isKept);
  if (kept.length === 0 && path.endsWith('.total')) return sourcesKept(record, path.replace(/total$/, 'french'));
  return kept.flatMap(({ sources }) => sources);
}

function* sayingsIn(
  node: Node,
  names: readonly string[],
  basis: Basis | undefined,
  isKept: boolean,
): Generator<Saying> {
  const { value } = node;
  const [name, ...rest] = names;
  if (isClaim(value) || isStatement(value)) {
    const places = [...voicesAt(node)];
    const hasKept = !isClaim(value) || value.is === 'known';
    for (const [index, { evidence }] of voicesOf(value).entries()) {
      const place = places[index];
      const part = place && (name === undefined ? onlyField(place) : lookUp(place, name));
      if (!part) continue;
      const own = evidence.exceptions[part.field] ?? evidence.exceptions['all'] ?? evidence.basis;
      yield* sayingsIn(part, rest, own, isKept && hasKept && index === 0);
    }
  } else if (name !== undefined) {
    const part = lookUp(node, name);
    if (part) yield* sayingsIn(part, rest, basis, isKept);
  } else {
    const printable = basis && printableOf(node);
    if (!printable || printable.type === 'not-known') return;
    yield { printable, sources: sourcesOf(basis), isKept, isDerived: basis.kind === 'derived' };
  }
}
