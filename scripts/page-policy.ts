/**
 * The policy of the pages: what may come from where. Each built page states it with the hashes of that page alone. Astro writes the hashes of the whole site into every page, which no compression
 * makes smaller: an eighth of an ordinary page.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What every page allows, beside the hashes of what stands in it. */
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
  // The search runs WebAssembly; where the policy is sent as a header, its worker is bound by it too.
  scripts: ["'self'", "'wasm-unsafe-eval'"],
  styles: ["'self'"],
} as const;

/**
 * The same policy as a header, for the pages of the dev server, which Astro gives none. Their one script inside the page is `script`; their
 * styles are put in by the client of the dev server, which asks by a worker whether the server is there again.
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

/** The page, its policy without the hashes of what other pages hold. A page without a policy stays as it is. */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, text = '']) => hashOf(text)));
  return html.replace(
    POLICY,
    (_, before: string, policy: string, after: string) =>
      before + policy.replaceAll(HASH, (directive, hash: string) => (own.has(hash) ? directive : '')) + after,
  );
}

/** Astro's integration that does so for each page that was written. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
