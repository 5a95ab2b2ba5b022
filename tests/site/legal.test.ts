import { describe, expect, it } from 'vitest';
import { base, sitePages } from '../../scripts/quality/built-site.ts';
import { locales } from '../../src/i18n/locales.ts';
import { legalStrings } from '../../src/i18n/strings/legal.ts';

describe.each(locales)('who publishes the site, in %s', (locale) => {
  const pages = sitePages().filter(({ url }) => url.startsWith(`${base}${locale}/`));

  it('is one step away from every page, which says at its foot that nobody is named', () => {
    const said = pages.filter(
      ({ $ }) => $(`#foot p a[href="${base}${locale}/legal/"]`).text().trim() !== legalStrings[locale].noPublisher,
    );
    expect(said.map(({ url }) => url)).toEqual([]);
  });

  it('has a page that says plainly that this copy has none', () => {
    const page = pages.find(({ url }) => url === `${base}${locale}/legal/`);
    expect(page?.$('main').text()).toContain(legalStrings[locale].noPublisher);
    expect(page?.$('main dl')).toHaveLength(0);
  });
});
