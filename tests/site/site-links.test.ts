import { describe, expect, it, test } from 'vitest';
import type { LinkReport } from './site-links.ts';
import { parsePage, reportLinks } from './site-links.ts';

/** The report over a small site; every page but the first is linked from the first, unless it says so itself. */
function report(
  files: Record<string, string>,
  { base = '/', site, index }: { base?: string; site?: string; index?: string } = {},
): LinkReport {
  const pageNames = Object.keys(files).filter((file) => file.endsWith('.html'));
  const toAll = pageNames.map((file) => `<a href="${base}${file.replace(/index\.html$/, '')}">x</a>`).join('');
  const all: Record<string, string> = { 'index.html': index ?? toAll, ...files };
  return reportLinks({
    base,
    site,
    files: () => Object.keys(all),
    read: (file) => all[file] ?? '',
    pages: () =>
      Object.entries(all)
        .filter(([file]) => file.endsWith('.html'))
        .map(([file, html]) => parsePage(base + file.replace(/index\.html$/, ''), html)),
  });
}

const page = (body: string, options: Parameters<typeof report>[1] = {}): LinkReport =>
  report({ 'fr/index.html': body, 'ja/index.html': '<h2 id="b">b</h2>', 'data/a.csv': 'a', 'a.png': '' }, options);

describe('an address that leads nowhere is dead', () => {
  test.each([
    ['<a href="/nothing/">x</a>', '/fr/: /nothing/ leads nowhere'],
    ['<a href="nothing.csv">x</a>', '/fr/: nothing.csv leads nowhere'],
    ['<a href="/ja">x</a>', '/fr/: /ja lacks its last slash'],
    ['<a href="#a">x</a>', '/fr/: #a names a place that is not on that page'],
    ['<a href="/ja/#a">x</a>', '/fr/: /ja/#a names a place that is not on that page'],
    ['<a href="/data/a.csv#a">x</a>', '/fr/: /data/a.csv#a names a place that is not on that page'],
    ['<a href="&#9;java&#10;script:x()">x</a>', '/fr/: \tjava\nscript:x() asks no host'],
    ['<a href="data:text/html,x">x</a>', '/fr/: data:text/html,x asks no host'],
    ['<a href="http://">x</a>', '/fr/: "http://" is not an address'],
    ['<img src="/b.png">', '/fr/: /b.png leads nowhere'],
    ['<img src="/a.png" srcset="/a.png 1x, /b.png 2x">', '/fr/: /b.png leads nowhere'],
    ['<link rel="alternate" hreflang="ja" href="/ja/x/">', '/fr/: /ja/x/ leads nowhere'],
    ['<link rel="stylesheet" href="/a.css">', '/fr/: /a.css leads nowhere'],
    ['<style>p { background: url("/b.png") }</style>', '/fr/: /b.png leads nowhere'],
    ['<meta http-equiv="refresh" content="0; url=/x/">', '/fr/: /x/ leads nowhere'],
    ['<svg><use href="#icon" /></svg>', '/fr/: #icon names a place that is not on that page'],
    ['<form action="/search/"></form>', '/fr/: /search/ leads nowhere'],
  ])('%s', (body, line) => {
    expect(page(body).dead).toEqual([line]);
  });

  test.each([
    '<a href="/ja/">x</a>',
    '<a href="../ja/#b">x</a>',
    '<a href="/ja/?q=1#b">x</a>',
    '<a href="#%E9%AB%98">x</a><p id="高">',
    '<a href="#top">x</a><a href="#">x</a>',
    '<a href="/data/a.csv">x</a>',
    '<a href="https://other.example/">x</a><a href="mailto:a@b.example">x</a>',
    '<img src="data:image/png;base64,AA==" srcset="/a.png 2x">',
    '<style>p { fill: url(#a); background: url(/a.png) }</style>',
  ])('%s is not', (body) => {
    expect(page(body)).toMatchObject({ dead: [], foreign: [] });
  });
});

describe('under a base path', () => {
  it('an address without it is dead', () => {
    expect(page('<a href="/ja/">x</a>', { base: '/archive/' }).dead).toEqual([
      '/archive/fr/: /ja/ lies outside the base path /archive/',
    ]);
  });

  it('an address with it is found', () => {
    expect(page('<a href="/archive/ja/#b">x</a>', { base: '/archive/' }).dead).toEqual([]);
  });
});

describe('where the host is known', () => {
  const site = 'https://archive.example';

  test.each(['link rel="canonical" href', 'meta property="og:image" content', 'a href'])('%s is followed', (start) => {
    expect(page(`<${start}="${site}/x/">`, { site }).dead).toEqual([`/fr/: ${site}/x/ leads nowhere`]);
  });

  it('the addresses in files of data are followed too', () => {
    expect(report({ 'sitemap.xml': `<loc>${site}/</loc><loc>${site}/x/</loc>` }, { site }).dead).toEqual([
      `/sitemap.xml: ${site}/x/ leads nowhere`,
    ]);
  });
});

describe('a request to another host is seen', () => {
  test.each([
    '<script src="https://other.example/a"></script>',
    '<img src="//other.example/a">',
    '<img srcset="/a.png 1x, https://other.example/a 2x">',
    '<link rel="stylesheet" href="https://other.example/a">',
    '<link rel="preconnect" href="https://other.example/a">',
    '<link rel="shortcut icon" href="https://other.example/a">',
    '<style>@import "https://other.example/a";</style>',
    '<p style="background: url(https://other.example/a)">',
    '<form action="https://other.example/a"></form>',
    '<iframe src="https://other.example/a"></iframe>',
  ])('%s', (body) => {
    expect(page(body).foreign).toHaveLength(1);
  });

  it('in a style sheet', () => {
    expect(report({ 'a.css': '@font-face { src: url(https://other.example/a) }' }).foreign).toEqual([
      '/a.css: https://other.example/a',
    ]);
  });

  it('but a link to it is not a request', () => {
    expect(
      page('<a href="https://other.example/">x</a><link rel="license" href="https://other.example/">').foreign,
    ).toEqual([]);
  });
});

describe('a page that nobody reaches', () => {
  it('from the first page is named, even if it links to itself', () => {
    const pages = { 'a/index.html': '<a href="/b/">b</a>', 'b/index.html': '', 'c/index.html': '<a href="/c/">c</a>' };
    expect(report(pages, { index: '<a href="/a/">a</a>' }).unreachable).toEqual(['/c/']);
  });

  it('may be the one for what is not found', () => {
    expect(report({ '404.html': '' }, { index: '' }).unreachable).toEqual([]);
  });
});

it('An id that stands twice on a page is named once for each repetition', () => {
  expect(page('<p id="a"><p id="b"><p id="a">').duplicateIds).toEqual(['/fr/: a']);
});

it('The addresses that were followed are counted', () => {
  expect(page('<a href="/ja/">x</a><a href="/ja/">x</a><a href="https://other.example/">x</a>').followed).toBe(4);
});
