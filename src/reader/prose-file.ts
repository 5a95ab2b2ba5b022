import type { RootContent, Root, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { valueForms, type Block, type Inline, type Position, type Prose, type Reference } from '../archive/prose.ts';
import type { Mistake, MistakeCode } from '../archive/schema/problem.ts';
import { nearest } from '../archive/nearest.ts';
import { hasJapanese, setFrench } from '../i18n/typography.ts';
import { readYaml } from './yaml-file.ts';

/** A mistake in a text, with its place. */
export interface ProseMistake extends Mistake {
  readonly position: Position;
}

/** What was read of a text file: its blocks, or its mistakes. */
export interface ProseFile {
  readonly prose?: Pick<Prose, 'lead' | 'title' | 'blocks'>;
  readonly mistakes: readonly ProseMistake[];
}

/** Which attributes each component takes, and whether it holds words. */
const components = {
  Value: { attributes: ['of', 'as'], required: ['of'], holds: false },
  Count: { attributes: ['of', 'where'], required: ['of'], holds: false },
  Title: { attributes: ['of'], required: ['of'], holds: false },
  Total: { attributes: ['of'], required: ['of'], holds: false },
  Cite: { attributes: ['id'], required: ['id'], holds: false },
  Unknown: { attributes: ['gap'], required: ['gap'], holds: true },
  A: { attributes: ['id'], required: ['id'], holds: true },
  E: { attributes: ['id'], required: ['id'], holds: true },
  P: { attributes: ['id'], required: ['id'], holds: true },
  Point: { attributes: ['id'], required: ['id'], holds: true },
  Foreign: { attributes: ['lang'], required: ['lang'], holds: true },
} as const;

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

type Jsx = MdxJsxTextElement | MdxJsxFlowElement;

/** Reads one account: the MDX grammar, the closed vocabulary of the archive, the typography of its language. */
export function readProse(source: string, lang: 'fr' | 'ja', needsTitle: boolean): ProseFile {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const position = { line: error.line ?? 1, column: error.column ?? 1 };
    return { mistakes: [{ code: syntaxCode(error), params: { reason: error.reason.split('\n')[0] ?? '' }, position }] };
  }
  const reading = new Reading(lang);
  const front = reading.frontmatter(tree, needsTitle);
  const blocks = reading.blocks(tree.children);
  return { prose: { ...front, blocks }, mistakes: reading.mistakes };
}

/** A parser's complaint about `{`, an import or a tag, told apart so that each has its own sentence. */
function syntaxCode(error: VFileMessage): MistakeCode {
  if (/acorn|expression|brace/i.test(error.ruleId ?? '') || /expression|acorn/i.test(error.reason)) return 'mdx-expression';
  return 'mdx-syntax';
}

/** Turns the tree of a Markdown library into blocks of the archive, and gathers every mistake on the way. */
class Reading {
  readonly mistakes: ProseMistake[] = [];
  private readonly lang: 'fr' | 'ja';
  private headings = 0;

  constructor(lang: 'fr' | 'ja') {
    this.lang = lang;
  }

  private tell(code: MistakeCode, node: { position?: Root['position'] }, params: Record<string, string> = {}): void {
    this.mistakes.push({ code, params, position: placeOf(node) });
  }

  frontmatter(tree: Root, needsTitle: boolean): { lead: string; title?: string } {
    const front = tree.children.find((node) => node.type === 'yaml');
    const yaml = readYaml(front?.value ?? '');
    const typed = (typeof yaml.value === 'object' && yaml.value !== null ? yaml.value : {}) as Record<string, unknown>;
    const wanted = needsTitle ? ['lead', 'title'] : ['lead'];
    const wrong = wanted.some((key) => typeof typed[key] !== 'string') || Object.keys(typed).some((key) => !wanted.includes(key));
    if (wrong || yaml.mistakes.length > 0) this.tell('frontmatter', front ?? tree, { wanted: wanted.join(', ') });
    const set = (value: unknown) => this.set(typeof value === 'string' ? value : '');
    return { lead: set(typed['lead']), ...(needsTitle ? { title: set(typed['title']) } : {}) };
  }

