/**
 * The styles of a page are those of all its components, whatever of them it shows. Each written page keeps only the rules that ask for no class and no
 * element that it lacks, nor for a page in the other language, and the tokens that these ask for: a quarter of its styles goes. What a script of the
 * page may set, make or ask for counts as there.
 */
import postcss, { type Container, type Rule } from 'postcss';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const CLASS = /\.([a-z_][\w-]*)/gi;
const ELEMENT = /(?<![\w.:#-])[a-z][a-z0-9]*/g;
const WORD = /[a-z_][\w-]*/gi;
const TOKEN = /--[a-z][\w-]*(?![\w-]|\s*:)/g;
const LANGUAGE = /<html\b[^>]*? lang="?(\w+)/;
const OF_LANGUAGE = /^:root:lang\((\w+)\)/;

/** What is set: a token, which a page may not ask for, or anything else. */
interface Setting {
  readonly token: string | undefined;
  readonly text: string;
}

interface Selector {
  readonly text: string;
  /** The classes and elements that a page must have for it. */
  readonly names: readonly string[];
  /** The language of the pages that it is for. */
  readonly language: string | undefined;
}

/** A part of a sheet of styles: a rule by its selectors, what stands around other parts, or what is on every page. */
type Part =
  | { readonly selectors: readonly Selector[]; readonly settings: readonly Setting[] }
  | { readonly opening: string; readonly parts: readonly Part[] }
  | string;

/** What a page has that its styles can ask for. */
interface Had {
  readonly language: string | undefined;
  readonly isNamed: (name: string) => boolean;
  readonly isAsked: (token: string) => boolean;
}

/** The sheets, each parsed once, and the words of the scripts: a thousand pages have the same few. */
const sheets = new Map<string, readonly Part[]>();
const words = new Map<string, ReadonlySet<string>>();

/** A page without the rules for what neither it nor `scripts`, the text of what it loads, has. `changed` is told each style before and after. */
export function withOwnStyles(html: string, scripts: string, changed: (before: string, after: string) => void): string {
  const rest = html.replaceAll(STYLE, '');
  const ofPage = wordsIn(rest);
  const ofScripts = words.get(scripts) ?? wordsIn(scripts);
  words.set(scripts, ofScripts);
  const had = {
    language: LANGUAGE.exec(html)?.[1],
    isNamed: (name: string) => ofPage.has(name) || ofScripts.has(name),
  };
  const own = ownTokens(
    [...html.matchAll(STYLE)].map(([, , css = '']) => sheetOf(css)),
    had,
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
  had: Omit<Had, 'isAsked'>,
  outside: readonly string[],
): readonly string[] {
  let texts = all.map((parts) => ownOf(parts, { ...had, isAsked: () => true }));
  for (let before = Infinity; texts.join('').length < before;) {
    before = texts.join('').length;
    const asked = new Set([...outside, ...texts.flatMap(tokensIn)]);
    texts = all.map((parts) => ownOf(parts, { ...had, isAsked: (token) => asked.has(token) }));
  }
  return texts;
}

function sheetOf(css: string): readonly Part[] {
  const sheet = sheets.get(css) ?? partsOf(postcss.parse(css));
  sheets.set(css, sheet);
  return sheet;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(WORD));
}

/** The tokens that a text asks for: not those that it sets. */
function tokensIn(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

function partsOf({ nodes = [] }: Container): Part[] {
  return nodes.map((node): Part => {
    const text = node.toString();
    if (node.type === 'rule') return { selectors: node.selectors.map(selectorOf), settings: settingsOf(node) };
    if (node.type !== 'atrule' || !node.nodes) return `${text};`;
    const opening = text.slice(0, text.indexOf('{') + 1);
    return ['layer', 'media', 'supports', 'container'].includes(node.name) ? { opening, parts: partsOf(node) } : text;
  });
}

function selectorOf(text: string): Selector {
  const own = withoutBrackets(text);
  const classes = [...own.matchAll(CLASS)].map(([, name = '']) => name);
  return { text, names: [...classes, ...(own.match(ELEMENT) ?? [])], language: OF_LANGUAGE.exec(text)?.[1] };
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
      const own = part.selectors.filter((selector) => isWanted(selector, had));
      const settings = part.settings.filter(({ token }) => token === undefined || had.isAsked(token));
      return own.length === 0 || settings.length === 0
        ? ''
        : `${own.map(({ text }) => text).join(',')}{${settings.map(({ text }) => text).join(';')}}`;
    }
    const inner = ownOf(part.parts, had);
    return inner === '' && part.parts.length > 0 ? '' : `${part.opening}${inner}}`;
  });
  return texts.join('');
}

function isWanted({ names, language }: Selector, had: Had): boolean {
  return (!language || !had.language || language === had.language) && names.every(had.isNamed);
}

/** What stands in brackets may be an alternative, or what must be absent. */
function withoutBrackets(selector: string): string {
  const next = selector.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, '');
  return next === selector ? selector : withoutBrackets(next);
}
