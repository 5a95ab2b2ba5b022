import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { refusedCharacter } from '../text/characters.ts';
import {
  valueForms,
  wordlessComponents,
  type Block,
  type Inline,
  type Position,
  type Prose,
  type Reference,
} from '../archive/prose.ts';
import type { FoundMistake, MistakeCode } from '../check/rules.ts';
import { linkMistake } from '../schema/web-address.ts';
import { toTranslate } from '../schema/to-translate.ts';
import { nearest } from '../text/nearest.ts';
import { locales, type Locale } from '../text/locales.ts';
import { hasJapanese, setText } from '../text/typography.ts';
import {
  characterMistakes,
  components,
  inParagraphs,
  isComponent,
  nearestComponent,
  overlongParagraphs,
  parseProse,
  type ProseMistake,
} from './prose-parser.ts';
import { frontmatter } from '../schema/other-files.ts';
import { dayMistake } from '../schema/partial-date.ts';
import { readYaml } from './yaml-file.ts';

interface ProseFile {
  readonly prose?: Pick<Prose, 'lead' | 'title' | 'updated' | 'blocks' | 'isToTranslate'>;
  readonly mistakes: readonly ProseMistake[];
}

export function readProse(source: string, lang: Locale, needsTitle: boolean): ProseFile {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (text.trim() === toTranslate) return { prose: { lead: '', blocks: [], isToTranslate: true }, mistakes: [] };
  const overlong = overlongParagraphs(text);
  if (overlong.length > 0) return { mistakes: overlong };
  const { tree, complaints, read } = parseProse(text);
  const reading = new Reading(lang, read);
  if (complaints.length > 0) {
    if (tree) reading.blocks(tree.children);
    return { mistakes: [...complaints, ...reading.mistakes] };
  }
  if (!tree) return { mistakes: complaints };
  reading.mistakes.push(...characterMistakes(tree, read));
  const front = reading.frontmatter(tree, needsTitle);
  // If the second line of dashes is missing, the lead looks like a paragraph.
  if (text.startsWith('---') && tree.children[0]?.type !== 'yaml') return { mistakes: reading.mistakes };
  const blocks = reading.blocks(tree.children);
  return { prose: { ...front, blocks }, mistakes: reading.mistakes };
}

/** Reads a tree that another parser made from the text of an account, without its front matter. */
export function readTree(tree: Root, source: string, lang: Locale) {
  const reading = new Reading(lang, source);
  return { blocks: reading.blocks(tree.children), mistakes: reading.mistakes };
}

/**
 * A text as its page prints it: the typography of its language, and no space for a line break between two Japanese characters.
 */
function printedText(text: string, lang: Locale): string {
  const joined = text
    .replaceAll('\r\n', '\n')
    .replace(/([^\n])\n([^\n])/g, (_, before: string, after: string) =>
      hasJapanese(before) && hasJapanese(after) ? before + after : `${before} ${after}`,
    );
  return setText(joined, lang);
}

class Reading {
  readonly mistakes: ProseMistake[] = [];
  private readonly lang: Locale;
  private readonly source: string;
  private headings = 0;

  constructor(lang: Locale, source: string) {
    this.lang = lang;
    this.source = source;
  }

  private report(code: MistakeCode, node: { position?: Root['position'] }, params: ProseMistake['params'] = {}): void {
    this.mistakes.push({ code, params, position: placeOf(node) });
  }

