import { describe, expect, it } from 'vitest';
import { serverFiles } from './server-files.ts';
import type { Policy } from './site-policy.ts';

/** A policy with as many hashes as one asks for. */
function policyWith(hashes: number): Policy {
  const styles = Array.from({ length: hashes }, (_, at) => `'sha256-${String(at).padStart(44, '0')}'`);
  return new Map([
    ['default-src', new Set(["'none'"])],
    ['style-src', new Set(["'self'", ...styles])],
    ['frame-ancestors', new Set(["'none'"])],
  ]);
}

const files = serverFiles(policyWith(3), { base: '/archive.v2/', site: 'https://archive.example' });

describe.each(['.server/nginx.conf', '.server/Caddyfile', '.htaccess', '_headers'])('%s', (path) => {
  const text = files[path] ?? '';

  it('carries the policy once', () => {
    expect(text.match(/default-src 'none'; style-src 'self' 'sha256-0+' 'sha256-0+1' 'sha256-0+2'/g)).toHaveLength(1);
  });

  it.each(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'])(
    'sends %s',
    (header) => {
      expect(text).toContain(header);
    },
  );

  it('names the places of the site under its base path', () => {
    expect(text).toMatch(/\/archive(?:\.|\[\.\])v2\/(?:\(?_astro)/);
    expect(text).toContain('/archive.v2/data/');
  });
});

describe.each(['.server/nginx.conf', '.server/Caddyfile', '.htaccess'])('%s', (path) => {
  it.each(['application/vnd.citationstyles.csl+json', 'application/atom+xml', 'application/opensearchdescription+xml'])(
    'sends %s, compressed',
    (type) => {
      expect((files[path] ?? '').split(type).length).toBeGreaterThan(2);
    },
  );
});

describe('robots.txt', () => {
  it('leads to the sitemap, at the root of a host that is known', () => {
    const at = (base: string, site?: string) => serverFiles(policyWith(1), { base, site })['robots.txt'];
    expect(at('/', 'https://archive.example')).toContain('\nSitemap: https://archive.example/sitemap-index.xml\n');
    expect([at('/'), at('/archive/', 'https://archive.example')]).toEqual([undefined, undefined]);
  });
});

describe.each(['.server/nginx.conf', '.server/Caddyfile', '.htaccess', '_headers'])('%s', (path) => {
  it('keeps the policy as short as the shortest host allows, and leaves styles to each page', () => {
    const text = serverFiles(policyWith(60), { base: '/', site: undefined })[path] ?? '';
    const lines = text.split('\n').filter((line) => line.includes('Content-Security-Policy'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(lines.join('\n')).toMatch(/Content-Security-Policy:? "?frame-ancestors 'none'; connect-src 'none'/);
  });
});
