import { scaleLinear } from 'd3-scale';
import type { Side } from '../archive/schema/words.ts';

/** An edition in the picture. */
export interface SocialStation {
  readonly side: Side;
  readonly isHeld: boolean;
  /** Quarters of a year since the first one. */
  readonly at: number;
  /** Authorities of each side: those named by a list, and those only counted. */
  readonly units: Readonly<Record<Side, { readonly named: number; readonly onlyCounted: number }>>;
}

/** The light colours of the tokens: a picture cannot follow the reader's colour scheme. */
const colours: Readonly<Record<Side | 'paper' | 'ink', string>> = {
  paper: '#fafaf8',
  ink: '#141517',
  french: '#1d3fbb',
  japanese: '#c22f17',
};

const [width, height, line, edge, rowLength] = [1200, 630, 400, 100, 5];

/**
 * The site's preview picture for social networks: the sign, and the editions on their line with the authorities that came, those of the page's own
 * country above. It contains no letters, which would depend on the fonts of the build machine.
 */
export function drawSocialPicture(stations: readonly SocialStation[], above: Side): string {
  const below = above === 'french' ? 'japanese' : 'french';
  const last = Math.max(1, ...stations.map(({ at }) => at));
  const place = scaleLinear([0, last], [edge, width - edge]);
  const parts = stations.flatMap((station) => {
    const x = Math.round(place(station.at));
    return [
      unitsAt(above, station.units[above], x, line - 74, -1),
      unitsAt(below, station.units[below], x, line + 74, 1),
      sign(station.side, x, line, 30, station.isHeld),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    sign('french', 82, 128, 58, true),
    sign('japanese', 176, 128, 58, true),
    `<path stroke="${colours.ink}" stroke-width="3" d="M0 ${line}h${width}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

function unitsAt(
  side: Side,
  { named, onlyCounted }: SocialStation['units'][Side],
  x: number,
  y: number,
  direction: 1 | -1,
): string {
  const step = { x: 15, y: side === 'french' ? 23 : 17 };
  return Array.from({ length: named + onlyCounted }, (_, index) => {
    const [column, row] = [index % rowLength, Math.floor(index / rowLength)];
    return sign(side, x + (column - (rowLength - 1) / 2) * step.x, y + direction * row * step.y, 6.5, index < named);
  }).join('');
}

/** A bar or a disc around a point; `half` is the radius of the disc. */
function sign(side: Side, x: number, y: number, half: number, isFull: boolean): string {
  const stroke = Math.max(2, half / 9);
  const paint = `fill="${isFull ? colours[side] : colours.paper}" stroke="${colours[side]}" stroke-width="${stroke}"`;
  if (side === 'japanese') return `<circle cx="${x}" cy="${y}" r="${half - stroke / 2}" ${paint}/>`;
  const [wide, high] = [half * 0.76, half * 2 * (half > 20 ? 1.2 : 1.3)];
  return `<rect x="${x - wide / 2}" y="${y - high / 2}" width="${wide}" height="${high}" ${paint}/>`;
}
