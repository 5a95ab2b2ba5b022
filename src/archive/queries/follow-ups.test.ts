import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import type { Declaration } from '../archive.ts';
import type { Point } from '../../schema/declaration.ts';
import { latestSharedView } from './follow-ups.ts';

const archive = wholeArchive();
const [first, second] = [...archive.declarations.values()];
const [point] = first?.points ?? [];
if (!first || !second || !point) throw new Error('The example archive has no two declarations with a point.');

const side = { text: 'La paix.', wording: 'paraphrase' } as const;
const shared = (id: string, grade: Point['grade']): Point => ({
  ...point,
  id,
  kind: 'shared-view',
  grade,
  fr: side,
  ja: side,
});
const found = (earlier: Point[], later: Point[]) =>
  latestSharedView({
    ...archive,
    declarations: new Map<string, Declaration>([
      [first.id, { ...first, points: earlier }],
      [second.id, { ...second, points: later }],
    ]),
  })?.point.id;

it('finds the latest of the views of the best grade', () => {
  expect(found([shared('a', 'reported')], [shared('b', 'reported')])).toBe('b');
  expect(found([shared('a', 'quoted')], [shared('b', 'reported')])).toBe('a');
});

it('finds none where no point is a shared view in both languages', () => {
  expect(found([{ ...shared('a', 'quoted'), kind: 'commitment' }], [])).toBeUndefined();
});
