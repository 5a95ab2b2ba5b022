import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { automatic } from '../src/accessibility/automatic.ts';
import { handCheckedOn } from '../src/accessibility/hand-check.ts';
import { walkedPages } from './keyboard-walk.ts';
import { axeRules, axeRulesOfLook, widths, widthsOfLargestText } from './page-examination.ts';
import { pageTypes, samplePages } from './page-types.ts';

describe('the stored results of the programs (npm run accessibility writes them anew)', () => {
  it('are of the types of pages that the site has', () => {
    expect(automatic.pageTypes).toEqual(pageTypes.map(({ name }) => name));
    expect(automatic.opened).toBe(samplePages.length);
  });

  it('are of the rules, the widths and the walks that the tests ask for', () => {
    const { axe: version, rules, rulesInTheDark, walked } = automatic;
    expect({ version, rules, rulesInTheDark, walked }).toEqual({
      version: axe.version,
      rules: axeRules,
      rulesInTheDark: axeRulesOfLook,
      walked: walkedPages,
    });
    expect([automatic.widths, automatic.widthsOfLargestText]).toEqual([widths, widthsOfLargestText]);
  });

  it('tell of no fault, since none passes the tests', () => {
    expect(Object.values(automatic.faults).filter((faults) => faults > 0)).toEqual([]);
  });

  it('and the hand check are dated by a day', () => {
    expect([automatic.checkedOn, handCheckedOn].filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  });
});
