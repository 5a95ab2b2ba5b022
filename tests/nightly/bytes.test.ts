/** What the pages of the archive cost their readers: they grow with the content. */
import { describe, expect, it } from 'vitest';
import { archiveSite } from '../built-site.ts';
import { pageTypes, type Weight } from '../page-types.ts';
import { median, weighPages } from '../page-bytes.ts';

/** Greatest size of a document with its styles, in compressed bytes. */
const most: Readonly<Record<Weight, number>> = {
  home: 12_200,
  ordinary: 15_800,
  edition: 19_000,
  facts: 22_000,
  'long list': 32_500,
};

const pages = weighPages(archiveSite);

describe('a page of the archive costs its reader little', () => {
  it('in the median of its type', () => {
    const heavy = pageTypes.flatMap((type) => {
      const middle = median(pages.filter((page) => page.type === type).map(({ reading }) => reading));
      return middle > most[type.weight] ? [`${type.name}: ${String(middle)}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('and no page more than a long list may', () => {
    expect(pages.filter(({ reading }) => reading > most['long list'])).toEqual([]);
  });
});
