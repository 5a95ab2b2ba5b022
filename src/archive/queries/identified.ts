import type { Archive, Area, Authority } from '../archive.ts';
import { authorityKinds } from '../schema/authority.ts';

/** How many authorities or areas of a kind have an identifier. */
export interface Identified {
  readonly identifier: string;
  readonly of: 'authorities' | 'areas';
  readonly kind: string;
  readonly known: number;
  readonly all: number;
  /** The ids of those that wait for one: former bodies, which no present table has, those of uncertain identity, and whatever no table at hand says. */
  readonly waiting: readonly string[];
}

/** The identifiers of authorities, and the codes of areas, kind by kind, the kinds of France first. */
export function identifiedByKind({ authorities, areas }: Archive): readonly Identified[] {
  const all = [...authorities.values()];
  return [
    ...byKind('code', 'authorities', all, ({ code }) => code),
    ...byKind('code', 'areas', [...areas.values()], ({ code }) => code),
    ...byKind('wikidata', 'authorities', all, ({ wikidata }) => wikidata),
    ...byKind('geonames', 'authorities', all, ({ geonames }) => geonames),
  ];
}

function byKind<R extends Authority | Area>(
  identifier: string,
  of: Identified['of'],
  records: readonly R[],
  read: (record: R) => object | undefined,
): readonly Identified[] {
  return authorityKinds.flatMap((kind) => {
    const all = records.filter((one) => one.kind === kind);
    const waiting = all.filter((one) => read(one) === undefined).map(({ id }) => id);
    return all.length > 0
      ? [{ identifier, of, kind, known: all.length - waiting.length, all: all.length, waiting }]
      : [];
  });
}
