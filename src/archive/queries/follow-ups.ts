import { readAddress, type Address } from '../address.ts';
import type { Archive, Declaration } from '../archive.ts';
import type { Kind } from '../kinds.ts';
import type { Point } from '../schema/declaration.ts';
import type { FollowUp } from '../schema/follow-up.ts';
import { isNotKnown } from '../schema/not-known.ts';

/** A follow-up with both of its ends: the declaration, or its point, and what took it up. */
export interface PlacedFollowUp {
  readonly declaration: Declaration;
  /** Absent where the whole declaration was taken up. */
  readonly point?: Point | undefined;
  /** The path of the follow-up in the declaration: `points.p8.follow_up.0`. */
  readonly path: string;
  readonly line: FollowUp;
  readonly target: Address;
}

const found = new WeakMap<Archive, readonly PlacedFollowUp[]>();

/** Every follow-up of the archive, in the order of the declarations and of their points. */
export function allFollowUps(archive: Archive): readonly PlacedFollowUp[] {
  const before = found.get(archive);
  if (before) return before;
  const all = [...archive.declarations.values()].flatMap((declaration) => [
    ...placed(declaration, undefined, 'follow_up', declaration.follow_up),
    ...declaration.points.flatMap((point) =>
      placed(declaration, point, `points.${point.id}.follow_up`, point.follow_up),
    ),
  ]);
  found.set(archive, all);
  return all;
}

function placed(
  declaration: Declaration,
  point: Point | undefined,
  path: string,
  list: Point['follow_up'],
): PlacedFollowUp[] {
  if (list === undefined || isNotKnown(list)) return [];
  return list.flatMap((line, index) => {
    const target = readAddress(line.taken_up_in);
    return target ? [{ declaration, point, path: `${path}.${String(index)}`, line, target }] : [];
  });
}

/** What a record, or something in it, took up. */
export function takenUpIn(archive: Archive, kind: Kind, id: string): readonly PlacedFollowUp[] {
  return allFollowUps(archive).filter(({ target }) => target.kind === kind && target.id === id);
}

/** The commitments under a theme, in the order of the editions. */
export function commitmentsUnder(
  archive: Archive,
  theme: string,
): readonly { readonly declaration: Declaration; readonly point: Point }[] {
  return [...archive.declarations.values()].flatMap((declaration) =>
    declaration.points
      .filter((point) => point.kind === 'commitment' && (point.themes ?? []).includes(theme))
      .map((point) => ({ declaration, point })),
  );
}
