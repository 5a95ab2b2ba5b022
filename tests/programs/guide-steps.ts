/** Parses the steps of a guide of the editors: commands to type, and changes of files. */
import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** One step: a command, as its words; or lines of a file, before and after. */
export type Step =
  | { readonly is: 'command'; readonly words: readonly string[] }
  | { readonly is: 'edit'; readonly file: string; readonly before: string; readonly after: string };

/** A task of the guide, under its heading. */
export interface Guide {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** Parses the tasks of a guide. A `sh` block is a command; a `diff` block changes the file last named in the text above it. */
export function guidesIn(markdown: string): readonly Guide[] {
  const tree: Root = unified().use(remarkParse).parse(markdown);
  const guides: { title: string; steps: Step[] }[] = [];
  let file = '';
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) guides.push({ title: textOf(node), steps: [] });
    if (node.type === 'paragraph') file = filesIn(node).at(-1) ?? file;
    const guide = guides.at(-1);
    if (node.type !== 'code' || !guide) continue;
    if (node.lang === 'sh') guide.steps.push({ is: 'command', words: wordsOf(node.value) });
    if (node.lang === 'diff') guide.steps.push({ is: 'edit', file, ...sidesOf(node.value) });
  }
  return guides.filter(({ steps }) => steps.length > 0);
}

function textOf(node: RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function filesIn(node: RootContent): readonly string[] {
  if (node.type === 'inlineCode') return /\.(?:yaml|mdx)$/.test(node.value) ? [node.value] : [];
  return 'children' in node ? node.children.flatMap(filesIn) : [];
}

/** Splits a command as every shell does: quotation marks hold spaces. It stands on one line: what continues a line differs between systems. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, held, bare]) => held ?? bare ?? '');
}

/** The text that a change replaces, and its replacement. */
function sidesOf(diff: string) {
  const lines = diff.split('\n');
  const side = (mark: string) =>
    lines
      .filter((line) => line === '' || line.startsWith(mark) || line.startsWith(' '))
      .map((line) => `${line.slice(1)}\n`);
  return { before: side('-').join(''), after: side('+').join('') };
}
