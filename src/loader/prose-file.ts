import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { refusedCharacter } from '../archive/characters.ts';
import { valueForms, type Block, type Inline, type Position, type Prose, type Reference } from '../archive/prose.ts';
import type { MistakeCode } from '../archive/rules/rules.ts';
import type { Mistake } from '../archive/schema/problem.ts';
import { linkMistake } from '../archive/schema/web-address.ts';
import { toTranslate } from '../archive/schema/to-translate.ts';
import type { Language } from '../archive/schema/words.ts';
import { nearest } from '../archive/nearest.ts';
import { hasJapanese, setText } from '../i18n/typography/typography.ts';
import { characterMistakes } from './prose-characters.ts';
import { components, isComponent, nearestComponent, type ComponentName } from './prose-components.ts';
import { overlongParagraphs } from './prose-limits.ts';
import { inParagraphs } from './prose-paragraphs.ts';
import { parseProse } from './prose-parser.ts';
import type { ProseMistake } from './prose-syntax.ts';
import { frontmatter } from '../archive/field-names.ts';
import { dayMistake } from '../archive/schema/partial-date.ts';
import { readYaml } from './yaml-file.ts';

/** The result of reading a text file: its blocks, or its mistakes. */
interface ProseFile {
  readonly prose?: Pick<Prose, 'lead' | 'title' | 'updated' | 'blocks' | 'isToTranslate'>;
  readonly mistakes: readonly ProseMistake[];
}

