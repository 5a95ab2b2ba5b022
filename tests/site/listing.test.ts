import { expect, it } from 'vitest';
import { base, sitePages } from '../../scripts/quality/built-site.ts';

it('every page of a language may be listed by a search engine, the search page included', () => {
  const unlisted = sitePages()
    .filter(({ $ }) => $('meta[name="robots"]').length > 0)
    .map(({ url }) => url);
  // These lead to a language, or say that there is no page.
  expect(unlisted.filter((url) => ![base, `${base}data/`, `${base}404.html`].includes(url))).toEqual([]);
});
