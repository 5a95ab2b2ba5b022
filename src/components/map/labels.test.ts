import { expect, it } from 'vitest';
import { placeLabels } from './labels.ts';

const at = (x: number) => ({ x, y: 50 });
const space = { width: 200, height: 100, fontSize: 10, lines: [], marks: [] };

it.each([
  ['after its mark where there is room', at(163), 'Nancy', {}, 'start'],
  ['before it where a kanji needs more room than a letter', at(163), '金沢市', {}, 'end'],
  ['before it at the end of the drawing', at(190), 'Nancy', {}, 'end'],
  ['not over another mark', at(50), 'Nancy', { marks: [at(50), at(70)] }, 'end'],
  ['not over a line where another place is free', at(50), 'Nancy', { lines: [55, 65, 75].map(at) }, 'end'],
])('puts a label %s', (_, mark, label, others, anchor) => {
  expect(placeLabels([{ ...mark, label }], { ...space, marks: [mark], ...others })).toMatchObject([{ anchor }]);
});
