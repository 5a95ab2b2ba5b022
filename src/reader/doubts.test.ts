import { describe, expect, it } from 'vitest';
import { doubtCodes } from '../archive/schema/contradiction.ts';
import type { Problem } from '../archive/schema/problem.ts';
import { describeProblems } from '../i18n/problem-report.ts';
import { contentWith, lineOf, replaced, textOf, whole } from '../../tests/fixtures/changed-content.ts';
import { plantedDoubts } from '../../tests/planted/doubts.ts';
import { fourth, rive, type Planted } from '../../tests/planted/planted.ts';
import type { Content } from './read-content.ts';

function doubtsOf(content: Content): readonly Problem[] {
  return content.advice().filter(({ code }) => doubtCodes.some((one) => one === code));
}

function keyOf({ code, file, params }: Problem): string {
  return JSON.stringify([code, file, params]);
}

/** The example archive is abridged: some of its links have one end. */
const before = new Set(doubtsOf(whole).map(keyOf));

function plant({ file, edit, besides }: Planted) {
  const text = typeof edit === 'string' ? edit : replaced(file, ...(edit as readonly [string, string]));
  const other = besides && { [besides.file]: replaced(besides.file, ...besides.edit) };
  const content = contentWith({ [file]: text, ...other });
  return { content, text, doubts: doubtsOf(content).filter((one) => !before.has(keyOf(one))) };
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ');
}

describe('what may be right', () => {
  it.each(plantedDoubts)('is advised at its line, once, with its remedy, and stops nothing: $mistake', (row) => {
    const { content, text, doubts } = plant(row);
    expect(content.problems).toEqual([]);
    const told = describeProblems(doubts, 'fr').map(({ file, line, field, code, message, hint }) => ({
      at: `${file}:${String(line)}`,
      field,
      code,
      fr: plainSpaces(`${message} → ${hint}`),
    }));
    const at = `content/${row.reportedIn ?? row.file}:${String(lineOf(row.at, row.at && row.reportedIn ? textOf(row.reportedIn) : text))}`;
    expect(told).toEqual([{ at, field: row.field ?? '', code: row.code, fr: row.fr }]);
    expect(describeProblems(doubts, 'ja').map(({ message, hint }) => `${message} → ${hint}`)).toEqual([row.ja]);
  });

  it('is planted, all of it', () => {
    expect(doubtCodes.filter((code) => !plantedDoubts.some((row) => row.code === code))).toEqual([]);
  });
});

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
