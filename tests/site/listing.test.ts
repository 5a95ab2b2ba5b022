import { expect, it } from 'vitest';
import { builtSites } from '../built-site.ts';

it.each(builtSites)(
  'every page of $name in a language may be listed by a search engine, removals excepted',
  ({ site }) => {
    const unlisted = site.pages().filter(({ $, isRemoval }) => !isRemoval && $('meta[name="robots"]').length > 0);
    // These lead to a language, or say that there is no page.
    expect(unlisted.map(({ path }) => path).filter((path) => !['', '404.html', 'data/'].includes(path))).toEqual([]);
  },
);
