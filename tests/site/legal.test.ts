import { describe, expect, it } from 'vitest';
import { exampleSite } from '../built-site.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pageAt } from '../../src/i18n/paths.ts';
import { publishedBy } from '../../src/i18n/names/publisher.ts';

describe.each(locales)('who publishes a site without a publisher, in %s', (locale) => {
  const legal = pageAt(locale, 'legal');

  it('is one step away from every page, which says at its foot that nobody is named', () => {
    const silent = exampleSite
      .pages()
      .filter(({ path }) => path.startsWith(`${locale}/`))
      .filter(({ $ }) => $(`#foot p a[href="${legal}"]`).text().trim() !== publishedBy(undefined, locale));
    expect(silent.map(({ url }) => url)).toEqual([]);
  });

  it('has a page that says plainly that this copy has none', () => {
    const { $ } = exampleSite.pageAt(legal);
    expect($('main').text()).toContain(publishedBy(undefined, locale));
    expect($('main dl')).toHaveLength(0);
  });
});
