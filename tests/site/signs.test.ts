/** The tables of docs/design.md against the built pages: each sign has one meaning, so no page draws another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { expect, it } from 'vitest';
import { sitePages, type Page } from '../built-site.ts';

const design = readFileSync(join(import.meta.dirname, '../../docs/design.md'), 'utf8');
const section = /^## Nine signs$(.*?)^## /ms.exec(design)?.[1] ?? '';
/** The second cells of the rows of both tables. */
const rows = [...section.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)].slice(1);
const selectors = rows.flatMap(([, , cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one));
const states = selectors.flatMap((one) => [...one.matchAll(/\.(is-[a-z-]+)/g)].map(([, name]) => name));
const shown = '–?≠';
const marks = '+−↗→×↑↓#=/·[]';

/** Lists what is wrong with the elements that match, a line for each kind on each page. */
function findWrong(selector: string, isRight: ($: CheerioAPI, element: Element) => boolean): string[] {
  return sitePages().flatMap(({ url, $ }: Page) => {
    const wrong = $('body')
      .find(selector)
      .toArray()
      .filter((element) => !isRight($, element));
    return [...new Set(wrong.map((element) => `${url} ${$.html(element).slice(0, 120)}`))];
  });
}

it('an empty word of a line draws a sign of the table', () => {
  expect(selectors.length).toBeGreaterThan(9);
  expect(
    findWrong(':is(span, b, i, em, strong):empty:not([id])', ($, element) =>
      selectors.some((selector) => $(element).is(selector)),
    ),
  ).toEqual([]);
});

it('a sign has a state of the table or none', () => {
  const known = new Set(['is-french', 'is-japanese', ...states]);
  expect(
    findWrong('.sign', ($, element) =>
      ($(element).attr('class') ?? '').split(' ').every((name) => !name.startsWith('is-') || known.has(name)),
    ),
  ).toEqual([]);
});

it('a word that is one character alone is a sign or a mark', () => {
  expect(
    findWrong('span, b, i, em, strong, small, sup, td, dd, a', ($, element) => {
      const text = $(element).text().trim();
      return (
        $(element).is('.visually-hidden, :has(.visually-hidden)') ||
        !/^[\p{S}\p{P}]$/u.test(text) ||
        (shown + marks).includes(text)
      );
    }),
  ).toEqual([]);
});

it('the styles of a page write signs and marks only', () => {
  const wrong = sitePages().flatMap(({ url, html }) =>
    [...html.matchAll(/content:\s*"([^"]*)"/g)]
      .map(([, content = '']) => content.replaceAll(/\\[\da-f]{1,6} ?|\s/gi, (code) => decode(code)).trim())
      .filter((content) => [...content].some((sign) => !(shown + marks).includes(sign)))
      .map((content) => `${url} ${content}`),
  );
  expect(wrong).toEqual([]);
});

it('what is raised is a number of a source, or the ending of an ordinal', () => {
  expect(
    findWrong('sup', ($, element) => {
      const numbers = $(element).children('a');
      return numbers.length > 0
        ? numbers.toArray().every((link) => /#n\d+$/.test($(link).attr('href') ?? ''))
        : /^(?:re|er|e)s?$/.test($(element).text());
    }),
  ).toEqual([]);
});

it('what is bold begins its line', () => {
  const blocks = '.block, p, ul, li, dt, dd, td, th, h1, h2, h3, summary, div, section, label, caption';
  expect(
    findWrong(':is(b, strong, .strong):not(:empty)', ($, element) => {
      const block = $(element).closest(blocks).clone();
      block.find('.visually-hidden').remove();
      const before = block.text().split($(element).text())[0] ?? '';
      return !/[\p{L}\p{N}]/u.test(before);
    }),
  ).toEqual([]);
});

function decode(code: string): string {
  return code.startsWith('\\') ? String.fromCodePoint(Number.parseInt(code.slice(1), 16)) : '';
}
