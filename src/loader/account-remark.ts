import type { BlockContent, DefinitionContent, Link, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import type { Language } from '../archive/schema/words.ts';
import { markedRuns, type MarkedRun } from '../i18n/typography/marked-runs.ts';
import { wholeAtOrdinals } from '../i18n/typography/typography.ts';
import { accountPlace, type AccountPlace } from './account-place.ts';
import { printedText, treeMistakes } from './prose-file.ts';
import { inParagraphs } from './prose-paragraphs.ts';

/**
 * The remark plug-in with which MDX compiles the accounts. Components get their tag, the record of their account, and its language; headings get anchors; texts
 * get their typography, and marks around quotations and passages in the other language.
 *
 * @throws if the tree has anything besides the closed vocabulary: unchecked content is not compiled
 */
export const accountRemark: Plugin<[], Root> = () => {
  return (tree, file) => {
    const parts = file.path.split(/[\\/]/);
    const place = accountPlace(parts.slice(-3).join('/')) ?? accountPlace(parts.slice(-2).join('/'));
    if (!place) return file.fail('This file is no account: editions/5-tours/fr.mdx would be one.');
    const source = String(file.value).replace(/^\uFEFF/, '');
    const [mistake] = treeMistakes(tree, source, place.lang);
    if (mistake) file.fail(`The account was not checked: ${mistake.code}.`, mistake.position);
    tree.children = new Setting(place, source).blocks(tree.children);
  };
};

/** Transforms one account, or a passage of it in another language. */
class Setting {
  private readonly place: AccountPlace;
  private readonly source: string;
  private readonly foreign: Language | undefined;
  private headings = 0;

  constructor(place: AccountPlace, source: string, foreign?: Language) {
    this.place = place;
    this.source = source;
    this.foreign = foreign;
  }

  blocks<N extends RootContent | BlockContent | DefinitionContent>(nodes: readonly N[]): N[] {
    return inParagraphs(nodes, this.source).flatMap((node) => this.block(node) as N[]);
  }

  private block(node: RootContent | BlockContent | DefinitionContent): (RootContent | BlockContent)[] {
    switch (node.type) {
      case 'paragraph':
        return [{ ...node, children: this.inlines(node.children) }];
      case 'heading': {
        this.headings += 1;
        const id = `t${String(this.headings)}`;
        // A heading links to itself, unless it links elsewhere.
        const isPlain = node.children.every((child) => child.type === 'text' || isTotal(child));
        const words = this.inlines(node.children);
        const children = isPlain
          ? [this.link({ type: 'link', url: `#${id}`, children: words }, 'section-link')]
          : words;
        return [{ ...node, children, data: { hProperties: { id } } }];
      }
      case 'list':
        return [
          {
            ...node,
            spread: false,
            children: node.children.map((item) => ({ ...item, spread: false, children: this.blocks(item.children) })),
          },
        ];
      case 'code':
        return [{ ...node, lang: null, meta: null }];
      default:
        return [node];
    }
  }

  private inlines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    return nodes.flatMap((node, index): PhrasingContent[] => {
      switch (node.type) {
        case 'text':
          return this.text(isMark(nodes[index + 1]) ? node.value.trimEnd() : node.value);
        case 'break':
          return [];
        case 'emphasis':
        case 'strong':
          return [{ ...node, children: this.inlines(node.children) }];
        case 'link':
          return [this.link({ ...node, children: this.inlines(node.children) })];
        case 'mdxJsxTextElement':
          return isMark(node) && followsMark(nodes, index)
            ? [betweenMarks, this.reference(node)]
            : [this.reference(node)];
        default:
          return [node];
      }
    });
  }

  /** Inside a passage of the other language, nothing is marked a second time. */
  private text(value: string): PhrasingContent[] {
    const { lang } = this.place;
    if (this.foreign === undefined) return markedRuns(printedText(value, lang), lang).map(runNode);
    const printed = printedText(value, this.foreign);
    return [{ type: 'text', value: this.foreign === 'ja' ? wholeAtOrdinals(printed) : printed }];
  }

  private reference({ name, attributes, children }: MdxJsxTextElement): MdxJsxTextElement {
    const given = Object.fromEntries(
      attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
      ),
    );
    const lang = given['lang'];
    const inside = lang === 'fr' || lang === 'ja' ? new Setting(this.place, this.source, lang) : this;
    return this.component(name ?? '', given, inside.inlines(children));
  }

  private link(link: Link, className?: string): Link {
    const properties = { locale: this.place.lang, ...(className !== undefined && { className: [className] }) };
    return { ...link, data: { hProperties: properties } };
  }

  private component(name: string, attributes: Record<string, string>, children: PhrasingContent[]): MdxJsxTextElement {
    const { folder, record, lang } = this.place;
    if (name === 'Foreign') return element('span', attributes, children);
    return element(name, { ...attributes, tag: name, record: `${folder}/${record}`, locale: lang }, children);
  }
}

/** Two marks of sources at one word are kept apart, and on one line. */
const betweenMarks: PhrasingContent = { type: 'text', value: '\u202F' };

/** The mark of a source stands at its word: the space that an editor types before it is not printed. */
function isMark(node: PhrasingContent | undefined): boolean {
  return node?.type === 'mdxJsxTextElement' && node.name === 'Cite';
}

function followsMark(nodes: readonly PhrasingContent[], index: number): boolean {
  const before = nodes[index - 1];
  const isSpace = before?.type === 'text' && !before.value.trim();
  return isMark(isSpace ? nodes[index - 2] : before);
}

function isTotal(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Total';
}

function runNode(run: MarkedRun): PhrasingContent {
  return typeof run === 'string'
    ? { type: 'text', value: run }
    : element(run.tag, { lang: run.lang }, run.runs.map(runNode));
}

function element(name: string, attributes: Record<string, string>, children: PhrasingContent[]): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  };
}
