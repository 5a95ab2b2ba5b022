import type { Box, Point } from './inset.ts';

/** Text beside a mark: its anchor is its start, end or middle. */
export interface PlacedLabel extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A mark with its label. */
interface Labelled extends Point {
  readonly text: string;
}

/** The shared layout settings of a drawing's labels. */
interface LabelSpace {
  readonly frame: Box;
  readonly fontSize: number;
  /** Half the height of a mark. */
  readonly markSize: number;
  /** Every mark of the drawing, labelled or not. */
  readonly marks: readonly Point[];
  /** Points of lines that labels should avoid. */
  readonly lines: readonly Point[];
}

/** The minimum distance of a label from marks other than its own. */
const clearance = 2;

/** Places each label beside its mark: inside the frame, without overlapping other labels or marks, and covering as few lines as possible. */
export function placeLabels(marks: readonly Labelled[], space: LabelSpace): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return marks.map((mark) => {
    const beside = space.marks.filter(({ x, y }) => x !== mark.x || y !== mark.y);
    const others = [...taken, ...beside.map(({ x, y }) => boxAround(x, y, space.markSize + clearance))];
    const scored = candidates(mark, space).map((label, preference) => {
      const box = boxOf(label, mark.text, space.fontSize);
      const covered = space.lines.filter(({ x, y }) => overlap(box, boxAround(x, y, 0)) > 0).length;
      const lost = outside(box, space.frame) + others.reduce((sum, other) => sum + overlap(box, other), 0);
      return { label, box, cost: lost * 10 + covered + preference * 0.5 };
    });
    const best = scored.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return best.label;
  });
}

/** The width of a text at font size 1: a Latin letter takes about half of it, a kana or a kanji all. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (/[\u3000-\u9FFF\uFF00-\uFFEF]/.test(letter) ? 1 : 0.55), 0);
}

function candidates({ x, y }: Point, { fontSize, markSize }: LabelSpace): readonly PlacedLabel[] {
  const aside = markSize + 3;
  const line = Math.round(fontSize * 0.35);
  const above = y - markSize - 3;
  const below = y + markSize + Math.round(fontSize * 0.9);
  return [
    { x: x + aside, y: y + line, anchor: 'start' },
    { x: x - aside, y: y + line, anchor: 'end' },
    { x, y: below, anchor: 'middle' },
    { x, y: above, anchor: 'middle' },
    { x: x - markSize, y: below, anchor: 'start' },
    { x: x + markSize, y: below, anchor: 'end' },
    { x: x - markSize, y: above, anchor: 'start' },
    { x: x + markSize, y: above, anchor: 'end' },
    { x: x + aside, y: below, anchor: 'start' },
    { x: x - aside, y: below, anchor: 'end' },
  ];
}

function boxOf({ x, y, anchor }: PlacedLabel, text: string, fontSize: number): Box {
  const width = textWidth(text) * fontSize;
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - fontSize * 0.8, bottom: y + fontSize * 0.2 };
}

function boxAround(x: number, y: number, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** The overlap of two boxes, the smaller of both extents; at least 1 for a point inside a box. */
function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide < 0 || high < 0 ? 0 : Math.max(1, Math.min(wide, high));
}

function outside(box: Box, frame: Box): number {
  return (
    Math.max(0, frame.left - box.left) +
    Math.max(0, box.right - frame.right) +
    Math.max(0, frame.top - box.top) +
    Math.max(0, box.bottom - frame.bottom)
  );
}
