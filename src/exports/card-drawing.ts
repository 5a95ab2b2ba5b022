/** How share cards are drawn: SVG in which nothing is left to the machine, on the paper and in the light colours of the site. */
import { element, html, join, type Html } from '../names/html.ts';
import type { Side } from '../schema/words.ts';
import { textOnCards } from '../text/card-signs.ts';

/** Those of `src/styles/tokens.css`. */
export const cardColours = {
  french: '#1d3fbb',
  japanese: '#c22f17',
  ink: '#141517',
  soft: '#565a60',
  paper: '#fafaf8',
};

/** Where the words of a card begin and end, if no plate stands beside them. */
export const LEFT = 60;
const RIGHT = 1140;

/** The widths of letters by the size of the type, rather too large than too small; any other sign is as wide as it is high. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!'’|iIjl()]/u, 0.32],
  [/[mwMWœŒ]/u, 0.95],
  [/[A-ZÀ-Ý«»–]/u, 0.72],
  [/[\u0021-\u024f]/u, 0.6],
];

function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, sign) => sum + size * (letterWidths.find(([of]) => of.test(sign))?.[1] ?? 1), 0);
}

/** Where a line may end: at a space, after the particles and marks that close a phrase of Japanese, before a word in katakana. */
const PHRASES =
  /(?<= )|(?<=[\p{sc=Hira}、。」』）〜\u3000])(?=[^\p{sc=Hira}、。」』）〜\u3000ー])|(?<=\p{sc=Han})(?=\p{sc=Kana})/u;

function linesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  return text.split(PHRASES).reduce<readonly string[]>((lines, phrase) => {
    const longer = (lines.at(-1) ?? '') + phrase;
    return fits(longer.trim()) ? [...lines.slice(0, -1), longer] : [...lines, phrase];
  }, []);
}

interface Style {
  readonly size: number;
  readonly color?: keyof typeof cardColours;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle';
}

export function textAt(text: string, x: number, y: number, { size, color = 'ink', isBold, anchor }: Style): Html {
  const family = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text) ? 'Noto Sans JP' : 'Archivo';
  const type = { 'font-family': family, 'font-size': size, 'font-weight': isBold ? 700 : 400 };
  const place = { x, y, 'text-anchor': anchor ?? 'start' };
  return element('text', { ...place, ...type, fill: cardColours[color] }, textOnCards(text));
}

interface Block extends Omit<Style, 'size'> {
  /** From the largest: the first in which the text has room. In the last one it is cut. */
  readonly sizes: readonly number[];
  readonly mostLines: number;
}

/** Sets a text below `y` in lines of much the same length, and says where it ends. */
export function textBlock(text: string, x: number, y: number, { sizes, mostLines, ...style }: Block) {
  const room = RIGHT - x;
  const linesIn = (size: number, width: number) => linesOf(text, (line) => textWidth(line, size) <= width);
  const hasRoom = (lines: readonly string[], size: number) =>
    lines.length <= mostLines && lines.every((line) => textWidth(line.trim(), size) <= room);
  const size = sizes.find((one) => hasRoom(linesIn(one, room), one)) ?? sizes.at(-1) ?? 0;
  const fewest = linesIn(size, room).length;
  const widths = Array.from({ length: 20 }, (_, step) => (room * (step + 1)) / 20);
  const even = linesIn(size, widths.find((width) => linesIn(size, width).length === fewest) ?? room);
  const lines = even.length > mostLines ? [...even.slice(0, mostLines - 1), `${even[mostLines - 1] ?? ''}…`] : even;
  const step = size * (style.isBold ? 1.15 : 1.4);
  const drawn = lines.map((line, index) => textAt(line, x, y + size * 0.86 + index * step, { ...style, size }));
  return { svg: join(drawn, ''), end: y + lines.length * step };
}

/**
 * The sign of a country, an upright bar or a disc, from `x` and on the middle of its line; hollow for what is only counted or announced.
 */
export function signAt(side: Side, x: number, middle: number, size: number, isFull = true): Html {
  const edge = isFull ? 0 : size * 0.08;
  const fill = cardColours[isFull ? side : 'paper'];
  const look = { fill, stroke: cardColours[side], 'stroke-width': edge };
  const [half, height] = [size * 0.42 - edge / 2, size - edge];
  return side === 'french'
    ? element('rect', { x: x + edge / 2, y: middle - height / 2, width: half - edge / 2, height, ...look })
    : element('circle', { cx: x + size * 0.42, cy: middle, r: half, ...look });
}

interface Count {
  readonly side: Side;
  readonly text: string;
  readonly label: string;
  readonly full: number;
  readonly open?: number;
  /** Of a sign, and of all its rows. */
  readonly largest: number;
  readonly height: number;
}

/** A number, beside it what it counts, and as many signs in rows, as large as there is room for. */
export function countAt(x: number, y: number, { side, text, label, full, open = 0, largest, height }: Count): Html {
  const start = x + Math.max(84, textWidth(text, 52) + 20);
  const n = full + open;
  const columnsOf = (size: number) => Math.floor((RIGHT - start) / size);
  let size = largest;
  while (size > 4 && Math.ceil(n / columnsOf(size)) * size > height) size -= 2;
  const units = Array.from({ length: n }, (_, index) => {
    const row = Math.floor(index / columnsOf(size));
    const left = start + (index % columnsOf(size)) * size;
    return signAt(side, left, y + 28 + (row + 0.5) * size, size * (side === 'french' ? 0.86 : 0.96), index < full);
  });
  const number = textAt(text, x, y + 46, { size: 52, color: side, isBold: true });
  return html`${number}${textAt(label, start, y + 18, { size: 22, color: 'soft' })}${units}`;
}

/** The whole card; the name of the archive stands at its foot unless the drawing says it. */
export function cardOf(drawing: readonly Html[], x = LEFT, name?: string): Html {
  const paper = element('rect', { width: 1200, height: 630, fill: cardColours.paper });
  const logo = html`${signAt('french', x, 585, 25)}${signAt('japanese', x + 16, 585, 25)}`;
  const foot = name && html`${logo}${textAt(name, x + 52, 593, { size: 22, isBold: true })}`;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 1200, height: 630 }, paper, drawing, foot);
}
