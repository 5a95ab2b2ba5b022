import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { findFrench, findJapanese } from '../../src/text/detect-language.ts';
import { builtSites } from '../built-site.ts';

/** The part of a document tree that this walk needs, whatever the parser. */
type TreeNode = ReturnType<CheerioAPI['root']>[0]['children'][number];

/** A stretch of text in one language, uninterrupted between two blocks. */
interface Passage {
  lang: string;
  text: string;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const SPOKEN_ATTRIBUTES = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];

/** Every passage of a page in order: the title, the texts, and the attributes that are read out. */
function passagesOf($: CheerioAPI): Passage[] {
  const passages: Passage[] = [];
  let current: Passage = { lang: '', text: '' };
  const end = (): void => {
    if (current.text.trim() !== '')
      passages.push({ lang: current.lang, text: current.text.replace(/\s+/gu, ' ').trim() });
    current = { lang: '', text: '' };
  };
  const walk = (node: TreeNode, inherited: string): void => {
    if (node.nodeType === 3) {
      if (node.data.trim() !== '' && current.lang !== inherited) end();
      current = { lang: current.text.trim() === '' ? inherited : current.lang, text: current.text + node.data };
      return;
    }
    if (!('attribs' in node) || SILENT.has(node.name)) return;
    const lang = node.attribs['lang'] ?? inherited;
    for (const attribute of SPOKEN_ATTRIBUTES) {
      const text = node.attribs[attribute]?.trim();
      if (text) passages.push({ lang, text });
    }
    if (node.name === 'meta' && node.attribs['name'] === 'description') {
      passages.push({ lang, text: node.attribs['content'] ?? '' });
    }
    const isBlock = !INLINE.has(node.name);
    if (isBlock) end();
    for (const child of node.children) walk(child, lang);
    if (isBlock) end();
  };
  for (const node of $.root()[0]?.children ?? []) walk(node, '');
  end();
  return passages;
}

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
