import type { Archive } from '../archive.ts';
import { authorityKinds } from '../schema/authority.ts';
import type { identifiers } from '../schema/identifiers.ts';

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

/** The identifiers of authorities and areas, kind by kind, the kinds of France first. */
export function identifiedByKind(archive: Archive): readonly Identified[] {
  const names = ['code', 'wikidata', 'geonames'] as const satisfies readonly (keyof typeof identifiers)[];
  return names.flatMap((identifier) =>
    (['authorities', 'areas'] as const).flatMap((of) =>
      authorityKinds.flatMap((kind) => {
        const all = [...archive[of].values()].filter((one) => one.kind === kind);
        const waiting = all.filter((one) => one[identifier] === undefined).map(({ id }) => id);
        return all.length > 0
          ? [{ identifier, of, kind, known: all.length - waiting.length, all: all.length, waiting }]
          : [];
      }),
    ),
  );
}
