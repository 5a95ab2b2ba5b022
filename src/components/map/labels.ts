import { markSize, type Point } from './inset.ts';

interface LabelPlace extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly marks: readonly Point[];
  readonly lines: readonly Point[];
}

const clearance = 2;

export function placeLabels<M extends Point & { readonly label: string }>(
  marks: readonly M[],
  drawing: Drawing,
): readonly (M & LabelPlace)[] {
  const { fontSize, lines } = drawing;
  const taken: Box[] = [];
  return marks.map((mark) => {
    const others = drawing.marks.filter(({ x, y }) => x !== mark.x || y !== mark.y);
    const covered = [...taken, ...others.map((one) => boxAround(one, markSize + clearance))];
    const scored = candidates(mark, fontSize).map((label, preference) => {
      const box = boxOf(label, mark.label, fontSize);
      const crossed = lines.filter((point) => overlap(box, boxAround(point, 0)) > 0).length;
      const lost = outside(box, drawing) + covered.reduce((sum, other) => sum + overlap(box, other), 0);
      return { label, box, cost: lost * 10 + crossed + preference * 0.5 };
    });
    const best = scored.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return { ...mark, ...best.label };
  });
}

/** The width of a text at font size 1: a Latin letter takes about half of it, a kana or a kanji all. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (/[\u3000-\u9FFF\uFF00-\uFFEF]/.test(letter) ? 1 : 0.55), 0);
}

function candidates({ x, y }: Point, fontSize: number): readonly LabelPlace[] {
  const aside = markSize + 3;
  const line = y + Math.round(fontSize * 0.35);
  const above = y - markSize - 3;
  const below = y + markSize + Math.round(fontSize * 0.9);
  return [
    { x: x + aside, y: line, anchor: 'start' },
    { x: x - aside, y: line, anchor: 'end' },
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

function boxOf({ x, y, anchor }: LabelPlace, text: string, fontSize: number): Box {
  const width = textWidth(text) * fontSize;
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - fontSize * 0.8, bottom: y + fontSize * 0.2 };
}

function boxAround({ x, y }: Point, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide < 0 || high < 0 ? 0 : Math.max(1, Math.min(wide, high));
}

function outside({ left, right, top, bottom }: Box, { width, height }: Drawing): number {
  return [-left, right - width, -top, bottom - height].reduce((sum, beyond) => sum + Math.max(0, beyond), 0);
}
