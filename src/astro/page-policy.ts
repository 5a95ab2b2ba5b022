/** The policy of a page holds its own hashes only: Astro writes those of the whole site into each, an eighth of an ordinary page. */
import { hash } from 'node:crypto';
import { ownStyles } from './page-styles.ts';

export const policy = {
  directives: [
    ['default-src', "'none'"],
    ['connect-src', "'self'"],
    ['font-src', "'self'"],
    ['img-src', "'self'", 'data:'],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
  ],
  // The search runs WebAssembly; if the policy is sent as a header, its worker is bound by it too.
  scripts: ["'self'", "'wasm-unsafe-eval'"],
  styles: ["'self'"],
} as const;

/**
 * The same policy as a header, for the pages of the dev server, which Astro gives none. `script` is their one inline script; their styles
 * are inserted by the client of the dev server, which uses a worker to detect that the server is back.
 */
export function previewPolicy(script: string): string {
  const directives = policy.directives.map(([name, ...sources]) =>
    [name, ...sources, ...(name === 'worker-src' ? ['blob:'] : [])].join(' '),
  );
  return [
    ...directives,
    ['script-src', ...policy.scripts, `'sha256-${hashOf(script)}'`].join(' '),
    ['style-src', ...policy.styles, "'unsafe-inline'"].join(' '),
    "frame-ancestors 'none'",
  ].join('; ');
}

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /(<(style|script)\b[^>]*>)([\s\S]*?)(<\/\2>)/g;
const HASH = / 'sha256-([^']+)'/g;

/** A page with its own styles and, in its policy, the hashes of what stands inside it. A page without a policy stays as it is. */
export function withOwnParts(html: string): string {
  if (!html.includes('content-security-policy')) return html;
  const stylesOf = ownStyles(html);
  const hashes = new Map<string, string>();
  const page = html.replaceAll(INLINE, (_, head: string, name: string, text: string, end: string) => {
    const own = name === 'style' ? stylesOf(text) : text;
    const before = hashOf(text);
    hashes.set(before, own === text ? before : hashOf(own));
    return head + own + end;
  });
  return page.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const own = policy.replaceAll(HASH, (_, hash: string) => {
      const known = hashes.get(hash);
      return known === undefined ? '' : ` 'sha256-${known}'`;
    });
    return before + own + after;
  });
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64');
}
