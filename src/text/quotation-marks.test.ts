import { describe, expect, it } from 'vitest';
import { quotationMarks, quotationRuns, withoutQuotations } from './quotation-marks.ts';

describe('a text is parted at its quotations', () => {
  it.each([
    ['nothing quoted', 'Trois sources', [{ text: 'Trois sources' }]],
    ['French marks', 'dit «\u00A0non\u00A0».', [{ text: 'dit ' }, { text: 'non', by: 'fr' }, { text: '.' }]],
    ['Japanese marks', '「愛」の村', [{ text: '愛', by: 'ja' }, { text: 'の村' }]],
    ['both', '「A」, «\u00A0B\u00A0»', [{ text: 'A', by: 'ja' }, { text: ', ' }, { text: 'B', by: 'fr' }]],
    ['a mark alone', 'le signe «\u00A0seul', [{ text: 'le signe «\u00A0seul' }]],
    ['nothing', '', []],
  ] as const)('%s', (_, text, runs) => {
    expect(quotationRuns(text)).toEqual(runs);
  });

  it('and made whole again with the marks', () => {
    const text = 'La page dit «\u00A013 ans\u00A0» et 「13年」.';
    const again = quotationRuns(text).map(({ text: run, by }) => (by ? quotationMarks[by].join(run) : run));
    expect(again.join('')).toBe(text);
  });
});

it.each([
  ['dit «\u00A013 ans\u00A0», puis 「13年」.', 'dit , puis .'],
  ['『「A」の村』に', 'に'],
  ['«\u00A0A «\u00A0B\u00A0» C\u00A0»', ' C\u00A0»'],
  ['le signe « seul, puis 「A」 et 「seul', 'le signe « seul, puis  et 「seul'],
  ['« '.repeat(5), '« '.repeat(5)],
])('what is quoted in %j is left out', (text, own) => {
  expect(withoutQuotations(text)).toBe(own);
});
