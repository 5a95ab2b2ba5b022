/**
 * The styles of a page, of what stands on it. Astro puts each rule of a component into every page that imports it, even through a module that many
 * share, and names a scope by eight letters by chance, which do not compress: together a fifteenth of a page.
 */
import { hash } from 'node:crypto';

const STYLE = /(?<=<style>)[\s\S]*?(?=<\/style>)/g;
const RULE = /(?<=^|[{};])([^{};@]+)\{[^{}]*\}/g;
const EMPTY = /@(?:media|supports|layer)[^{};]*\{\s*\}/g;
const CLASSES = / class="([^"]*)"/g;
const SCOPE = /\bastro-\w{8}\b/g;
/** Brackets in a selector: one of several, or what must not be there. */
const BRACKETS = /:(?:is|not|has|where)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

/**
 * Takes away the rules for classes that a page lacks and for a language that is not its own, and shortens the names of scopes.
 *
 * @param later Classes that scripts may set, besides states (`is-open`).
 */
export function withOwnStyles(html: string, later: ReadonlySet<string>): string {
  const language = /<html lang="(\w+)"/.exec(html)?.[1];
  const classes = new Set([...html.matchAll(CLASSES)].flatMap(([, list = '']) => list.split(' ')));
  const isLacking = ([, name = '', root = language]: RegExpExecArray) =>
    root !== language || !(name === '' || name.startsWith('is-') || classes.has(name) || later.has(name));
  const isUnused = (selector: string) =>
    [...selector.matchAll(/\.([a-z][\w-]*)|:root:lang\((\w+)\)/gi)].some(isLacking);
  const scopes = new Map<string, string>();
  const hashes = new Map<string, string>();
  const styled = html.replaceAll(STYLE, (css) => {
    let kept = css.replaceAll(RULE, (rule, selectors: string) =>
      selectors.replaceAll(BRACKETS, '').split(',').every(isUnused) ? '' : rule,
    );
    for (let before; before !== kept;) [before, kept] = [kept, kept.replaceAll(EMPTY, '')];
    kept = kept.replaceAll(SCOPE, (scope) => {
      const name = scopes.get(scope) ?? `astro-${String(scopes.size)}`;
      scopes.set(scope, name);
      return name;
    });
    hashes.set(hash('sha256', css, 'base64'), hash('sha256', kept, 'base64'));
    return kept;
  });
  return styled
    .replaceAll(CLASSES, (_, list: string) => {
      const kept = list.replaceAll(SCOPE, (scope) => scopes.get(scope) ?? '').trim();
      return kept && ` class="${kept}"`;
    })
    .replaceAll(/(?<='sha256-)[^']+/g, (one) => hashes.get(one) ?? one);
}
