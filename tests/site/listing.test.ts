import { expect, it } from 'vitest';
import { base, sitePages } from '../../scripts/quality/built-site.ts';

it('every page of a language may be listed by a search engine, the search page included', () => {
  const unlisted = sitePages()
    .filter(({ $ }) => $('meta[name="robots"]').length > 0)
    .map(({ url }) => url);
  // These two lead to a language, or say that there is no page.
  expect(unlisted.filter((url) => url !== base && !url.endsWith('404.html'))).toEqual([]);
});
