import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtSites, exampleSite } from '../built-site.ts';
import { exampleSamples, pageTypes, typesOf } from '../page-types.ts';
import { htmlFaults } from '../html-validator.ts';

/** A language tag as pages use them: a language, sometimes with its script. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

it('the samples of each type are valid HTML', async () => {
  expect(await htmlFaults(exampleSamples(exampleSite).map(({ page }) => page))).toEqual([]);
});

describe.each(builtSites)('every page of $name', ({ site }) => {
  const pages = site.pages();

  it('names each term of a list of terms once', () => {
    const twice = pages.flatMap(({ url, $ }) =>
      $('dl')
        .toArray()
        .flatMap((list) => {
          const terms = $(list)
            .find('dt')
            .toArray()
            .filter((term) => $(term).closest('dl').is(list))
            .map((term) => $(term).text().trim());
          return terms.filter((term, index) => terms.indexOf(term) !== index).map((term) => `${url}: ${term}`);
        }),
    );
    expect(twice).toEqual([]);
  });

  it('has the terms of each group of a list before what is said of them', () => {
    const misplaced = pages.flatMap(({ url, $ }) =>
      $('dl > div')
        .toArray()
        .map((group) => [...$(group).children('dt, dd')].map(({ tagName }) => tagName).join(' '))
        .filter((order) => !/^(?:dt )+dd(?: dd)*$/.test(order))
        .map((order) => `${url}: ${order}`),
    );
    expect(misplaced).toEqual([]);
  });

  it('says its language, which is that of its address', () => {
    const wrong = pages.flatMap(({ path, $ }) => {
      const lang = $('html').attr('lang') ?? '';
      const [, folder = lang] = /^(fr|ja)\//.exec(path) ?? [];
      return lang === folder && /^(?:fr|ja)$/.test(lang) ? [] : [`${path}: ${lang}`];
    });
    expect(wrong).toEqual([]);
  });

  it('marks passages and links with language tags that exist', () => {
    const wrong = pages.flatMap(({ url, $ }) =>
      $('[lang], [hreflang]')
        .toArray()
        .flatMap(({ attribs }) => [attribs['lang'], attribs['hreflang']])
        .filter((tag) => tag !== undefined && tag !== 'x-default' && !LANGUAGE_TAG.test(tag))
        .map((tag) => `${url}: "${tag ?? ''}"`),
    );
    expect(wrong).toEqual([]);
  });

  it('is of one type', () => {
    expect(pages.filter((page) => typesOf(page).length !== 1).map(({ path }) => path)).toEqual([]);
  });

  it('may be listed by a search engine, but for removals and what only leads to a language or says that there is no page', () => {
    const unlisted = pages.filter(({ $, isRemoval }) => !isRemoval && $('meta[name="robots"]').length > 0);
    expect(unlisted.map(({ path }) => path).filter((path) => !['', '404.html', 'data/'].includes(path))).toEqual([]);
  });

  it('has drawings of at most 3 kB, compressed, the whole cloth of at most 9, styled by classes alone: the policy forbids the rest', () => {
    const drawings = pages.flatMap(({ url, $ }) =>
      $('main svg')
        .toArray()
        .map((element) => ({ url, svg: $.html(element) })),
    );
    const most = (svg: string) => (/^<svg class="cloth(?! is-small)/.test(svg) ? 9000 : 3000);
    const heavy = drawings.filter(({ svg }) => gzipSync(svg, { level: 9 }).length > most(svg));
    expect(heavy.map(({ url, svg }) => `${url}: ${svg.slice(0, 80)}`)).toEqual([]);
    expect(drawings.filter(({ svg }) => /<style|\sstyle=|\sfill=|\sstroke=/.test(svg))).toEqual([]);
  });

  it('has one first heading', () => {
    expect(pages.filter(({ $ }) => $('h1').length !== 1).map(({ url }) => url)).toEqual([]);
  });

  it('has a title of its own in its language, where no two records may bear the same name', () => {
    const named = pages.filter(({ path }) => !/^..\/(?:authorities|organisations|sources|twinnings)\/./.test(path));
    const titled = Map.groupBy(named, ({ $ }) => `${$('html').attr('lang') ?? ''} ${$('title').first().text()}`);
    const repeated = [...titled].filter(([, { length }]) => length > 1);
    expect(repeated.map(([title, those]) => `${those.map(({ url }) => url).join(', ')}: ${title}`)).toEqual([]);
  });

  it('shows its content without a script', () => {
    const empty = pages.filter(({ $ }) => $('main').text().trim().length < 20);
    expect(empty.map(({ url }) => url)).toEqual([]);
  });

  it('has the order of the Tab key from its document, and begins it with the way to the content', () => {
    const ordered = pages.filter(({ $ }) => $('[tabindex]:not([tabindex="-1"])').length > 0);
    expect(ordered.map(({ url }) => url)).toEqual([]);
    const framed = pages.filter(({ path }) => /^(?:fr|ja)\//.test(path));
    const late = framed.filter(
      ({ $ }) => $('body a').first().attr('href') !== '#content' || $('main#content').length !== 1,
    );
    expect(late.map(({ url }) => url)).toEqual([]);
  });
});

it('no type of page is without pages', () => {
  const known = new Set(builtSites.flatMap(({ site }) => site.pages().flatMap(typesOf)));
  expect(pageTypes.filter((type) => !known.has(type))).toEqual([]);
});
