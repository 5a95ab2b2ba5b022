import { expect, it } from 'vitest';
import { drawCountBar } from './count-bar.ts';

it.each([
  ['is full where all are named', { counted: { n: 59 }, named: 59 }, { counted: 59, named: 59, whisker: undefined }],
  ['is hollow where none is named', { counted: { n: 118 }, named: 0 }, { counted: 118, named: 0, whisker: undefined }],
  [
    'has a line from the lowest to the highest version',
    { counted: { n: 59 }, named: 0, spread: [{ n: 10 }, { n: 118 }] },
    { counted: 59, named: 0, whisker: 'M11 12.5v5m0-2.5H119m0-2.5v5' },
  ],
])('the bar of a count %s', (_, data, bar) => {
  expect(drawCountBar(data, 118)).toMatchObject(bar);
});
