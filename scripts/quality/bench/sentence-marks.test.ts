import { expect, it } from 'vitest';
import { compareMarks } from './sentence-marks.ts';

it('counts what tells the meeting, and names the sentences without mark and the marks without sentence', () => {
  const marks = [
    { tells: 'meeting', text: 'Ils ont parlé.' },
    { tells: 'later', text: 'On a écrit ensuite.' },
    { tells: '?', text: 'Il pleuvait.' },
  ];
  const told = compareMarks(['Ils ont parlé.', 'Il pleuvait.', 'Une phrase neuve.'], marks);
  expect(told.meeting).toBe(1);
  expect(told.unmarked).toEqual(['Il pleuvait.', 'Une phrase neuve.']);
  expect(told.gone).toEqual(['On a écrit ensuite.']);
  expect(told.marked.map(({ tells }) => tells)).toEqual(['meeting', '?', '?']);
});
