import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { passagesOf } from '../passage-languages.ts';

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
