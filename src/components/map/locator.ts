import type { Side } from '../../archive/schema/words.ts';
import { insetAt, type Coordinates, type Point } from './inset.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { markSize, marksPath } from './marks.ts';

/** A country with one place on it, and the others of its kind as small signs. */
export interface Locator {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly mark: string;
  readonly others: string;
  readonly label: PlacedLabel;
}

const margin = 8;
const fontSize = 15;

/** Draws the position of a place in its country. */
export function drawLocator(
  side: Side,
  place: { readonly coordinates: Coordinates; readonly label: string },
  others: readonly Coordinates[],
): Locator {
  const { land, bounds, place: put } = insetAt(side, { x: margin, y: margin }, 'rough');
  const [width, height] = [Math.ceil(bounds.right) + margin, Math.ceil(bounds.bottom) + margin];
  const own = put(place.coordinates);
  const around: readonly Point[] = others.map(put);
  const [label] = placeLabels([{ ...own, text: place.label }], {
    frame: { left: 0, top: 0, right: width, bottom: height },
    fontSize,
    markSize,
    marks: [own, ...around],
    lines: around,
  });
  return {
    width,
    height,
    land,
    mark: marksPath(side, [own]),
    others: marksPath(side, around, 'small'),
    label: label ?? { ...own, anchor: 'start' },
  };
}