  frontmatter(tree: Root, needsTitle: boolean): { lead: string; title?: string; updated?: string } {
    const [front] = tree.children;
    const yaml = front?.type === 'yaml' ? readYaml(front.value, frontmatter) : undefined;
    const wanted = needsTitle ? ['title', 'lead'] : ['lead'];
    const known = [...wanted, 'updated'];
    const reportAt = (offset: number, { code, params }: FoundMistake) => {
      const { line, column } = yaml?.position(offset) ?? placeOf({});
      // The dashes are on the first line.
      this.mistakes.push({ code, params, position: { line: line + 1, column } });
    };
    for (const mistake of yaml?.mistakes ?? []) if (mistake.code !== 'empty-file') reportAt(mistake.offset, mistake);
    const typed = (yaml?.value ?? {}) as Readonly<Record<string, unknown>>;
    const textOf = (key: string) => (typeof typed[key] === 'string' ? typed[key] : undefined);
    const isMissing = wanted.some((key) => textOf(key) === undefined);
    if (isMissing && this.mistakes.length === 0) this.report(needsTitle ? 'title-missing' : 'lead-missing', {});
    for (const field of Object.keys(typed).filter((one) => !known.includes(one))) {
      const params = { field, nearest: nearest(field, known) ?? '', known: known.join(', ') };
      reportAt(yaml?.offsetOf([field]) ?? 0, { code: 'unknown-field', params });
    }
    const updated = textOf('updated');
    const notDay = updated === undefined ? undefined : dayMistake(updated);
    if (notDay) reportAt(yaml?.offsetOf(['updated']) ?? 0, notDay);
    const set = (key: string) => setText(textOf(key) ?? '', this.lang);
    return { lead: set('lead'), ...(needsTitle && { title: set('title') }), ...(updated !== undefined && { updated }) };
  }

  blocks(nodes: readonly RootContent[]): Block[] {
    return inParagraphs(nodes, this.source).flatMap((node): Block[] => {
      switch (node.type) {
        case 'yaml':
          return [];
        case 'paragraph':
          this.glued(node);
          this.table(node);
          return [{ type: 'paragraph', children: this.inlines(node.children) }];
        case 'heading': {
          this.headings += 1;
          if (node.depth !== 2 && node.depth !== 3) this.report('mdx-heading', node, { value: '#'.repeat(node.depth) });
          const level = node.depth === 3 ? 3 : 2;
          return [{ type: 'heading', level, id: `t${String(this.headings)}`, children: this.inlines(node.children) }];
        }
        case 'list':
          return [
            {
              type: 'list',
              ordered: node.ordered ?? false,
              start: node.start ?? undefined,
              items: node.children.map((item) => this.blocks(item.children)),
            },
          ];
        case 'code':
          return [{ type: 'code', text: node.value }];
        case 'mdxjsEsm':
          this.report('mdx-import', node);
          return [];
        case 'mdxFlowExpression':
          this.report('mdx-expression', node);
          return [];
        default:
          this.report('mdx-element', node, { value: node.type });
          return [];
      }
    });
  }

  inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          this.straySigns(node);
          return [{ type: 'text', text: printedText(node.value, this.lang), at: placeOf(node) }];
        case 'inlineCode':
          return [{ type: 'code', text: node.value }];
        case 'emphasis':
        case 'strong':
          return [{ type: node.type, children: this.inlines(node.children) }];
        case 'link': {
          // Forbidden characters are reported for all texts at once.
          const mistake = refusedCharacter(node.url, '\n\t') ? undefined : linkMistake(node.url);
          if (mistake) this.report(mistake.code, node, mistake.params);
          if (node.title) this.report('mdx-element', node, { value: 'title' });
          return [{ type: 'link', href: node.url, children: this.inlines(node.children), at: placeOf(node) }];
        }
        case 'break':
          return [];
        case 'mdxJsxTextElement': {
          const inline = this.component(node);
          return inline ? [inline] : [];
        }
        case 'mdxTextExpression':
          this.report('mdx-expression', node);
          return [];
        default:
          this.report(node.type === 'image' ? 'mdx-image' : 'mdx-element', node, { value: node.type });
          return [];
      }
    });
  }

  /** Characters of tags and Markdown that formed nothing, and would be printed. Escaped characters and entities are intended. */
  private straySigns(node: Text): void {
    const { start, end } = node.position ?? {};
    const typed = this.source.slice(start?.offset, end?.offset).replaceAll(/\\./gu, '');
    const [tag] = /[＜〈]\/?[A-Z][A-Za-z]*(?=[ ／/＞〉>])/u.exec(typed) ?? [];
    const [loose] = /<\s+\/?[A-Z][^<>]*>/u.exec(typed) ?? [];
    const [stray] = /\*{1,2}|__|\]\(|`+/u.exec(typed) ?? [];
    if (tag !== undefined) this.report('mdx-full-width-tag', node, { value: tag });
    if (loose !== undefined) this.report('mdx-tag', node, { value: loose });
    else if (typed.includes('<')) this.report('mdx-less-than', node, { value: '<' });
    if (typed.includes('}')) this.report('mdx-expression', node, { value: '}' });
    if (stray !== undefined) this.report('mdx-stray-mark', node, { value: stray });
  }

  /** A heading sign without a space after it makes a paragraph. */
  private glued({ children: [first] }: Paragraph): void {
    const sign = first?.type === 'text' ? /^[#＃]+(?=\S)/u.exec(first.value) : null;
    if (first && sign) this.report('mdx-heading-space', first, { value: sign[0] });
  }

  /** A table would be printed as the signs that it is typed with. */
  private table(node: Paragraph): void {
    const { start, end } = node.position ?? {};
    const isTable = /^(?=.*\|)[ \t|:]*-[ \t|:-]*$/m.test(this.source.slice(start?.offset, end?.offset));
    if (isTable) this.report('mdx-element', node, { value: 'table' });
  }

  private component(node: MdxJsxTextElement): Reference | undefined {
    const type = node.name ?? '';
    if (!isComponent(type)) {
      this.report('mdx-unknown-component', node, { value: type, nearest: nearestComponent(type) });
      return undefined;
    }
    const [required] = components[type];
    const given = this.attributes(node, type, components[type]);
    if (!given) return undefined;
    if (!given[required]) {
      this.report('mdx-missing-attribute', node, { component: type, value: required });
      return undefined;
    }
    this.controlledWord(node, 'as', given['as'], valueForms);
    const lang = locales.find((one) => one === given['lang']);
    if (type === 'Foreign' && !lang) {
      this.controlledWord(node, 'lang', given['lang'], locales);
      return undefined;
    }
    const inside = lang ? new Reading(lang, this.source) : this;
    const children = wordlessComponents.includes(type) ? undefined : inside.inlines(node.children);
    if (inside !== this) this.mistakes.push(...inside.mistakes);
    const reference: object = { type, ...given, ...(children && { children }), at: placeOf(node) };
    return reference as Reference;
  }

  /** The attributes of a component, in the order of the vocabulary; nothing where one of them is a mistake. */
  private attributes(node: MdxJsxTextElement, component: string, known: readonly string[]) {
    const given: Record<string, string> = {};
    const before = this.mistakes.length;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') {
        this.report('mdx-expression', node);
        continue;
      }
      const { name: value, value: typed } = attribute;
      if (!known.includes(value)) {
        const params = { component, value, nearest: nearest(value, known) ?? '', known: known.join(', ') };
        this.report('mdx-unknown-attribute', node, params);
      } else if (typeof typed === 'string') given[value] = typed;
      else if (typed) this.report('mdx-expression', node);
    }
    const inOrder = known.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]] as const]));
    return this.mistakes.length > before ? undefined : Object.fromEntries<string | undefined>(inOrder);
  }

  private controlledWord(
    node: MdxJsxTextElement,
    attribute: string,
    value: string | undefined,
    known: readonly string[],
  ): void {
    if (value === undefined || known.includes(value)) return;
    const words = known.join(', ');
    const params = { field: attribute, value, nearest: nearest(value, known) ?? '', known: words, near: words };
    this.report('not-in-list', node, params);
  }
}

function placeOf(node: { position?: Root['position'] }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
