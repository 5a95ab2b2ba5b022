import { describe, expect, it } from 'vitest';
import { passagesOf } from '../passage-languages.ts';
import { findFrench, findJapanese } from '../../src/i18n/typography/detect-language.ts';
import { builtSites } from '../built-site.ts';

describe.each(builtSites)('a passage in the other language is marked as such in $name', ({ site }) => {
  const passages = site.pages().flatMap(({ url, $ }) => passagesOf($).map((passage) => ({ url, ...passage })));

  function unmarked(lang: string, find: (text: string) => string[]): string[] {
    return passages
      .filter((passage) => passage.lang === lang)
      .flatMap(({ url, text }) => find(text).map((found) => `${url}: ${found}`));
  }

  it('no passage is without a language', () => {
    expect(passages.filter(({ lang }) => lang === '')).toEqual([]);
  });

  it('no Japanese script stands in what is marked as French', () => {
    expect(unmarked('fr', findJapanese)).toEqual([]);
  });

  it('no French stands in what is marked as Japanese', () => {
    expect(unmarked('ja', findFrench)).toEqual([]);
  });
});
