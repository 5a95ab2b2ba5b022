/**
 * The Content-Security-Policy of the pages. Each built page states it with its own hashes only: Astro writes the hashes of the whole site into every
 * page, which do not compress, and make up an eighth of an ordinary page. Its styles are cut to its own before that (`page-styles.ts`).
 */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { landingFile } from '../../src/layouts/display-script.ts';
import { withOwnStyles } from './page-styles.ts';

/** The policy that all pages share, without the hashes. */
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

/** A page with the styles that are its own, and the policy that allows them. */
function withOwn(html: string, scripts: string): string {
  const hashes = new Map<string, string>();
  const styled = withOwnStyles(html, scripts, (before, after) => hashes.set(hashOf(before), hashOf(after)));
  const allowed = styled.replace(POLICY, (policyTag) =>
    policyTag.replaceAll(HASH, (_, hash: string) => ` 'sha256-${hashes.get(hash) ?? hash}'`),
  );
  return withOwnHashes(allowed);
}

/** Astro's integration that does this for each written page. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const scripts = scriptsIn(join(folder, '_astro'));
        const marking = tokensOf(join(folder, landingFile));
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          writeFileSync(path, withOwn(html, `${scripts(html)} ${marking}`));
        }
      },
    },
  };
}

/** Gives the text of the scripts that a page loads, with what they import. */
function scriptsIn(folder: string): (html: string) => string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return (html) => {
    const found = new Set<string>();
    const take = (text: string) => {
      for (const [name, script] of texts) {
        if (found.has(name) || !text.includes(name)) continue;
        found.add(name);
        take(script);
      }
    };
    take(html);
    return [...found].map((name) => texts.get(name)).join(' ');
  };
}

/** The tokens that the script of a search result asks for: it comes to any page, and brings the rest of its styles. */
function tokensOf(file: string): string {
  return existsSync(file) ? (readFileSync(file, 'utf8').match(/--[a-z][\w-]*/g) ?? []).join(' ') : '';
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64');
}
