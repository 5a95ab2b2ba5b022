import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from '../archive/prose.ts';
import type { FoundMistake, MistakeCode } from '../check/rules.ts';
import { refusedCharacter } from '../text/characters.ts';
import { nearest } from '../text/nearest.ts';

export interface ProseMistake extends FoundMistake {
  readonly position: Position;
}

/** The attributes of each component. The first is required. */
export const components = {
  Value: ['of', 'as', 'by'],
  Count: ['of', 'where'],
  Title: ['of'],
  Total: ['of'],
  Cite: ['id'],
  Unknown: ['gap'],
  A: ['id'],
  E: ['id'],
  P: ['id'],
  Point: ['id'],
  Foreign: ['lang'],
} as const;

export function isComponent(name: string): name is keyof typeof components {
  return Object.hasOwn(components, name);
}

/** The component that was meant: no HTML element resembles one. */
export function nearestComponent(name: string): string {
  const names = Object.keys(components);
  return (
    names.find((known) => known.toLowerCase() === name.toLowerCase()) ??
    (name.length > 2 ? (nearest(name, names) ?? '') : '')
  );
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** The total number of characters to parse again: all mistakes of an ordinary account are found, and the first few of the longest. */
const READ_AGAIN = 200_000;

/** Twice the longest paragraph of the archive. Markdown parsers look back and ahead in a paragraph, some in quadratic time. */
const LONGEST_PARAGRAPH = 2_000;

/** More nesting of lists than any text needs. A parser walks through all levels on each line. */
const DEEPEST = 6;

const opening = /^(?:[ \t]|[-*+>](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;

/**
 * The parser stops at its first error: the paragraph with it is removed and the rest is parsed again, so that one mistake does not hide the
 * next. If that takes too much work, the rest is reported once the earlier mistakes are fixed.
 */
export function parseProse(text: string): {
  readonly tree?: Root;
  readonly complaints: readonly ProseMistake[];
  readonly read: string;
} {
  const complaints: ProseMistake[] = [];
  let rest = text;
  for (let again = text.length; ; again += text.length) {
    try {
      return { tree: parser.parse(rest), complaints, read: rest };
    } catch (error) {
      if (!isComplaint(error)) throw error;
      const mistake = syntaxMistake(error, rest);
      // The end of a tag left open above.
      const isKnown = complaints.some(
        (one) => mistake.code === 'mdx-closing-tag' && one.params['value'] === mistake.params['value'],
      );
      if (!isKnown) complaints.push(mistake);
      const shorter = withoutParagraph(rest, mistake.position.line);
      if (shorter === rest || again > READ_AGAIN) return { complaints, read: rest };
      rest = shorter;
    }
  }
}

/** Blanks the paragraph at a line, and what the parser took for its continuation, so that line numbers do not change. */
function withoutParagraph(text: string, line: number): string {
  const lines = text.split('\n');
  let from = line - 1;
  let to = line - 1;
  while (from > 0 && lines[from - 1]?.trim()) from -= 1;
  while (to + 1 < lines.length && lines[to + 1]?.trim()) to += 1;
  // Without its front matter, a text cannot be read.
  if (lines[from] === '---') return text;
  return lines.map((one, index) => (index >= from && index <= to ? '' : one)).join('\n');
}

interface Complaint extends Error {
  readonly reason: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly source?: string | undefined;
}

function isComplaint(error: unknown): error is Complaint {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

/** Converts the one error at which an MDX parser stops to a mistake, at the place of the typing error. */
function syntaxMistake(error: Complaint, text: string): ProseMistake {
  const stop = offsetOf(text, error);
  const report = (code: MistakeCode, offset: number, params: Record<string, string> = {}): ProseMistake => ({
    code,
    params,
    position: positionOf(text, offset),
  });
  if (error.reason.includes('import/exports')) return report('mdx-import', text.lastIndexOf('\n', stop - 1) + 1);
  if ((error.source ?? '').includes('expression')) return report('mdx-expression', braceBefore(text, stop));
  const unclosed = unclosedQuote(text, stop);
  if (unclosed) return report('mdx-unclosed-quote', unclosed.index, { value: unclosed[0] });
  const opened = /closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(error.reason);
  const closed = /^Unexpected closing tag `<\/([^>`]*)>`/.exec(error.reason);
  if (closed) return report('mdx-closing-tag', stop, { value: closed[1] ?? '', opened: opened?.[1] ?? '' });
  if (opened) {
    const [, name = '', line, column] = opened;
    const code = isComponent(name) ? 'mdx-unclosed-tag' : 'mdx-unknown-component';
    return { code, params: { value: name, nearest: '' }, position: { line: Number(line), column: Number(column) } };
  }
  const tag = Math.max(text.lastIndexOf('<', stop), 0);
  const typed = /^<\/?[^\n>]*>?/.exec(text.slice(tag))?.[0] ?? '<';
  if (error.reason.includes('closing slash')) {
    return report('mdx-closing-tag', tag, { value: /[\w-]+/.exec(typed)?.[0] ?? '', opened: '' });
  }
  if (typed.startsWith('<!')) return report('mdx-comment', tag);
  if (/^<[A-Za-z]/.test(typed)) return report('mdx-tag', tag, { value: typed });
  return report('mdx-less-than', tag);
}

/** An unclosed tag in the paragraph before an offset, whose end came before the second quote of an attribute. */
function unclosedQuote(text: string, stop: number): RegExpExecArray | undefined {
  const from = Math.max(text.lastIndexOf('\n\n', stop - 1), 0);
  const tag = /<[A-Za-z]+(?: +[A-Za-z]+="[^"<>]*")* +[A-Za-z]+="[^"<>]*>/g;
  tag.lastIndex = from;
  const found = tag.exec(text);
  return found && found.index < stop ? found : undefined;
}

function offsetOf(text: string, { line, column }: Complaint): number {
  if (line === undefined) return text.length;
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, (column ?? 1) - 1);
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(offset, 0)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function braceBefore(text: string, stop: number): number {
  let depth = 0;
  for (let at = Math.min(stop, text.length - 1); at >= 0; at -= 1) {
    if (text[at] === '}' && at < stop) depth += 1;
    else if (text[at] === '{') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return stop;
}

/**
 * The paragraphs of an account that are too long or too deeply nested to parse. Paragraphs are separated by empty lines; a list without
 * empty lines is one.
 */
export function overlongParagraphs(text: string): readonly ProseMistake[] {
  const mistakes: ProseMistake[] = [];
  let length = 0;
  let start = 1;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      [length, start] = [0, index + 2];
      continue;
    }
    const before = length;
    length += line.length + 1;
    const report = (code: 'paragraph-too-long' | 'lists-too-deep', limit: number, at: number) =>
      mistakes.push({ code, params: { value: String(limit) }, position: { line: at, column: 1 } });
    if (before <= LONGEST_PARAGRAPH && length > LONGEST_PARAGRAPH)
      report('paragraph-too-long', LONGEST_PARAGRAPH, start);
    if (depthOf(line) > DEEPEST) report('lists-too-deep', DEEPEST, index + 1);
  }
  return mistakes;
}

/** An upper bound for the nesting of a line in lists and quotations: its markers, and one level per two columns of indentation. */
function depthOf(line: string): number {
  const [head = ''] = opening.exec(line) ?? [];
  const margin = /^[ \t]*/.exec(head)?.[0].length ?? 0;
  const marks = head.slice(margin).match(/[-*+>]|\d[.)]/g)?.length ?? 0;
  return Math.floor(margin / 2) + marks;
}

/** Wraps components on lines of their own in paragraphs: parsers do not, and MDX unwraps paragraphs that hold nothing else. */
export function inParagraphs<N extends RootContent | BlockContent | DefinitionContent>(
  nodes: readonly N[],
  source: string,
): (N | Paragraph)[] {
  const blocks: (N | Paragraph)[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (node.type !== 'mdxJsxFlowElement') {
      open = undefined;
      blocks.push(node);
      continue;
    }
    const { children, position } = node;
    const inner = inParagraphs(children, source).flatMap((child): PhrasingContent[] =>
      // Anything but words is a mistake, reported when the words are read.
      child.type === 'paragraph' ? child.children : [child as PhrasingContent],
    );
    const component: MdxJsxTextElement = { ...node, type: 'mdxJsxTextElement', children: inner };
    const start = open?.children.at(-1)?.position?.end;
    const end = position?.start;
    const between = source.slice(start?.offset, end?.offset);
    if (open && start && end && !/\n\s*\n/.test(between)) {
      open.children.push({ type: 'text', value: between, position: { start, end } }, component);
    } else {
      open = { type: 'paragraph', children: [component], ...(position && { position }) };
      blocks.push(open);
    }
  }
  return blocks;
}

const LAYOUT = '\n\t';

/**
 * Finds the forbidden characters in a parsed account: texts, code, addresses, attributes. Literal ones are refused earlier; here, a
 * reference such as `&rlm;` counts as its character.
 */
export function characterMistakes(tree: Nodes, source: string): ProseMistake[] {
  return [...textsOf(tree)].flatMap(([node, text]) => {
    const character = refusedCharacter(text, LAYOUT);
    if (!character) return [];
    const { code, params } = character;
    return [{ code, params, position: placeOfReference(node, source) }];
  });
}

/** Every text of a tree with its node. The front matter of an account is read as YAML. */
function* textsOf(node: Nodes): Generator<readonly [Nodes, string]> {
  if (node.type === 'yaml') return;
  if ('value' in node && typeof node.value === 'string') yield [node, node.value];
  if ('url' in node) yield [node, node.url];
  if ('title' in node && node.title) yield [node, node.title];
  if ('attributes' in node) for (const { value } of node.attributes) if (typeof value === 'string') yield [node, value];
  if ('children' in node) for (const child of node.children) yield* textsOf(child);
}

function placeOfReference({ position }: Nodes, source: string): Position {
  const from = position?.start.offset ?? 0;
  const references = source.slice(from, position?.end.offset).matchAll(/&#?\w+;/g);
  const refused = [...references].find(([one]) => isRefused(one));
  return positionOf(source, from + (refused?.index ?? 0));
}

function isRefused(reference: string): boolean {
  const { tree } = parseProse(reference);
  return tree !== undefined && [...textsOf(tree)].some(([, text]) => refusedCharacter(text));
}
