import { describe, expect, it } from 'vitest';
import { exampleSite } from '../built-site.ts';
import { locales } from '../../src/text/locales.ts';
import { pageAt } from '../../src/site/paths.ts';

describe.each(locales)('who publishes a site without a publisher, in %s', (locale) => {
  const legal = pageAt(locale, 'legal');

  it('is asked at the page about it, one step away from every page, which names nobody', () => {
    const pages = exampleSite.pages().filter(({ path }) => path.startsWith(`${locale}/`));
    const alone = pages.filter(({ $ }) => $(`#foot a[href="${legal}"]`).length !== 1);
    expect(alone.map(({ url }) => url)).toEqual([]);
    expect(exampleSite.pageAt(legal).$('main dl')).toHaveLength(0);
  });
});
