/**
 * The styles of a page are those of all its components, whatever of them it shows. Each written page keeps only the rules that ask for no class it
 * lacks: a quarter of its styles goes. A class that a script of the page may set counts as there.
 */
import postcss, { type Container, type Root } from 'postcss';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const CLASS = /\.([a-z_][\w-]*)/gi;
const WORD = /[a-z_][\w-]*/gi;

const parsed = new Map<string, Root>();

/** A page without the rules for classes that neither it nor `scripts`, the text of what it loads, names. `changed` is told each style before and after. */
export function withOwnStyles(html: string, scripts: string, changed: (before: string, after: string) => void): string {
  const words = new Set(`${html.replaceAll(STYLE, '')} ${scripts}`.match(WORD));
  return html.replaceAll(STYLE, (_, opening: string, css: string, closing: string) => {
    const root = parsed.get(css) ?? postcss.parse(css);
    parsed.set(css, root);
    const own = root.clone();
    prune(own, words);
    const text = own.toString();
    changed(css, text);
    return opening + text + closing;
  });
}

function prune(container: Root | Container, words: ReadonlySet<string>): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const selectors = node.selectors.filter((selector) => isWanted(selector, words));
      if (selectors.length === 0) node.remove();
      else if (selectors.length < node.selectors.length) node.selectors = selectors;
    } else if (
      node.type === 'atrule' &&
      node.nodes &&
      ['layer', 'media', 'supports', 'container'].includes(node.name)
    ) {
      const isEmpty = node.nodes.length === 0;
      prune(node, words);
      if (node.nodes.length === 0 && !isEmpty) node.remove();
    }
  });
}

/** True where the page may have what a selector asks for. What stands in brackets may be an alternative, or what must be absent. */
function isWanted(selector: string, words: ReadonlySet<string>): boolean {
  return [...withoutBrackets(selector).matchAll(CLASS)].every(([, name = '']) => words.has(name));
}

function withoutBrackets(selector: string): string {
  const next = selector.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, '');
  return next === selector ? selector : withoutBrackets(next);
}
