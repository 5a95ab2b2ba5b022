import type { Archive } from '../archive.ts';
import { authorityKinds, type AuthorityKind } from '../schema/authority.ts';

/** How many authorities of a kind have their official code. */
export interface CodesOfKind {
  readonly kind: AuthorityKind;
  readonly coded: number;
  readonly all: number;
  /** The ids of those that wait for one: former bodies, which no present table has, and those of uncertain identity. */
  readonly waiting: readonly string[];
}

/** The official codes of the authorities, kind by kind. */
export function codesByKind({ authorities }: Archive): readonly CodesOfKind[] {
  return authorityKinds.map((kind) => {
    const all = [...authorities.values()].filter((one) => one.kind === kind);
    const waiting = all.filter(({ code }) => code === undefined).map(({ id }) => id);
    return { kind, coded: all.length - waiting.length, all: all.length, waiting };
  });
}
