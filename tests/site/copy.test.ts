/** The copy of the site in the package, as files in a folder, and the targets of its links. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { copied, isInCopy } from '../../scripts/package/reading-copy.ts';
import { locales } from '../../src/i18n/locales.ts';
import { packageStrings } from '../../src/i18n/strings/package.ts';
import { base, folder, siteFiles } from '../built-site.ts';

interface FilePage {
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** The addresses that are linked or loaded, as written. */
  readonly addresses: readonly string[];
}

const files = new Set(siteFiles().filter(isInCopy));
const pages = new Map(
  [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readPage(new TextDecoder().decode(copied(file, readFileSync(join(folder, file)), base)))]),
);

function readPage(html: string): FilePage {
  const ids = new Set<string>();
  const addresses: string[] = [];
  const parser = new Parser({
    onopentag(_, { id, href, src, action, srcset }) {
      if (id) ids.add(id);
      addresses.push(...[href, src, action].filter((address) => address !== undefined));
      addresses.push(...(srcset ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []));
    },
  });
  parser.end(html);
  addresses.push(...[...html.matchAll(/url\((["']?)([^"')]+)\1\)/g)].map(([, , address = '']) => address));
  return { html, ids, addresses };
}

/** Returns the mistake in an address of a page, if there is one. A folder on a disk has no page of its own. */
function problemOf(from: string, written: string): string | undefined {
  if (/^(?:[a-z][a-z+.-]*:|#$)/i.test(written)) return undefined;
  if (written.startsWith('/')) return 'begins at a root';
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(written) ?? [];
  const target = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
  if (!files.has(target)) return 'leads to no file';
  if (fragment === '' || !target.endsWith('.html')) return undefined;
  return pages.get(target)?.ids.has(decodeURIComponent(fragment)) ? undefined : 'names a place that is not there';
}

describe('the copy of the site in a folder', () => {
  it('has a file and a place for each address of each page', () => {
    const followed = [...pages].flatMap(([file, { addresses }]) =>
      addresses.map((written) => [file, written] as const),
    );
    const dead = followed.flatMap(([file, written]) => {
      const problem = problemOf(file, written);
      return problem === undefined ? [] : [`${file}: ${written} ${problem}`];
    });
    expect(followed.length).toBeGreaterThan(pages.size);
    expect(dead).toEqual([]);
  });

  it('holds every page that a reader can be led to', () => {
    const left = siteFiles().filter((file) => file.endsWith('.html') && !pages.has(file));
    expect(left).toEqual(['404.html']);
  });

  it('loads no script', () => {
    expect([...pages].filter(([, { html }]) => /<script[^>]*\ssrc=/.test(html)).map(([file]) => file)).toEqual([]);
  });

  it.each(locales)('says on the search page why there is no search, and offers the lists, in %s', (locale) => {
    const { html, addresses } = pages.get(`${locale}/search/index.html`) ?? readPage('');
    expect(html).toContain(packageStrings[locale].noSearch);
    expect(html).not.toContain('<form class="search-form');
    expect(addresses).toEqual(expect.arrayContaining(['../editions/index.html', '../sources/index.html']));
  });
});
