import { describe, expect, it } from 'vitest';
import { readCheckOptions } from './check-options.ts';

describe('the options of the check', () => {
  it.each([
    [['--lang', 'en']],
    [['--date', '2026-11-29']],
    [['--frobnicate']],
    [['--advice', '--no-advice']],
    [['content']],
  ])('refuse %o', (args) => {
    expect(readCheckOptions(args, {})).toBeUndefined();
  });

  it('take the language of the machine where none is said', () => {
    expect(readCheckOptions([], { LANG: 'ja_JP.UTF-8' })?.langs).toEqual(['ja']);
    expect(readCheckOptions(['--lang', 'fr'], { LANG: 'ja_JP.UTF-8' })?.langs).toEqual(['fr']);
  });

  it('take both languages for those who may read either', () => {
    expect(readCheckOptions(['--lang', 'both'], {})?.langs).toEqual(['fr', 'ja']);
  });

  it('annotate in GitHub Actions alone, and never among data', () => {
    expect(readCheckOptions([], { GITHUB_ACTIONS: 'true' })?.github).toBe(true);
    expect(readCheckOptions(['--json'], { GITHUB_ACTIONS: 'true' })?.github).toBe(false);
    expect(readCheckOptions([], {})?.github).toBe(false);
  });
});
