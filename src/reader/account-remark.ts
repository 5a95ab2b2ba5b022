import type { BlockContent, Link, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import type { Block, Inline } from '../archive/prose.ts';
import type { Locale } from '../schema/words.ts';
import { markedRuns } from '../text/quotation-marks.ts';
import type { Run } from '../text/runs.ts';
import { wholeAtOrdinals } from '../text/typography.ts';
import { accountPlace, type AccountPlace } from '../schema/kinds.ts';
import { readTree } from './prose-file.ts';

/**
 * The remark plug-in with which MDX compiles the accounts. Components get their tag, the record of their account, and its language;
 * headings get anchors; texts get their typography, and marks around quotations and passages in the other language.
 *
 * @throws if the tree has anything besides the closed vocabulary: unchecked content is not compiled
 */
export const accountRemark: Plugin<[], Root> = () => {
  return (tree, file) => {
    const parts = file.path.split(/[\\/]/);
    const place = accountPlace(parts.slice(-3).join('/')) ?? accountPlace(parts.slice(-2).join('/'));
    if (!place) return file.fail('This file is no account: editions/5-tours/fr.mdx would be one.');
    const { blocks, mistakes } = readTree(tree, String(file.value).replace(/^\uFEFF/, ''), place.lang);
    const [mistake] = mistakes;
    if (mistake) file.fail(`The account was not checked: ${mistake.code}.`, mistake.position);
    tree.children = blocks.map((block) => blockNode(block, place));
  };
};

function blockNode(block: Block, place: AccountPlace): BlockContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlineNodes(block.children, place) };
    case 'heading': {
      const { id, level: depth, children: inlines } = block;
      // A heading links to itself, unless it links elsewhere.
      const isPlain = inlines.every(({ type }) => type === 'text' || type === 'Total');
      const words = inlineNodes(inlines, place);
      const children = isPlain ? [linkNode(`#${id}`, words, place, { className: ['section-link'] })] : words;
      return { type: 'heading', depth, children, data: { hProperties: { id } } };
    }
    case 'list': {
      const { ordered, start, items } = block;
      const children = items.map((item) => item.map((one) => blockNode(one, place)));
      return {
        ...{ type: 'list', ordered, start, spread: false },
        children: children.map((own) => ({ type: 'listItem', spread: false, children: own })),
      };
    }
    case 'code':
      return { type: 'code', value: block.text };
  }
}

/** `foreign`: the language of a passage in another one, in which nothing is marked a second time. */
function inlineNodes(inlines: readonly Inline[], place: AccountPlace, foreign?: Locale): PhrasingContent[] {
  return inlines.flatMap((inline, index): PhrasingContent[] => {
    switch (inline.type) {
      case 'text': {
        // The mark of a source stands at its word: the space that an editor types before it is not printed.
        const text = inlines[index + 1]?.type === 'Cite' ? inline.text.trimEnd() : inline.text;
        if (foreign === undefined) return markedRuns(text, place.lang).map(runNode);
        return [{ type: 'text', value: foreign === 'ja' ? wholeAtOrdinals(text) : text }];
      }
      case 'code':
        return [{ type: 'inlineCode', value: inline.text }];
      case 'emphasis':
      case 'strong':
        return [{ type: inline.type, children: inlineNodes(inline.children, place, foreign) }];
      case 'link':
        return [linkNode(inline.href, inlineNodes(inline.children, place, foreign), place)];
      case 'Foreign':
        return [element('span', { lang: inline.lang }, inlineNodes(inline.children, place, inline.lang))];
      default: {
        const { type: tag, at: _, ...attributes } = { children: [], ...inline };
        const { children, ...given } = attributes;
        const { folder, record, lang: locale } = place;
        const words = inlineNodes(children, place, foreign);
        const component = element(tag, { ...given, tag, record: `${folder}/${record}`, locale }, words);
        return tag === 'Cite' && followsMark(inlines, index) ? [betweenMarks, component] : [component];
      }
    }
  });
}

function linkNode(url: string, children: PhrasingContent[], { lang: locale }: AccountPlace, more = {}): Link {
  return { type: 'link', url, children, data: { hProperties: { locale, ...more } } };
}

/** Two marks of sources at one word are kept apart, and on one line. */
const betweenMarks: PhrasingContent = { type: 'text', value: '\u202F' };

function followsMark(inlines: readonly Inline[], index: number): boolean {
  const before = inlines[index - 1];
  const isSpace = before?.type === 'text' && !before.text.trim();
  return inlines[isSpace ? index - 2 : index - 1]?.type === 'Cite';
}

function runNode(run: Run): PhrasingContent {
  return typeof run === 'string'
    ? { type: 'text', value: run }
    : element(run.tag, run.attributes, run.runs.map(runNode));
}

function element(name: string, attributes: object, children: PhrasingContent[]): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      ...{ type: 'mdxJsxAttribute', name: key, value: String(value) },
    })),
    children,
  };
}
