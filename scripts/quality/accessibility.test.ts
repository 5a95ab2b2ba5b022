import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { automatic } from '../../src/accessibility/automatic.ts';
import { walkedPages } from './keyboard-walk.ts';
import { axeRules, axeRulesOfLook, widths, widthsOfLargestText } from './page-examination.ts';
import { pageTypes, samplePages } from './page-types.ts';

describe('the stored results of the programs (npm run accessibility writes them anew)', () => {
  it('are of the types of pages that the site has', () => {
    expect([automatic.pageTypes, automatic.opened]).toEqual([pageTypes.length, samplePages.length]);
  });

  it('are of the rules, the widths and the walks that the tests ask for', () => {
    const { axe: version, rules, rulesInTheDark, walked } = automatic;
    expect({ version, rules, rulesInTheDark, walked }).toEqual({
      version: axe.version,
      rules: axeRules.length,
      rulesInTheDark: axeRulesOfLook.length,
      walked: walkedPages.length,
    });
    expect([automatic.widths, automatic.widthsOfLargestText]).toEqual([widths, widthsOfLargestText]);
  });

  it('tell of no fault, since none passes the tests', () => {
    expect(Object.values(automatic.faults).filter((faults) => faults > 0)).toEqual([]);
  });

  it('are dated by a day', () => {
    expect(automatic.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
