import { load } from 'cheerio/slim';
import { expect, it } from 'vitest';
import { reportLinks, type LinkReport } from './site-links.ts';

/** The report over a small site; every page but the first is linked from the first, unless that says so itself. */
function report(
  files: Readonly<Record<string, string>>,
  { base = '/', site, index }: { base?: string; site?: string; index?: string } = {},
): LinkReport {
  const urlOf = (file: string) => base + file.replace(/index\.html$/, '');
  const isPage = (file: string) => file.endsWith('.html');
  const toAll = Object.keys(files)
    .filter(isPage)
    .map((file) => `<a href="${urlOf(file)}">x</a>`);
  const all: Record<string, string> = { 'index.html': index ?? toAll.join(''), ...files };
  return reportLinks({
    base,
    site,
    files: () => Object.keys(all),
    read: (file) => all[file] ?? '',
    pages: () =>
      Object.keys(all)
        .filter(isPage)
        .map((file) => ({ url: urlOf(file), $: load(all[file] ?? '') })),
  });
}

const page = (body: string, options: Parameters<typeof report>[1] = {}): LinkReport =>
  report({ 'fr/index.html': body, 'ja/index.html': '<h2 id="b">b</h2>', 'data/a.csv': 'a', 'a.png': '' }, options);

it.each([
  ['<a href="/nothing/">x</a>', '/nothing/ leads nowhere'],
  ['<a href="nothing.csv">x</a>', 'nothing.csv leads nowhere'],
  ['<a href="/ja">x</a>', '/ja lacks its last slash'],
  ['<a href="#a">x</a>', '#a names a place that is not on that page'],
  ['<a href="/ja/#a">x</a>', '/ja/#a names a place that is not on that page'],
  ['<a href="/data/a.csv#a">x</a>', '/data/a.csv#a names a place that is not on that page'],
  ['<a href="&#9;java&#10;script:x()">x</a>', '\tjava\nscript:x() asks no host'],
  ['<a href="data:text/html,x">x</a>', 'data:text/html,x asks no host'],
  ['<a href="http://">x</a>', '"http://" is not an address'],
  ['<img src="/a.png" srcset="/a.png 1x, /b.png 2x">', '/b.png leads nowhere'],
  ['<link rel="alternate" hreflang="ja" href="/ja/x/">', '/ja/x/ leads nowhere'],
  ['<link rel="stylesheet" href="/a.css">', '/a.css leads nowhere'],
  ['<style>p { background: url("/b.png") }</style>', '/b.png leads nowhere'],
  ['<meta http-equiv="refresh" content="0; url=/x/">', '/x/ leads nowhere'],
  ['<svg><use href="#icon" /></svg>', '#icon names a place that is not on that page'],
  ['<form action="/search/"></form>', '/search/ leads nowhere'],
])('tells a dead address: %s', (body, problem) => {
  expect(page(body).dead).toEqual([`/fr/: ${problem}`]);
});

it.each([
  '<a href="../ja/#b">x</a><a href="/ja/?q=1#b">x</a>',
  '<a href="#%E9%AB%98">x</a><p id="高">',
  '<a href="#top">x</a><a href="#">x</a>',
  '<a href="/data/a.csv">x</a>',
  '<a href="https://other.example/">x</a><link rel="license" href="https://other.example/">',
  '<a href="mailto:a@b.example">x</a>',
  '<img src="data:image/png;base64,AA==" srcset="/a.png 2x">',
  '<style>p { fill: url(#a); background: url(/a.png) }</style>',
])('tells nothing of %s', (body) => {
  expect(page(body)).toMatchObject({ dead: [], foreign: [] });
});

it('tells an address outside of the base path, and follows one inside it', () => {
  const links = '<a href="/ja/">x</a><a href="/archive/ja/#b">x</a>';
  expect(page(links, { base: '/archive/' }).dead).toEqual(['/archive/fr/: /ja/ lies outside the base path /archive/']);
});

it('follows addresses of the site with its host, in files of data too', () => {
  const site = 'https://archive.example';
  for (const start of ['link rel="canonical" href', 'meta property="og:image" content', 'a href'])
    expect(page(`<${start}="${site}/x/">`, { site }).dead).toEqual([`/fr/: ${site}/x/ leads nowhere`]);
  expect(report({ 'sitemap.xml': `<loc>${site}/</loc><loc>${site}/x/</loc>` }, { site }).dead).toEqual([
    `/sitemap.xml: ${site}/x/ leads nowhere`,
  ]);
});

it.each([
  '<script src="https://other.example/a"></script>',
  '<img srcset="/a.png 1x, //other.example/a 2x">',
  '<link rel="shortcut icon" href="https://other.example/a">',
  '<style>@import "https://other.example/a";</style>',
  '<p style="background: url(https://other.example/a)">',
  '<form action="https://other.example/a"></form>',
])('tells a request to another host: %s', (body) => {
  expect(page(body).foreign).toHaveLength(1);
});

it('tells a request of a style sheet to another host', () => {
  const { foreign } = report({ 'a.css': '@font-face { src: url(https://other.example/a) }' });
  expect(foreign).toEqual(['/a.css: https://other.example/a']);
});

it('tells a page that nobody reaches from the first one, but for that of what is not found', () => {
  const pages = { 'a/index.html': '<a href="/b/">b</a>', 'b/index.html': '', 'c/index.html': '<a href="/c/">c</a>' };
  expect(report({ ...pages, '404.html': '' }, { index: '<a href="/a/">a</a>' }).unreachable).toEqual(['/c/']);
});

it('tells an id that stands twice on a page, and how many addresses it followed', () => {
  expect(page('<p id="a"><p id="b"><p id="a">').duplicateIds).toEqual(['/fr/: a']);
  expect(page('<a href="/ja/">x</a><a href="https://other.example/">x</a>').followed).toBe(3);
});
