import { describe, expect, it } from 'vitest';
import { allCitationFiles } from '../../src/exports/citations/files.ts';
import { locales } from '../../src/text/locales.ts';
import { archiveSite } from '../built-site.ts';

const archive = await archiveSite.archive();
const files = locales.flatMap((locale) =>
  allCitationFiles({ archive, locale }).map(({ path, ...file }) => ({ ...file, locale, path: `${locale}/${path}` })),
);

describe('the citation files', () => {
  it('are all there, and no other', () => {
    expect(archiveSite.files().filter((file) => /\.(?:bib|ris)$/.test(file))).toEqual(
      files.map(({ path }) => path).sort(),
    );
    expect(files.length).toBeGreaterThan(archive.sources.size * 4);
  });

  it('give each item of a language an id of its own', () => {
    for (const locale of locales) {
      const ids = files
        .filter((one) => one.locale === locale && one.format.ending === 'bib')
        .map(({ item }) => item.id);
      expect(ids.length - new Set(ids).size).toBe(0);
    }
  });
});

/** Where the host is not known, the approved pages say it. */
it.each(locales)('a page is cited by its address where the host is known, in %s', (locale) => {
  const address = `https://archive.example/archive/${locale}/series/`;
  const { $ } = archiveSite.pageAt(`/${locale}/series/`);
  expect($('meta[name="citation_public_url"]').attr('content')).toBe(address);
  expect($('#s-cite .reference-text').text()).toContain(address);
});
