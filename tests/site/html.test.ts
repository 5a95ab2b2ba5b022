import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { base, sitePages } from '../../scripts/quality/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Ways to write the same document; nobody types these pages.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // Ids are those of the content: `7-aix-en-provence` is valid HTML.
    'valid-id': ['error', { relaxed: true }],
    // Every file comes from the site itself.
    'require-sri': 'off',
    // A title names its record whole.
    'long-title': 'off',
  },
});

/** A language tag as pages use them: a language, sometimes with its script. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

describe('every page', () => {
  it('is valid HTML', async () => {
    const problems: string[] = [];
    for (const { file, html } of sitePages()) {
      const { results } = await validator.validateString(html, file);
      for (const { messages } of results) {
        problems.push(
          ...messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`),
        );
      }
    }
    expect(problems).toEqual([]);
  });

  it('names each term of a list of terms once', () => {
    const twice = sitePages().flatMap(({ url, $ }) =>
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
    const misplaced = sitePages().flatMap(({ url, $ }) =>
      $('dl > div')
        .toArray()
        .map((group) => [...$(group).children('dt, dd')].map(({ tagName }) => tagName).join(' '))
        .filter((order) => !/^(?:dt )+dd(?: dd)*$/.test(order))
        .map((order) => `${url}: ${order}`),
    );
    expect(misplaced).toEqual([]);
  });

  it('says its language, which is that of its address', () => {
    const wrong = sitePages().flatMap(({ url, $ }) => {
      const lang = $('html').attr('lang') ?? '';
      const folder = /^(fr|ja)\//.exec(url.slice(base.length))?.[1];
      return folder === undefined
        ? /^(?:fr|ja)$/.test(lang)
          ? []
          : [`${url}: ${lang}`]
        : lang === folder
          ? []
          : [`${url}: ${lang}`];
    });
    expect(wrong).toEqual([]);
  });

  it('marks passages and links with language tags that exist', () => {
    const wrong = sitePages().flatMap(({ url, $ }) =>
      $('[lang], [hreflang]')
        .toArray()
        .flatMap((element) => [$(element).attr('lang'), $(element).attr('hreflang')])
        .filter((tag) => tag !== undefined && tag !== 'x-default' && !LANGUAGE_TAG.test(tag))
        .map((tag) => `${url}: "${tag}"`),
    );
    expect(wrong).toEqual([]);
  });

  it('has one first heading and a title of its own in its language', () => {
    const pages = sitePages();
    const withoutHeading = pages.filter(({ $ }) => $('h1').length !== 1).map(({ url }) => url);
    expect(withoutHeading).toEqual([]);
    const titles = pages.map(
      ({ url, $ }) => [`${$('html').attr('lang') ?? ''} ${$('title').first().text()}`, url] as const,
    );
    const repeated = titles.filter(([title], index) => titles.findIndex(([other]) => other === title) !== index);
    expect(repeated.map(([title, url]) => `${url}: ${title}`)).toEqual([]);
  });
});
