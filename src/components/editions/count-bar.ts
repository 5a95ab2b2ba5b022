import type { Count } from '../../schema/count.ts';

interface CountBarData {
  readonly counted: Pick<Count, 'n'>;
  readonly named: number;
  /** The lowest and the highest count in the sources, if they differ. */
  readonly spread?: readonly Pick<Count, 'n'>[] | undefined;
}

const width = 120;

/** A bar: filled for the named part of a count, hollow for the rest; below it a line from the lowest to the highest version. */
export function drawCountBar({ counted, named, spread }: CountBarData, highest: number) {
  const place = (value: number) => Math.round((value / highest) * (width - 2) * 10) / 10 + 1;
  const [low, high] = spread?.map(({ n }) => place(n)) ?? [];
  return {
    width,
    height: 18,
    counted: place(counted.n) - 1,
    named: place(Math.min(named, counted.n)) - 1,
    whisker: low !== undefined && high !== undefined ? `M${low} 12.5v5m0-2.5H${high}m0-2.5v5` : undefined,
  };
}
