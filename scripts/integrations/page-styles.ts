/**
 * The styles of a page are those of all its components, whatever of them it shows. Each written page keeps only the rules that ask for no class it
 * lacks: a quarter of its styles goes. A class that a script of the page may set counts as there.
 */
import postcss, { type Container } from 'postcss';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const CLASS = /\.([a-z_][\w-]*)/gi;
const WORD = /[a-z_][\w-]*/gi;

/** A part of a sheet of styles: a rule by its selectors, what stands around other parts, or what is on every page. */
type Part =
  | {
      readonly selectors: readonly { readonly text: string; readonly classes: readonly string[] }[];
      readonly body: string;
    }
  | { readonly opening: string; readonly parts: readonly Part[] }
  | string;

/** The sheets, each parsed once, and the words of the scripts: a thousand pages have the same few. */
const sheets = new Map<string, readonly Part[]>();
const words = new Map<string, ReadonlySet<string>>();

/** A page without the rules for classes that neither it nor `scripts`, the text of what it loads, names. `changed` is told each style before and after. */
export function withOwnStyles(html: string, scripts: string, changed: (before: string, after: string) => void): string {
  const ofPage = wordsIn(html.replaceAll(STYLE, ''));
  const ofScripts = words.get(scripts) ?? wordsIn(scripts);
  words.set(scripts, ofScripts);
  const isNamed = (name: string) => ofPage.has(name) || ofScripts.has(name);
  return html.replaceAll(STYLE, (_, opening: string, css: string, closing: string) => {
    const sheet = sheets.get(css) ?? partsOf(postcss.parse(css));
    sheets.set(css, sheet);
    const text = ownOf(sheet, isNamed);
    changed(css, text);
    return opening + text + closing;
  });
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(WORD));
}

function partsOf({ nodes = [] }: Container): Part[] {
  return nodes.map((node): Part => {
    const text = node.toString();
    const opening = text.slice(0, text.indexOf('{') + 1);
    if (node.type === 'rule') {
      const selectors = node.selectors.map((selector) => ({ text: selector, classes: classesOf(selector) }));
      return { selectors, body: text.slice(opening.length - 1) };
    }
    if (node.type !== 'atrule' || !node.nodes) return `${text};`;
    return ['layer', 'media', 'supports', 'container'].includes(node.name) ? { opening, parts: partsOf(node) } : text;
  });
}

function ownOf(parts: readonly Part[], isNamed: (name: string) => boolean): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('selectors' in part) {
      const own = part.selectors.filter(({ classes }) => classes.every(isNamed));
      return own.length === 0 ? '' : own.map(({ text }) => text).join(',') + part.body;
    }
    const inner = ownOf(part.parts, isNamed);
    return inner === '' && part.parts.length > 0 ? '' : `${part.opening}${inner}}`;
  });
  return texts.join('');
}

/** The classes that an element must have for a selector. What stands in brackets may be an alternative, or what must be absent. */
function classesOf(selector: string): readonly string[] {
  return [...withoutBrackets(selector).matchAll(CLASS)].map(([, name = '']) => name);
}

function withoutBrackets(selector: string): string {
  const next = selector.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, '');
  return next === selector ? selector : withoutBrackets(next);
}
