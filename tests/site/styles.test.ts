import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sitePages } from '../built-site.ts';

/** The classes that a sheet has rules for. */
function classesOf(css: string): Set<string> {
  return new Set([...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

const primitives = classesOf(readFileSync(join(import.meta.dirname, '../../src/styles/primitives.css'), 'utf8'));

it('a page has a rule for each primitive that its markup asks for', () => {
  const missing = sitePages().flatMap(({ url, html }) => {
    const known = classesOf([...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n'));
    const asked = [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s">]+))/g)].flatMap(([, quoted, bare = '']) =>
      (quoted ?? bare).split(' '),
    );
    return [...new Set(asked)]
      .filter((name) => primitives.has(name) && !known.has(name))
      .map((name) => `${url} ${name}`);
  });
  expect(primitives.size).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
