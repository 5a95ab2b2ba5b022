/**
 * The policy of each page, with the hashes of that page alone. Astro writes the hashes of the whole site into every page, which no compression
 * makes smaller: an eighth of an ordinary page.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
