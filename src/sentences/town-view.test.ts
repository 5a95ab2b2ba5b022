import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Edition } from '../archive/archive.ts';
import { townView } from './town-view.ts';

const whole = wholeArchive();
const fifth = get(whole.editions, '5-valbourg');

it.each([
  [[], 1],
  [['lyon'], 0],
])('a town is absent from a meeting that does not name it, unless it held it: hosts %j', (hostIds, absences) => {
  const edition: Edition = { ...fifth, hostIds };
  const archive = { ...whole, editions: new Map([[edition.id, edition]]) };
  expect(townView(archive, get(archive.authorities, 'lyon')).absences.size).toBe(absences);
});

it('nothing is said of meetings that do not print a name that nobody identified', () => {
  const authority = get(whole.authorities, 'mamuzu');
  const doubtful = { ...authority, evidence: { ...authority.evidence, to_verify: ['identity'] } };
  expect(townView(whole, doubtful).absences.size).toBe(0);
});
