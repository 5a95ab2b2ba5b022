import { describe, expect, it } from 'vitest';
import { placeLabels, textWidth } from './labels.ts';

const space = { width: 200, height: 100, fontSize: 10, markSize: 5, lines: [], marks: [] };

describe('the place of a label', () => {
  it.each([
    ['is after its mark where there is room', { x: 50, y: 50 }, 'start'],
    ['is before it at the end of the frame', { x: 190, y: 50 }, 'end'],
  ] as const)('%s', (_, at, anchor) => {
    expect(placeLabels([{ ...at, label: 'Nancy' }], { ...space, marks: [at] })).toMatchObject([{ anchor }]);
  });

  it('is not over another mark', () => {
    const marks = [
      { x: 50, y: 50 },
      { x: 70, y: 50 },
    ];
    expect(placeLabels([{ x: 50, y: 50, label: 'Nancy' }], { ...space, marks })).toMatchObject([{ anchor: 'end' }]);
  });

  it('is not over a line where another place is free', () => {
    const lines = Array.from({ length: 9 }, (_, index) => ({ x: 55 + index * 10, y: 50 }));
    const [label] = placeLabels([{ x: 50, y: 50, label: 'Nancy' }], { ...space, marks: [{ x: 50, y: 50 }], lines });
    expect(label?.anchor).toBe('end');
  });
});

describe('the width of a text', () => {
  it.each([
    ['Aix', 1.65],
    ['金沢市', 3],
    ['2 金沢', 3.1],
  ])('%s', (text, width) => {
    expect(textWidth(text)).toBeCloseTo(width);
  });
});
