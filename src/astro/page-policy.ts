/** The policy of a page holds its own hashes only: Astro writes those of the whole site into each, an eighth of an ordinary page. */
import { hash } from 'node:crypto';

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
 * The same policy as a header, for the pages of the dev server, which Astro gives none. `script` is their one inline script; their styles are
 * inserted by the client of the dev server, which uses a worker to detect that the server is back.
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
const INLINE = /<(?:style|script)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
const HASH = / 'sha256-([^']+)'/g;

/** Removes the hashes of other pages from a page's policy. A page without a policy stays as it is. */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, text = '']) => hashOf(text)));
  return html.replace(
    POLICY,
    (_, before: string, policy: string, after: string) =>
      before + policy.replaceAll(HASH, (directive, hash: string) => (own.has(hash) ? directive : '')) + after,
  );
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64');
}
