import type { Archive, Declaration } from '../archive.ts';
import { gradeWords, isWorded, type Point } from '../schema/declaration.ts';
import { codesOf } from '../schema/meaning.ts';

/** Finds the latest shared view of a declaration that both languages word; a quoted one precedes a reported or deduced one. */
export function latestSharedView({
  declarations,
}: Archive): { readonly declaration: Declaration; readonly point: Point } | undefined {
  const grades = codesOf(gradeWords);
  return [...declarations.values()]
    .flatMap((declaration) => declaration.points.map((point) => ({ declaration, point })))
    .filter(({ point: { kind, fr, ja } }) => kind === 'shared-view' && isWorded(fr) && isWorded(ja))
    .toReversed()
    .toSorted((a, b) => grades.indexOf(a.point.grade) - grades.indexOf(b.point.grade))[0];
}
