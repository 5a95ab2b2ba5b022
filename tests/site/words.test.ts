import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtSites, type Page } from '../built-site.ts';
import { locales, type Locale } from '../../src/text/locales.ts';

interface WorkshopWord {
  readonly words: string;
  /** Pages on which it may stand, by the beginning of their addresses in a language; `*` is any one part. */
  readonly in?: readonly string[];
}

const list = parse(readFileSync(join(import.meta.dirname, '../words-of-the-workshop.yaml'), 'utf8')) as Record<
  Locale,
  readonly WorkshopWord[]
>;

/** What a reader of a page meets: its text and its labels, without code. */
function textOf({ $ }: Page): string {
  const body = $('body').clone();
  body.find('code, pre, script, style, [hidden]').remove();
  const labels = body
    .find('[title], [aria-label]')
    .toArray()
    .flatMap(({ attribs }) => [attribs['title'], attribs['aria-label']]);
  const head = [$('title').text(), $('meta[name="description"]').attr('content')];
  return [...head, ...labels, body.text()].join('\n').replaceAll(/\s+/g, ' ');
}

describe.each(builtSites)('a page of $name', ({ site }) => {
  it.each(locales)('speaks to readers, not to those who make it, in %s', (locale) => {
    const found = site
      .pages()
      .filter(({ path }) => path.startsWith(`${locale}/`) && !path.startsWith(`${locale}/about/corrections/`))
      .flatMap((page) => {
        const text = textOf(page);
        const inside = page.path.slice(locale.length + 1);
        return list[locale].flatMap(({ words, in: places = [] }) => {
          const at = text.search(new RegExp(words, 'u'));
          if (at === -1 || places.some((place) => matchesGlob(inside, `${place}/**`))) return [];
          return [`${page.path}: ${text.slice(Math.max(0, at - 40), at + 40)}`];
        });
      });
    expect(found).toEqual([]);
  });
});
