import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../passage-languages.ts';

const passages = (body: string): string[] =>
  passagesOf(load(`<html lang="fr"><head></head><body>${body}</body></html>`)).map(
    ({ lang, text }) => `${lang}: ${text}`,
  );

describe('the text of a page', () => {
  it('is one passage across inline elements, and ends with its block', () => {
    expect(passages('<p>Les <em>Rencontres</em> de\n Nancy</p><p>Puis</p>')).toEqual([
      'fr: Les Rencontres de Nancy',
      'fr: Puis',
    ]);
  });

  it('is cut where the language changes', () => {
    expect(passages('<p>La ville de <span lang="ja">高松市</span> invite</p>')).toEqual([
      'fr: La ville de',
      'ja: 高松市',
      'fr: invite',
    ]);
  });

  it('has the language of the nearest element that says one', () => {
    expect(passages('<div lang="ja"><ul><li>市<b lang="fr">Nancy</b></li></ul></div>')).toEqual([
      'ja: 市',
      'fr: Nancy',
    ]);
  });

  it('includes the attributes that are read out, in the language of their own element', () => {
    expect(passages('<img alt="Vue" lang="fr"><a lang="ja" aria-label="日本語" href="/">ja</a>')).toEqual([
      'fr: Vue',
      'ja: 日本語',
      'ja: ja',
    ]);
  });

  it('includes the title and the description', () => {
    const $ = load('<html lang="ja"><title>題</title><meta name="description" content="説明"></html>');
    expect(passagesOf($)).toEqual([
      { lang: 'ja', text: '題' },
      { lang: 'ja', text: '説明' },
    ]);
  });

  it('leaves out what nobody hears', () => {
    expect(passages('<script>日本</script><style>日本</style><!-- 日本 -->')).toEqual([]);
  });
});
