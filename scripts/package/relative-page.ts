/** Adapts a page of the built site for reading from a folder (`file://`), where there is no root, no folder index and no script of ours. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

export interface PageToMove {
  readonly html: string;
  /** The path of the page inside the site: `fr/editions/index.html`. */
  readonly file: string;
  /** The folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** The plain text that the search page shows if it cannot search. */
  readonly noSearch: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ADDRESSES = /(\s(?:href|src|srcset|imagesrcset|poster|data|action|formaction|xlink:href)=)("[^"]*"|'[^']*')/g;
const CSS_ADDRESS = /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g;
/** The status keeps its place and explains why; parts that only work with a script are removed. */
const SEARCH_STATUS = 'search-status';
const SCRIPTED = /(?:^|\s)(?:search-form|search-found|search-chosen|search-neighbours)(?:\s|$)/;

/**
 * The page with relative addresses, those of folders leading to their `index.html`; fragments, queries and absolute addresses are kept. Script files,
 * which a browser refuses here, are removed with the parts that need them. The policy of the page is adjusted to its styles.
 */
export function relativePage({ html, file, base, noSearch }: PageToMove): string {
  const edits: Edit[] = [];
  const hashes = new Map<string, string>();
  let policy: { readonly start: number; readonly end: number } | undefined;
  /** Elements that a text replaces, with or without their own tags; the number of open ones. */
  let hole: { readonly start: number; readonly text: string; readonly withTags: boolean; depth: number } | undefined;
  let styleStart = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      if (hole) {
        hole.depth++;
        return;
      }
      if (isLeftOut(name, attributes)) {
        hole = { start, text: '', withTags: true, depth: 1 };
        return;
      }
      if (attributes['id'] === SEARCH_STATUS) hole = { start: end, text: escaped(noSearch), withTags: false, depth: 1 };
      if (name === 'style') styleStart = end;
      if (attributes['http-equiv'] === 'content-security-policy') {
        policy = { start, end };
        return;
      }
      const tag = html.slice(start, end);
      const moved = tag.replace(ADDRESSES, (_, before: string, quoted: string) => {
        const quote = quoted.slice(0, 1);
        return before + quote + movedValue(before.trim(), quoted.slice(1, -1), file, base) + quote;
      });
      if (moved !== tag) edits.push({ start, end, text: moved });
    },
    onclosetag(name) {
      const start = parser.startIndex;
      if (hole) {
        hole.depth--;
        if (hole.depth > 0) return;
        edits.push({ start: hole.start, end: hole.withTags ? parser.endIndex + 1 : start, text: hole.text });
        hole = undefined;
        return;
      }
      if (name !== 'style') return;
      const css = html.slice(styleStart, start);
      const moved = css.replace(
        CSS_ADDRESS,
        (_, quote: string, address: string) => `url(${quote}${relativeAddress(address, file, base)}${quote})`,
      );
      if (moved === css) return;
      hashes.set(hashOf(css), hashOf(moved));
      edits.push({ start: styleStart, end: start, text: moved });
    },
  });
  parser.end(html);

  if (policy) {
    const { start, end } = policy;
    const text = html.slice(start, end).replaceAll(/sha256-([^']+)/g, (all, hash: string) => {
      const now = hashes.get(hash);
      return now === undefined ? all : `sha256-${now}`;
    });
    edits.push({ start, end, text });
  }
  return withEdits(html, edits);
}

/**
 * Makes a root-relative address relative to a file of the site; other addresses are unchanged.
 *
 * @param file the path of the page inside the site
 */
export function relativeAddress(written: string, file: string, base: string): string {
  if (!written.startsWith(base) || written.startsWith('//')) return written;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(written.slice(base.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const from = file.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/') + rest;
}

function movedValue(attribute: string, value: string, file: string, base: string): string {
  if (!attribute.endsWith('srcset=')) return relativeAddress(value, file, base);
  return value
    .split(',')
    .map((candidate) => candidate.replace(/\S+/, (address) => relativeAddress(address, file, base)))
    .join(',');
}

/** A preloaded font must have the same origin, which files do not have: it is loaded by the styles instead. */
function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'script') return attributes['src'] !== undefined || attributes['id'] === 'search-labels';
  if (name === 'link') return /^(?:preload|modulepreload|search|sitemap)$/.test(attributes['rel'] ?? '');
  return name === 'noscript' || SCRIPTED.test(attributes['class'] ?? '');
}

function withEdits(html: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += html.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + html.slice(at);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
