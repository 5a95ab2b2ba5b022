import { readAddress, type Address } from '../../schema/address.ts';
import type { Archive, Declaration } from '../archive.ts';
import { pathsOfLines } from '../fact-path.ts';
import { recordNode, type Kind } from '../../schema/kinds.ts';
import { memoize } from '../../text/memoize.ts';
import { passagesOf, type Passage } from '../passages.ts';
import { gradeWords, isOpenCommitment, isWorded, type Point, type FollowUp } from '../../schema/declaration.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { codesOf } from '../../schema/meaning.ts';

/** A follow-up with both of its ends: the declaration, or a place in it, and the record or part that took it up. */
export interface PlacedFollowUp {
  readonly declaration: Declaration;
  readonly of?: TakenUp | undefined;
  /** The path of the follow-up in the declaration: `points.p8.follow_up.editions-5-tours`. */
  readonly path: string;
  readonly line: FollowUp;
  readonly target: Address;
}

interface TakenUp {
  /** Its address on the page: `p8`, `article-3`. */
  readonly address: string;
  readonly path: string;
}

export const allFollowUps = memoize((archive: Archive): readonly PlacedFollowUp[] =>
  [...archive.declarations.values()].flatMap((declaration) => [
    ...placed(declaration, undefined, 'follow_up', declaration.follow_up),
    ...passagesOf(declaration).flatMap((passage) =>
      placed(declaration, passage, `${passage.path}.follow_up`, passage.text.follow_up),
    ),
    ...declaration.points.flatMap(({ id, follow_up: list }) => {
      const path = `points.${id}`;
      return placed(declaration, { address: id, path }, `${path}.follow_up`, list);
    }),
  ]),
);

function placed(
  declaration: Declaration,
  of: TakenUp | undefined,
  path: string,
  list: Point['follow_up'],
): PlacedFollowUp[] {
  if (list === undefined || isNotKnown(list)) return [];
  const paths = pathsOfLines(recordNode('declarations', declaration), path);
  return list.flatMap((line, index) => {
    const target = readAddress(line.taken_up_in);
    return target ? [{ declaration, of, path: paths[index] ?? path, line, target }] : [];
  });
}

export function followUpsIn(archive: Archive, id: string): readonly PlacedFollowUp[] {
  return allFollowUps(archive).filter(({ declaration }) => declaration.id === id);
}

export function takenUpIn(archive: Archive, kind: Kind, id: string): readonly PlacedFollowUp[] {
  return allFollowUps(archive).filter(({ target }) => target.kind === kind && target.id === id);
}

export type Commitment = { readonly declaration: Declaration } & (
  { readonly point: Point } | { readonly passage: Passage }
);

/**
 * Lists the commitments of the declarations, in their order. In an official text, every passage that the archive filed under a theme counts
 * as one; a point that such a text replaced does not count again.
 */
export function commitmentsIn(archive: Archive): readonly Commitment[] {
  return [...archive.declarations.values()].flatMap((declaration): Commitment[] => [
    ...passagesOf(declaration)
      .filter(({ text }) => text.themes !== undefined)
      .map((passage) => ({ declaration, passage })),
    ...declaration.points.filter(isOpenCommitment).map((point) => ({ declaration, point })),
  ]);
}

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
