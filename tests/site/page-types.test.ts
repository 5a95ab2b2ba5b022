import { describe, expect, it } from 'vitest';
import { builtSites } from '../built-site.ts';
import { pageTypes, typesOf } from '../page-types.ts';

describe('the list of page types', () => {
  it.each(builtSites)('knows each page of $name, under one type', ({ site }) => {
    expect(
      site
        .pages()
        .filter((page) => typesOf(page).length !== 1)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('has no type without pages', () => {
    const met = new Set(builtSites.flatMap(({ site }) => site.pages().flatMap(typesOf)));
    expect(pageTypes.filter((type) => !met.has(type))).toEqual([]);
  });
});
