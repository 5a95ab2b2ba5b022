import type { Archive, Edition } from '../archive.ts';
import type { Known, Version } from '../schema/claim.ts';
import type { Count } from '../schema/count.ts';
import { sourcesOf } from '../schema/evidence.ts';

type Heads = Partial<Record<'french' | 'japanese' | 'total', Count | undefined>>;

/** A number of authorities on which sources contradict each other, as an example of how the archive keeps a figure. */
export interface TellingFigure {
  readonly edition: Edition;
  readonly field: keyof Heads;
  readonly kept: Count;
  readonly claim: Known<Heads>;
  readonly others: readonly { readonly count: Count; readonly version: Version<Heads> }[];
}

const fields = ['total', 'french', 'japanese'] as const;

function figuresOf(edition: Edition): readonly TellingFigure[] {
  const claim = edition.attendance.authorities;
  if (claim.is !== 'known') return [];
  return fields.flatMap((field): TellingFigure[] => {
    const kept = claim.value[field];
    if (!kept) return [];
    const others = claim.others.flatMap((version) => {
      const count = version.value[field];
      return version.evidence.differs === 'contradiction' && count && count.n !== kept.n ? [{ count, version }] : [];
    });
    return [{ edition, field, kept, claim, others }];
  });
}

/**
 * The count of authorities that tells most about how sources contradict each other: the one with the most other values, then with the most sources
 * behind the value that is kept, then the earliest.
 */
export function tellingFigure(archive: Archive): TellingFigure | undefined {
  const all = [...archive.editions.values()].flatMap(figuresOf);
  const weight = ({ others, claim }: TellingFigure) => others.length * 1000 + sourcesOf(claim.evidence.basis).length;
  return all.toSorted((a, b) => weight(b) - weight(a))[0];
}
