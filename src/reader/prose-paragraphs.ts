import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

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
