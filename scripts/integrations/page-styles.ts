/**
 * The styles of a page are those of all its components, whatever of them it shows. Each written page keeps only the rules that its elements can
 * answer (`asked-selector.ts`), and the tokens that these ask for: a third of its styles goes. What a script of the page names counts as there.
 */
import postcss, { type Container, type Rule } from 'postcss';
import { answered, askedSelector, type AskedSelector } from './asked-selector.ts';
import { elementsOf, type Trait } from './page-elements.ts';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const WORD = /[a-z_][\w-]*/gi;
const TOKEN = /--[a-z][\w-]*(?![\w-]|\s*:)/g;

/** What is set: a token, which a page may not ask for, or anything else. */
interface Setting {
  readonly token: string | undefined;
  readonly text: string;
}

/** A part of a sheet of styles: a rule by its selectors, what stands around other parts, or what is on every page. */
type Part =
  | { readonly selectors: readonly AskedSelector[]; readonly settings: readonly Setting[] }
  | { readonly opening: string; readonly parts: readonly Part[] }
  | string;

/** What a page has that its styles can ask for. */
interface Had {
  readonly ownSelector: (selector: AskedSelector) => string | undefined;
  readonly isAsked: (token: string) => boolean;
}

/** The sheets, each parsed once, and the words of the scripts: a thousand pages have the same few. */
const sheets = new Map<string, readonly Part[]>();
const words = new Map<string, ReadonlySet<string>>();

/** A page without the rules for what neither it nor `scripts`, the text of what it loads, has. `changed` is told each style before and after. */
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

/** The own styles of a page, with the tokens that `outside` or they themselves ask for, until none is left that nothing asks for. */
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

/** The tokens that a text asks for: not those that it sets. */
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
