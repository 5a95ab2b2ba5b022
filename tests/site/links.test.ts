import { describe, expect, it } from 'vitest';
import { pageAt } from '../../src/site/paths.ts';
import { builtLanguages, builtSites } from '../built-site.ts';
import { reportLinks } from './site-links.ts';

describe.each(builtSites)('the site of $name', ({ site }) => {
  const { followed, ...faults } = reportLinks(site);

  it.each([
    ['no address that leads nowhere', 'dead'],
    ['no page that cannot be reached from the first one', 'unreachable'],
    ['no id twice on a page', 'duplicateIds'],
    ['no request to another host', 'foreign'],
  ] as const)('has %s', (_, fault) => {
    expect(faults[fault]).toEqual([]);
    expect(followed).toBeGreaterThan(0);
  });
});

/** Without script, readers search by the indexes. */
it.each(builtLanguages)(
  'every page of $name in $locale is reached from the lists that the search page names',
  ({ site, locale }) => {
    const pages = new Map(site.pages().map((page) => [page.url, page]));
    const linkedFrom = (url: string, part: string): readonly string[] => {
      const $ = pages.get(url)?.$;
      if (!$) return [];
      return $(part)
        .find('a[href]')
        .toArray()
        .map(({ attribs }) => decodeURI(new URL(attribs['href'] ?? '', `http://localhost${url}`).pathname))
        .filter((target) => pages.has(target));
    };
    const reached = new Set(linkedFrom(site.urlOf(pageAt(locale, 'search')), 'nav.search-indexes'));
    expect(reached.size).toBeGreaterThan(8);
    // Iterating over a set includes the pages added on the way. The links in the frame of every page are not followed.
    for (const url of reached) for (const next of linkedFrom(url, 'main')) reached.add(next);
    const missed = site
      .pages()
      .filter(({ path, url, isRemoval }) => path.startsWith(`${locale}/`) && !isRemoval && !reached.has(url));
    expect(missed.map(({ url }) => url)).toEqual([]);
  },
);
