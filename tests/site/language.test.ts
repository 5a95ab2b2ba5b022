import { load } from 'cheerio';
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

it.each([
  [
    'across inline elements, and ends with its block',
    '<p>Les <em>Rencontres</em> de\n Nancy</p><p>Puis</p>',
    ['fr: Les Rencontres de Nancy', 'fr: Puis'],
  ],
  ['until the language changes', '<p>De <b lang="ja">高松市</b> ici</p>', ['fr: De', 'ja: 高松市', 'fr: ici']],
  [
    'in the language of the nearest element that says one',
    '<div lang="ja"><ul><li>市<b lang="fr">Nancy</b></li></ul></div>',
    ['ja: 市', 'fr: Nancy'],
  ],
  [
    'with attributes that are read out',
    '<img alt="Vue" lang="fr"><a lang="ja" aria-label="日本語">ja</a>',
    ['fr: Vue', 'ja: 日本語', 'ja: ja'],
  ],
  ['with title and description', '<title>A</title><meta name="description" content="B">', ['fr: A', 'fr: B']],
  ['without what nobody hears', '<script>日本</script><style>日本</style><!-- 日本 -->', []],
])('the text of a page is read %s', (_, body, passages) => {
  const $ = load(`<html lang="fr">${body}</html>`);
  expect(passagesOf($).map(({ lang, text }) => `${lang}: ${text}`)).toEqual(passages);
});