/** Reads one account: its MDX syntax, the closed vocabulary of the archive, the typography of its language. */
export function readProse(source: string, lang: Language, needsTitle: boolean): ProseFile {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (text.trim() === toTranslate) return { prose: { lead: '', blocks: [], isToTranslate: true }, mistakes: [] };
  const overlong = overlongParagraphs(text);
  if (overlong.length > 0) return { mistakes: overlong };
  const { tree, complaints, read } = parseProse(text, isComponent);
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

/** The mistakes in a tree that another parser made from the text of an account, without its front matter. */
export function treeMistakes(tree: Root, source: string, lang: Language): readonly ProseMistake[] {
  const reading = new Reading(lang, source);
  reading.blocks(tree.children);
  return reading.mistakes;
}

/**
 * A text as its page prints it: the typography of its language, and no space for a line break between two Japanese characters.
 */
export function printedText(text: string, lang: Language): string {
  const joined = text
    .replaceAll('\r\n', '\n')
    .replace(/([^\n])\n([^\n])/g, (_, before: string, after: string) =>
      hasJapanese(before) && hasJapanese(after) ? before + after : `${before} ${after}`,
    );
  return setText(joined, lang);
}

/** Converts the tree of a Markdown library to the archive's blocks, and collects every mistake. */
class Reading {
  readonly mistakes: ProseMistake[] = [];
  private readonly lang: Language;
  private readonly source: string;
  private headings = 0;

  constructor(lang: Language, source: string) {
    this.lang = lang;
    this.source = source;
  }

  private report(code: MistakeCode, node: { position?: Root['position'] }, params: ProseMistake['params'] = {}): void {
    this.mistakes.push({ code, params, position: placeOf(node) });
  }

  /** The front matter of the file, between two lines of three dashes. */
  frontmatter(tree: Root, needsTitle: boolean): { lead: string; title?: string; updated?: string } {
    const [front] = tree.children;
    const yaml = front?.type === 'yaml' ? readYaml(front.value, frontmatter) : undefined;
    const wanted = needsTitle ? ['title', 'lead'] : ['lead'];
    const known = [...wanted, 'updated'];
    // The dashes are on the first line.
    const below = ({ line, column }: Position) => ({ line: line + 1, column });
    for (const { code, params, offset } of yaml?.mistakes ?? []) {
      if (yaml && code !== 'empty-file') this.mistakes.push({ code, params, position: below(yaml.position(offset)) });
    }
    const typed = (yaml?.value ?? {}) as Record<string, unknown>;
    const isMissing = wanted.some((key) => typeof typed[key] !== 'string');
    if (isMissing && this.mistakes.length === 0) this.report('frontmatter', {}, { value: wanted.join(', ') });
    const reportField = (key: string, { code, params }: Mistake) => {
      if (yaml) this.mistakes.push({ code, params, position: below(yaml.position(yaml.offsetOf([key]))) });
    };
    for (const key of Object.keys(typed).filter((one) => !known.includes(one)))
      reportField(key, {
        code: 'unknown-field',
        params: { field: key, nearest: nearest(key, known) ?? '', known: known.join(', ') },
      });
    const updated = typeof typed['updated'] === 'string' ? typed['updated'] : undefined;
    const notDay = updated === undefined ? undefined : dayMistake(updated);
    if (notDay) reportField('updated', notDay);
    const set = (key: string) => {
      const text = typeof typed[key] === 'string' ? typed[key] : '';
      return setText(text, this.lang);
    };
    return { lead: set('lead'), ...(needsTitle && { title: set('title') }), ...(updated !== undefined && { updated }) };
  }

  blocks(nodes: readonly RootContent[]): Block[] {
    return inParagraphs(nodes, this.source).flatMap((node): Block[] => {
      switch (node.type) {
        case 'yaml':
          return [];
        case 'paragraph':
          this.glued(node);
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
          this.report('mdx-element', node, { value: node.type });
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

  private component(node: MdxJsxTextElement): Inline | undefined {
    const name = node.name ?? '';
    if (!isComponent(name)) {
      this.report('mdx-unknown-component', node, { value: name, nearest: nearestComponent(name) });
      return undefined;
    }
    const { attributes, required } = components[name];
    const before = this.mistakes.length;
    const given = this.attributes(node, name, attributes);
    if (this.mistakes.length > before) return undefined;
    const absent = required.filter((attribute) => !given[attribute]);
    for (const attribute of absent) this.report('mdx-missing-attribute', node, { component: name, value: attribute });
    if (absent.length > 0) return undefined;
    return this.reference(name, given, node.children, node);
  }

  private attributes(node: MdxJsxTextElement, name: string, known: readonly string[]): Record<string, string> {
    const given: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') {
        this.report('mdx-expression', node);
        continue;
      }
      const { name: key, value } = attribute;
      if (!known.includes(key)) {
        const params = { component: name, value: key, nearest: nearest(key, known) ?? '', known: known.join(', ') };
        this.report('mdx-unknown-attribute', node, params);
      } else if (typeof value === 'string') given[key] = value;
      else if (value) this.report('mdx-expression', node);
    }
    return given;
  }

  private reportAttribute(node: MdxJsxTextElement, attribute: string, value: string, known: readonly string[]): void {
    this.report('mdx-attribute-value', node, {
      attribute,
      value,
      nearest: nearest(value, known) ?? '',
      known: known.join(', '),
    });
  }

  private reference(
    type: ComponentName,
    given: Record<string, string>,
    inner: readonly PhrasingContent[],
    node: MdxJsxTextElement,
  ): Reference | undefined {
    const at = placeOf(node);
    const { of = '', id = '', gap = '', where, as, by, lang } = given;
    switch (type) {
      case 'Value': {
        const form = valueForms.find((known) => known === as);
        if (as !== undefined && !form) this.reportAttribute(node, 'as', as, valueForms);
        return { type, of, as: form, by, at };
      }
      case 'Count':
        return { type, of, where, at };
      case 'Title':
      case 'Total':
        return { type, of, at };
      case 'Cite':
        return { type, id, at };
      case 'Unknown':
        return { type, gap, children: this.inlines(inner), at };
      case 'Foreign': {
        if (lang !== 'fr' && lang !== 'ja') {
          this.reportAttribute(node, 'lang', lang ?? '', ['fr', 'ja']);
          return undefined;
        }
        const own = new Reading(lang, this.source);
        const children = own.inlines(inner);
        this.mistakes.push(...own.mistakes);
        return { type, lang, children, at };
      }
      default:
        return { type, id, children: this.inlines(inner), at };
    }
  }
}

function placeOf(node: { position?: Root['position'] }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
