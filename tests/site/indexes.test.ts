/** Without script, readers search by the indexes: from the lists that the search page names, links lead to every page. */
import { expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { pageAt } from '../../src/i18n/paths.ts';
import { base, sitePages, type Page } from '../../scripts/quality/built-site.ts';

const pages = new Map(sitePages().map((page) => [page.url, page]));

/** Returns the pages linked inside a part of a page. */
function linkedFrom(page: Page, part: string): readonly Page[] {
  const links = page.$(`${part} a[href]`).toArray();
  return links.flatMap((link) => {
    const { pathname } = new URL(page.$(link).attr('href') ?? '', `http://localhost${page.url}`);
    return pages.get(decodeURI(pathname)) ?? [];
  });
}

/** Finds a page by its address as `src/i18n/paths.ts` writes it, with the base path or without. */
function at(address: string): Page | undefined {
  return pages.get(address) ?? pages.get(base + address.replace(/^\//, ''));
}

it.each(locales)('every page in %s is reached from the lists that the search page names', (locale) => {
  const search = at(pageAt(locale, 'search'));
  const lists = search ? linkedFrom(search, 'nav.search-indexes') : [];
  expect(lists.length).toBeGreaterThan(8);
  const reached = new Set(lists);
  // Iterating over a set includes the pages added on the way. The links in the frame of every page are not followed.
  for (const page of reached) for (const next of linkedFrom(page, 'main')) reached.add(next);
  const all = [...pages.values()].filter(({ url }) => url.startsWith(`${base}${locale}/`));
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter((page) => !reached.has(page)).map(({ url }) => url)).toEqual([]);
});
