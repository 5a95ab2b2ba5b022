/** What a page costs its reader, on pages that no correction of the content makes longer. tests/nightly/bytes.test.ts weighs those of the archive. */
import { describe, expect, it } from 'vitest';
import { exampleSite } from '../built-site.ts';
import { weighPages } from '../page-bytes.ts';
import type { Weight } from '../page-types.ts';

/** Greatest size of a document with its styles, in compressed bytes. */
const most: Readonly<Record<Weight, number>> = {
  home: 12_000,
  ordinary: 14_000,
  edition: 16_500,
  facts: 16_500,
  'long list': 28_300,
};

const pages = weighPages(exampleSite);

describe('a page costs its reader little', () => {
  it('to read', () => {
    expect(pages.filter(({ reading, type }) => reading > most[type?.weight ?? 'ordinary'])).toEqual([]);
  });

  it('in scripts: at most 2 kB, where the page is not the search', () => {
    expect(pages.filter(({ script, type }) => script > 2000 && type?.name !== 'search')).toEqual([]);
  });

  it('in scripts: none that makes code of text, as libraries for schemas do', () => {
    const scripts = exampleSite.files().filter((file) => file.endsWith('.js') && !file.includes('pagefind/'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((file) => /\bnew Function\b|\beval\(|\bFunction\(/.test(exampleSite.read(file)))).toEqual([]);
  });

  it('in fonts: at most 20 kB', () => {
    expect(pages.filter(({ fonts }) => fonts > 20_000)).toEqual([]);
    expect(Math.max(...pages.map(({ fonts }) => fonts))).toBeGreaterThan(0);
  });
});
