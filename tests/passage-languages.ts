/** The text of a page by its marked language, as a screen reader would pronounce it. */
import type { CheerioAPI } from 'cheerio';

/** The part of a document tree that this walk needs, whatever the parser. */
type TreeNode = ReturnType<CheerioAPI['root']>[0]['children'][number];

/** A stretch of text in one language, uninterrupted between two blocks. */
export interface Passage {
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
export function passagesOf($: CheerioAPI): Passage[] {
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