  private set(text: string): string {
    return this.lang === 'fr' ? setFrench(text) : text;
  }

  blocks(nodes: readonly RootContent[]): Block[] {
    return nodes.flatMap((node): Block[] => {
      switch (node.type) {
        case 'yaml':
          return [];
        case 'paragraph':
          return [{ type: 'paragraph', children: this.inlines(node.children) }];
        case 'heading': {
          this.headings += 1;
          const level = node.depth === 3 ? 3 : 2;
          return [{ type: 'heading', level, id: `t${String(this.headings)}`, children: this.inlines(node.children) }];
        }
        case 'list':
          return [{ type: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => this.blocks(item.children)) }];
        case 'code':
          return [{ type: 'code', text: node.value }];
        case 'mdxJsxFlowElement': {
          const inline = this.component(node);
          return inline ? [{ type: 'paragraph', children: [inline] }] : [];
        }
        case 'mdxjsEsm':
          this.tell('mdx-import', node);
          return [];
        case 'mdxFlowExpression':
          this.tell('mdx-expression', node);
          return [];
        default:
          this.tell('mdx-syntax', node, { reason: node.type });
          return [];
      }
    });
  }

  inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          return [{ type: 'text', text: this.set(this.join(node.value)), at: placeOf(node) }];
        case 'inlineCode':
          return [{ type: 'code', text: node.value }];
        case 'emphasis':
        case 'strong':
          return [{ type: node.type, children: this.inlines(node.children) }];
        case 'link':
          return [{ type: 'link', href: node.url, children: this.inlines(node.children) }];
        case 'break':
          return [];
        case 'mdxJsxTextElement': {
          const inline = this.component(node);
          return inline ? [inline] : [];
        }
        case 'mdxTextExpression':
          this.tell('mdx-expression', node);
          return [];
        default:
          this.tell('mdx-syntax', node, { reason: node.type });
          return [];
      }
    });
  }

  /** A line break between two Japanese characters draws no space. */
  private join(text: string): string {
    return text.replace(/([^\n])\n([^\n])/g, (_, before: string, after: string) =>
      hasJapanese(before) && hasJapanese(after) ? before + after : `${before} ${after}`,
    );
  }

  private component(node: Jsx): Inline | undefined {
    const name = node.name ?? '';
    const known = Object.hasOwn(components, name) ? components[name as keyof typeof components] : undefined;
    if (!known) {
      this.tell('mdx-unknown-component', node, { name, nearest: nearest(name, Object.keys(components)) ?? '' });
      return undefined;
    }
    const given = this.attributes(node, name, known.attributes);
    const absent = known.required.filter((attribute) => !given[attribute]);
    for (const attribute of absent) this.tell('mdx-attribute', node, { name, attribute, known: known.attributes.join(', ') });
    if (absent.length > 0) return undefined;
    const inner = node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child])) as PhrasingContent[];
    return this.reference(name as keyof typeof components, given, inner, node);
  }

  private attributes(node: Jsx, name: string, known: readonly string[]): Record<string, string> {
    const given: Record<string, string> = {};
    for (const attribute of node.attributes) {
      const { name: key, value } = attribute as MdxJsxAttribute;
      if (attribute.type !== 'mdxJsxAttribute' || typeof value !== 'string' || !known.includes(key)) {
        this.tell('mdx-attribute', node, { name, attribute: key, known: known.join(', ') });
      } else given[key] = value;
    }
    return given;
  }

  private reference(
    type: keyof typeof components,
    given: Record<string, string>,
    inner: readonly PhrasingContent[],
    node: Jsx,
  ): Reference | undefined {
    const at = placeOf(node);
    const { of = '', id = '', gap = '', where, as, lang } = given;
    switch (type) {
      case 'Value': {
        const form = valueForms.find((known) => known === as);
        if (as !== undefined && !form) this.tell('mdx-attribute', node, { name: type, attribute: 'as', known: valueForms.join(', ') });
        return { type, of, as: form, at };
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
          this.tell('mdx-attribute', node, { name: type, attribute: 'lang', known: 'fr, ja' });
          return undefined;
        }
        const own = new Reading(lang);
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
