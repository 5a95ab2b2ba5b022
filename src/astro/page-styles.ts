/**
 * The styles of a page without the rules for other pages, which are a quarter of what Astro puts into it: it takes all styles of a
 * component, and all that stand in one sheet. A rule is left out where the page has none of the classes that its selectors ask for.
 */
import { parse, type ChildNode } from 'postcss';
import { memoizeText } from '../text/memoize.ts';

interface Block {
  readonly text: string;
  /** What stands before the braces of an at-rule, and the rules inside. */
  readonly head?: string;
  readonly inner?: readonly Block[];
  readonly asks?: readonly (readonly string[])[];
}

const CLASS = /\sclass=(?:"([^"]*)"|([^\s">]+))/g;
/** What scripts put into pages: into any, the bar about marked words; into one with a form, what is known of a town. */
const MADE_BY_SCRIPT = ['landing'];
const MADE_BELOW_FORMS = ['cluster', 'small', 'strong', 'soft', 'sign', 'is-french', 'is-japanese'];

const blocksIn = memoizeText((css) => blocksOf(parse(css).nodes));

/** Leaves of a sheet what a page needs. The page of the search keeps all: its scripts make most of its elements. */
export function ownStyles(html: string): (css: string) => string {
  if (html.includes(' data-search-state')) return (css) => css;
  const own = [...html.matchAll(CLASS)].flatMap(([, quoted, bare = '']) => (quoted ?? bare).split(' '));
  const made = html.includes('<form') ? [...MADE_BY_SCRIPT, ...MADE_BELOW_FORMS] : MADE_BY_SCRIPT;
  const classes = new Set([...own, ...made]);
  return (css) => ownText(blocksIn(css), classes);
}

function ownText(blocks: readonly Block[], classes: ReadonlySet<string>): string {
  return blocks
    .map(({ text, head, inner, asks }) => {
      const rules = inner && ownText(inner, classes);
      if (rules !== undefined) return rules && `${head ?? ''}{${rules}}`;
      return !asks || asks.some((names) => names.every((name) => classes.has(name))) ? text : '';
    })
    .join('');
}

function blocksOf(nodes: readonly ChildNode[]): readonly Block[] {
  return nodes.map((node) => {
    if (node.type === 'rule') return { text: String(node), asks: asksOf(node.selector) };
    if (node.type !== 'atrule' || !node.nodes) return { text: `${String(node)};` };
    const isOfRules = node.nodes.some(({ type }) => type !== 'decl');
    const head = `@${node.name}${node.raws.afterName ?? ''}${node.params}`;
    return { text: String(node), ...(isOfRules && { head, inner: blocksOf(node.nodes) }) };
  });
}

/**
 * The classes that each selector of a list asks for, outside `:is()`, `:not()` and the like; inside `:where()` the scope of a component.
 */
function asksOf(selectors: string): readonly (readonly string[])[] {
  let outside = selectors.replaceAll(/:where\((\.[\w-]+)\)/g, '$1').replaceAll(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = outside.replaceAll(/\([^()]*\)/g, '');
  }
  return outside.split(',').map((one) => [...one.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name));
}
