import { describe, expect, it } from 'vitest';
import { pageTypes, samplePages, typesOf } from '../../scripts/quality/page-types.ts';
import { base, sitePages } from '../../scripts/quality/built-site.ts';

const paths = sitePages()
  // The page that explains a removed address is of no type: there may be none.
  .filter(({ html }) => !html.includes('<main id="content" class="removed"'))
  .map(({ url }) => url.slice(base.length));

describe('the list of page types', () => {
  it('knows each page, under one type', () => {
    const misplaced = paths.filter((path) => typesOf(path).length !== 1);
    expect(misplaced).toEqual([]);
  });

  it('has no type without pages', () => {
    const met = new Set(paths.flatMap(typesOf));
    expect(pageTypes.filter((type) => !met.has(type))).toEqual([]);
  });

  it('has samples that exist', () => {
    expect(samplePages.map(({ path }) => path).filter((path) => !paths.includes(path))).toEqual([]);
  });
});
