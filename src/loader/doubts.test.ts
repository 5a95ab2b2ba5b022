import { describe, expect, it } from 'vitest';
import { rules } from '../archive/rules/rules.ts';
import type { Problem } from '../archive/schema/problem.ts';
import { contentWith, replaced, textOf, whole } from '../../tests/fixtures/changed-content.ts';
import { fourth, rive } from '../../tests/fixtures/example-files.ts';
import type { Content } from './read-content.ts';

function doubtsOf(content: Content): readonly Problem[] {
  return content.advice().filter(({ code }) => rules[code].contradiction !== undefined);
}

function keyOf({ code, file, params }: Problem): string {
  return JSON.stringify([code, file, params]);
}

/** The example archive is abridged: some of its links have one end. */
const before = new Set(doubtsOf(whole).map(keyOf));

describe('an answer', () => {
  const seen = '    seen: { fr: "La source le dit ainsi.", ja: "資料のとおり。" }\n';

  it.each([
    ['a sum of one source', fourth, '    japanese: 90\n', '    japanese: 90\n    total: 140\n'],
    ['a sum of several', fourth, '    japanese: 28\n', '    japanese: 28\n    total: 46\n'],
    ['a count beside a whole list', rive, '  authorities:\n', '  authorities:\n    french: 3\n'],
  ])('quiets %s', (_, file, typed, wrong) => {
    const content = contentWith({ [file]: replaced(file, typed, `${wrong}${seen}`) });
    expect(content.problems).toEqual([]);
    expect(doubtsOf(content).filter((one) => !before.has(keyOf(one)))).toEqual([]);
  });

  it('does not quiet what no source can say', () => {
    const text = textOf(fourth).replace('    speaks:\n', `    side: french\n    speaks:\n  ${seen}`);
    expect(contentWith({ [fourth]: text }).problems.map(({ code }) => code)).toEqual(['side-contradicts']);
  });
});
