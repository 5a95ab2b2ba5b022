import { isClaim, isStatement, lookUp, versionsAt, versionsOf } from './fact-path.ts';
import type { Node } from './node.ts';
import { sourcesOf, type Basis } from './schema/evidence.ts';
import { onlyField, printableOf, type Printable } from './value-at.ts';

/** The value of one version of a fact at a path, and its sources. */
interface SourcedValue {
  readonly printable: Printable;
  readonly sources: readonly string[];
  /** True for the version that the archive keeps. */
  readonly isKept: boolean;
  /** True if the value is derived from its sources and none of them prints it. */
  readonly isDerived: boolean;
}

/** Lists the value of each version at a path, the kept one first; empty if the path names no fact or no version has a value. */
export function sourcedValuesAt(record: Node, path: string): readonly SourcedValue[] {
  return [...sourcedValuesIn(record, path.split('.'), undefined, true)];
}

/** Returns the value that a source gives at a path, kept or not; `undefined` if it gives none or several. */
export function valueBySource(record: Node, path: string, source: string): Printable | undefined {
  const said = valuesOf(record, path, source);
  return said.length === 1 ? said[0] : undefined;
}

/** Lists the different values that a source prints at a path. */
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
  if (isClaim(value) || isStatement(value)) {
    const places = [...versionsAt(node)];
    const hasKept = !isClaim(value) || value.is === 'known';
    for (const [index, { evidence }] of versionsOf(value).entries()) {
      const place = places[index];
      const part = place && (name === undefined ? onlyField(place) : lookUp(place, name));
      if (!part) continue;
      const own = evidence.exceptions[part.field] ?? evidence.exceptions['all'] ?? evidence.basis;
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
