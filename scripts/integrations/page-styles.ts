/**
 * A page comes with the styles of all its components, used or not. Each written page keeps only the rules that can match its elements
 * (`asked-selector.ts`), and the tokens that these rules use, which saves a third of its styles. Names that occur in a script of the page
 * count as present.
 */
import postcss, { type Container, type Rule } from 'postcss';
import { answered, askedSelector, type AskedSelector } from './asked-selector.ts';
import { elementsOf, type Trait } from './page-elements.ts';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const WORD = /[a-z_][\w-]*/gi;
const TOKEN = /--[a-z][\w-]*(?![\w-]|\s*:)/g;

/** A CSS declaration: of a token, which a page might not use, or of any other property. */
interface Setting {
  readonly token: string | undefined;
  readonly text: string;
}

/** A part of a style sheet: a rule by its selectors, a block around other parts (such as `@media`), or text that every page keeps. */
type Part =
  | { readonly selectors: readonly AskedSelector[]; readonly settings: readonly Setting[] }
  | { readonly opening: string; readonly parts: readonly Part[] }
  | string;

/** The content of a page that its styles can refer to. */
interface Had {
  readonly ownSelector: (selector: AskedSelector) => string | undefined;
  readonly isAsked: (token: string) => boolean;
}

/** Caches of the parsed sheets and of the words of the scripts: a thousand pages share the same few. */
const sheets = new Map<string, readonly Part[]>();
const words = new Map<string, ReadonlySet<string>>();

/**
 * Removes the rules for elements that neither the page nor `scripts` (the text of its scripts) has. `changed` receives each style before
 * and after.
 */
export function withOwnStyles(html: string, scripts: string, changed: (before: string, after: string) => void): string {
  const rest = html.replaceAll(STYLE, '');
  const ofScripts = words.get(scripts) ?? new Set(scripts.match(WORD));
  words.set(scripts, ofScripts);
  const has = elementsOf(rest);
  const isThere = (traits: readonly Trait[]) => has(traits.filter((trait) => !ofScripts.has(trait.replace('.', ''))));
  const selectors = new Map<AskedSelector, string | undefined>();
  const ownSelector = (selector: AskedSelector) => {
    if (!selectors.has(selector)) selectors.set(selector, answered(selector, isThere));
    return selectors.get(selector);
  };
  const own = ownTokens(
    [...html.matchAll(STYLE)].map(([, , css = '']) => sheetOf(css)),
    ownSelector,
    [...tokensIn(rest), ...tokensIn(scripts)],
  );
  let index = 0;
  return html.replaceAll(STYLE, (_, opening: string, css: string, closing: string) => {
    const text = own[index++] ?? css;
    changed(css, text);
    return opening + text + closing;
  });
}

/** Returns the styles that a page needs. Removes unused tokens until `outside` or the styles themselves use every token that is left. */
function ownTokens(
  all: readonly (readonly Part[])[],
  ownSelector: Had['ownSelector'],
  outside: readonly string[],
): readonly string[] {
  let texts = all.map((parts) => ownOf(parts, { ownSelector, isAsked: () => true }));
  for (let before = Infinity; texts.join('').length < before;) {
    before = texts.join('').length;
    const asked = new Set([...outside, ...texts.flatMap(tokensIn)]);
    texts = all.map((parts) => ownOf(parts, { ownSelector, isAsked: (token) => asked.has(token) }));
  }
  return texts;
}

function sheetOf(css: string): readonly Part[] {
  const sheet = sheets.get(css) ?? partsOf(postcss.parse(css));
  sheets.set(css, sheet);
  return sheet;
}

/** Lists the tokens that a text uses, not those that it only sets. */
function tokensIn(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

function partsOf({ nodes = [] }: Container): Part[] {
  return nodes.map((node): Part => {
    const text = node.toString();
    if (node.type === 'rule') return { selectors: node.selectors.map(askedSelector), settings: settingsOf(node) };
    if (node.type !== 'atrule' || !node.nodes) return `${text};`;
    const opening = text.slice(0, text.indexOf('{') + 1);
    return ['layer', 'media', 'supports', 'container'].includes(node.name) ? { opening, parts: partsOf(node) } : text;
  });
}

function settingsOf({ nodes }: Rule): readonly Setting[] {
  return nodes.map((node) => ({
    token: node.type === 'decl' && node.prop.startsWith('--') ? node.prop : undefined,
    text: node.toString(),
  }));
}

function ownOf(parts: readonly Part[], had: Had): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('selectors' in part) {
      const own = part.selectors.flatMap((selector) => had.ownSelector(selector) ?? []);
      const settings = part.settings.filter(({ token }) => token === undefined || had.isAsked(token));
      return own.length === 0 || settings.length === 0
        ? ''
        : `${own.join(',')}{${settings.map(({ text }) => text).join(';')}}`;
    }
    const inner = ownOf(part.parts, had);
    return inner === '' && part.parts.length > 0 ? '' : `${part.opening}${inner}}`;
  });
  return texts.join('');
}
