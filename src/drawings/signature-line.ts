import { scaleLinear } from 'd3-scale';
import type { Side } from '../archive/schema/words.ts';
import type { Point } from './inset.ts';
import { marksPath } from './marks.ts';

/** A link with the year in which its act was signed. */
export interface Signature {
  readonly year: number;
  /** A twinning has a wide block, any other act a narrow one. */
  readonly isTwinning: boolean;
}

/** An edition with the year of its position. */
export interface EditionYear {
  readonly year: number;
  readonly side: Side;
  readonly isHeld: boolean;
}

/** Years from left to right: a block for each signature above the line, the editions below it. */
export interface SignatureLine {
  readonly width: number;
  readonly height: number;
  /** The line and its ticks. */
  readonly axis: string;
  readonly decades: readonly ({ readonly year: number } & Point)[];
  readonly twinnings: string;
  readonly others: string;
  readonly editions: readonly { readonly side: Side; readonly isHeld: boolean; readonly path: string }[];
}

const width = 480;
const step = 7;
const block = 5;
const narrow = 2;
const foot = 36;

/** Draws when links were signed and editions held. Needs at least one signature. */
export function drawSignatureLine(signatures: readonly Signature[], editions: readonly EditionYear[]): SignatureLine {
  const years = [...signatures, ...editions].map(({ year }) => year);
  const first = decadeOf(Math.min(...years));
  const last = Math.max(...years) + 1;
  const at = scaleLinear([first, last], [8, width - 8]);
  const place = (year: number) => Math.round(at(year + 0.5));
  const byYear = Map.groupBy(
    signatures.toSorted((a, b) => Number(b.isTwinning) - Number(a.isTwinning)),
    ({ year }) => year,
  );
  const base = Math.max(...[...byYear.values()].map(({ length }) => length)) * step + 4;
  const blocks = [...byYear].flatMap(([year, those]) =>
    those.map(({ isTwinning }, index) => ({ isTwinning, x: place(year), y: base - 2 - (index + 1) * step })),
  );
  const path = (isTwinning: boolean, wide: number) =>
    blocks
      .filter((one) => one.isTwinning === isTwinning)
      .map(({ x, y }) => `M${String(x - wide / 2)} ${String(y)}h${String(wide)}v${String(block)}h-${String(wide)}z`)
      .join('');
  const decades = Array.from({ length: Math.floor((last - 1 - first) / 10) + 1 }, (_, index) => first + index * 10);
  const marks = (side: Side, isHeld: boolean) =>
    marksPath(
      side,
      editions
        .filter((one) => one.side === side && one.isHeld === isHeld)
        .map(({ year }) => ({ x: place(year), y: base + 10 })),
    );
  return {
    width,
    height: base + foot,
    axis: `M8 ${String(base)}H${String(width - 8)}${decades.map((year) => `M${String(Math.round(at(year)))} ${String(base)}v4`).join('')}`,
    decades: decades.map((year) => ({ year, x: Math.round(at(year)), y: base + foot - 4 })),
    twinnings: path(true, block),
    others: path(false, narrow),
    editions: (
      [
        ['french', true],
        ['french', false],
        ['japanese', true],
        ['japanese', false],
      ] as const
    ).flatMap(([side, isHeld]) => {
      const drawn = marks(side, isHeld);
      return drawn ? [{ side, isHeld, path: drawn }] : [];
    }),
  };
}

function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}
