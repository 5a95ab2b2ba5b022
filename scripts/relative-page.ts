/** A page of the built site as it must be to be read from a folder (`file://`), where there is no root, no index of a folder and no script of its own. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

export interface PageToMove {
  readonly html: string;
  /** The path of the page inside the site: `fr/editions/index.html`. */
  readonly file: string;
  /** The folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** What the page of the search says where it cannot search, as plain text. */
  readonly noSearch: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ADDRESSES = /(\s(?:href|src|srcset|imagesrcset|poster|data|action|formaction|xlink:href)=)("[^"]*"|'[^']*')/g;
const CSS_ADDRESS = /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g;
/** The status keeps its place and says why; what only a script would bring to life is taken out. */
const SEARCH_STATUS = 'search-status';
const SCRIPTED = /(?:^|\s)(?:search-form|search-found|search-chosen|search-neighbours)(?:\s|$)/;

/**
 * The page with relative addresses, each of a folder led to its `index.html`; fragments and queries are kept, and so are whole addresses,
 * which name what stands on a host. Scripts in files are taken out, since a browser refuses them here, and with them what they serve.
 * The policy of the page allows its styles as they are then.
 */
export function relativePage({ html, file, base, noSearch }: PageToMove): string {
  const edits: Edit[] = [];
  const hashes = new Map<string, string>();
  let policy: { readonly start: number; readonly end: number } | undefined;
  /** What gives way to a text, with its own tags or without them; how many of its elements are open. */
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
 * An address from the root of the host, as seen from a file of the site; any other stays as it is.
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

/** A font that is asked for early would have to come from the same origin, which files do not have: it comes with the styles. */
function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'script') return attributes['src'] !== undefined || attributes['id'] === 'search-labels';
  if (name === 'link') return /^(?:preload|modulepreload|search)$/.test(attributes['rel'] ?? '');
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
