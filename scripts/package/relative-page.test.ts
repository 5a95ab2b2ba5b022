import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { relativeAddress, relativePage } from './relative-page.ts';

const noSearch = 'Pas de recherche ici : a < b';

function moved(html: string, file = 'fr/editions/index.html', base = '/'): string {
  return relativePage({ html, file, base, noSearch });
}

describe('an address, as seen from a page', () => {
  it.each([
    ['a folder', '/fr/cities/', '../cities/index.html'],
    ['a place on a page', '/fr/cities/nancy/#sources', '../cities/nancy/index.html#sources'],
    ['the same page', '/fr/editions/', 'index.html'],
    ['a place on the same page', '/fr/editions/#top', 'index.html#top'],
    ['a page below', '/fr/editions/1-nancy/', '1-nancy/index.html'],
    ['the first page', '/', '../../index.html'],
    ['the other language', '/ja/editions/', '../../ja/editions/index.html'],
    ['a file', '/data/editions.json', '../../data/editions.json'],
    ['a query', '/fr/search/?q=Tours&kind=city', '../search/index.html?q=Tours&kind=city'],
    ['a query on the first page', '/?x=/a/', '../../index.html?x=/a/'],
    ['a place on the page', '#p3', '#p3'],
    ['another host', 'https://example.org/fr/', 'https://example.org/fr/'],
    ['another host without its scheme', '//example.org/fr/', '//example.org/fr/'],
    ['a mail address', 'mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s', (_, written, expected) => {
    expect(relativeAddress(written, 'fr/editions/index.html', '/')).toBe(expected);
  });

  it('is counted from the folder of the site on its host', () => {
    expect(relativeAddress('/archive/ja/', 'fr/index.html', '/archive/')).toBe('../ja/index.html');
    expect(relativeAddress('/other/', 'fr/index.html', '/archive/')).toBe('/other/');
  });
});

describe('a page that reads from a folder', () => {
  it.each([
    ['links', '<a class="x" href="/fr/">a</a>', '<a class="x" href="../index.html">a</a>'],
    ['pictures', `<img src='/a.png' alt="/fr/">`, `<img src='../../a.png' alt="/fr/">`],
    ['forms', '<form action="/fr/search/"></form>', '<form action="../search/index.html"></form>'],
    ['drawings', '<use xlink:href="/s.svg#a"/>', '<use xlink:href="../../s.svg#a"/>'],
    [
      'several pictures at once',
      '<img srcset="/a.png 1x, /b.png 2x">',
      '<img srcset="../../a.png 1x, ../../b.png 2x">',
    ],
    ['data beside it', '<link rel="alternate" href="/data/x.json">', '<link rel="alternate" href="../../data/x.json">'],
  ])('has relative addresses in %s', (_, html, expected) => {
    expect(moved(html)).toBe(expected);
  });

  it.each([
    ['text', '<p>href="/fr/" et /fr/</p>'],
    ['linked data', '<script type="application/ld+json">{"url":"/fr/"}</script>'],
    ['the permanent address', '<link rel="canonical" href="https://archive.example/fr/">'],
  ])('keeps %s as it is', (_, html) => {
    expect(moved(html)).toBe(html);
  });

  it.each([
    ['scripts in files', '<script type="module" src="/_astro/a.js"></script>'],
    ['fonts asked for early', '<link rel="preload" href="/a.woff2" as="font" crossorigin>'],
    ['the search that is offered to browsers', '<link rel="search" href="/fr/opensearch.xml">'],
    ['the sitemap, which is not in the copy', '<link rel="sitemap" href="/sitemap-index.xml">'],
    ['what stands for a script that does not run', '<noscript><p>x</p></noscript>'],
    ['the form of the search page', '<form class="search-form"><div><input><br></div></form>'],
    ['the places of its results', '<div class="search-found"><div>x</div></div>'],
  ])('has none of %s', (_, html) => {
    expect(moved(`<i>a</i>${html}<i>b</i>`)).toBe('<i>a</i><i>b</i>');
  });

  it('says on the search page why there is no search', () => {
    expect(moved('<p id="search-status" role="status">La <b>recherche</b>…</p><i></i>')).toBe(
      '<p id="search-status" role="status">Pas de recherche ici : a &lt; b</p><i></i>',
    );
  });

  it('allows its styles as they are now, and nothing else', () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const page = (css: string, hashes: string): string =>
      `<meta http-equiv="content-security-policy" content="style-src ${hashes}"><style>${css}</style><style>b{}</style>`;
    const before = 'a{src:url(/_astro/a.woff2)format("woff2"),url("/b.png"),url(data:x)}';
    const after = 'a{src:url(../../_astro/a.woff2)format("woff2"),url("../../b.png"),url(data:x)}';
    expect(moved(page(before, `${hash(before)} ${hash('b{}')}`))).toBe(page(after, `${hash(after)} ${hash('b{}')}`));
  });
});
