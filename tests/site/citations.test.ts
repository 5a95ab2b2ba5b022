import { describe, expect, it } from 'vitest';
import { citationOf, passageCitations, pointCitations, type Cited } from '../../src/exports/citations/citation.ts';
import { authorText } from '../../src/exports/citations/csl-item.ts';
import { allCitationFiles, citationFormats } from '../../src/exports/citations/files.ts';
import { headMetas } from '../../src/exports/citations/head-metas.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { archiveSite, attributesOf, base, site } from '../built-site.ts';

const archive = await archiveSite.archive();
const files = locales.flatMap((locale) =>
  allCitationFiles({ archive, locale }).map(({ path, ...file }) => ({ ...file, locale, path: `${locale}/${path}` })),
);

/** A page keeps days and ordinals on one line by spaces that do not break. */
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');

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

/** A page of each kind, in each language in turn, to be recognised from its head alone. */
const kinds = ['editions', 'declarations', 'themes', 'authorities', 'organisations', 'twinnings'] as const;
const sources = locales.flatMap(
  (lang) => [...archive.sources.values()].find((source) => source.lang === lang)?.id ?? [],
);
const cited: readonly Cited[] = [
  ...kinds.flatMap((kind) => [...archive[kind].keys()].slice(0, 1).map((id) => ({ kind, id }))),
  ...sources.flatMap((id) => [
    { kind: 'sources' as const, id },
    { kind: 'sources' as const, id },
  ]),
  { kind: 'series' },
  { kind: 'data' },
];
const pages = cited.map((one, index) => [one.kind, index % 2 === 0 ? 'fr' : 'ja', one] as const);

describe.each(pages)('a page of %s in %s', (_, locale, cited) => {
  const path = `${locale}/${cited.kind}/${'id' in cited ? `${cited.id}/` : ''}`;
  const { $ } = archiveSite.pageAt(`/${path}`);
  const { item } = citationOf({ archive, locale }, cited);
  const address = cited.kind === 'sources' ? item.URL : site && `${site}${base}${path}`;
  const names = item.author?.map((name) => authorText(name, item.language)) ?? [];

  const hrefsOf = (selector: string) => attributesOf($(selector), 'href');

  it('has in its head what reference managers read of it', () => {
    const metas = headMetas({ ...item, ...(address && { URL: address }) });
    const inHead = new Map(metas.map(({ name }) => [name, $(`meta[name="${name}"]`).attr('content')]));
    expect([...inHead]).toEqual(metas.map(({ name, content }) => [name, content]));
  });

  it('shows the reference with author, title and address, and leads to its files from the page and from the head', () => {
    const reference = spaced($('#s-cite .reference-text').first().text());
    for (const part of [...names, item.title, address ?? item.note ?? '']) expect(reference).toContain(spaced(part));
    for (const { ending, mediaType } of citationFormats) {
      const file = `${path}cite.${ending}`;
      const expected = files.some((one) => one.path === file) ? [base + file] : [];
      expect(hrefsOf(`#s-cite a[type="${mediaType}"]`)).toEqual(expected);
      expect(hrefsOf(`head link[rel="alternate"][type="${mediaType}"]`)).toEqual(expected);
    }
    const contents = hrefsOf('.contents a');
    if (contents.length > 0) expect(contents).toContain('#s-cite');
  });
});

describe.each(locales)('a declaration in %s', (locale: Locale) => {
  it.each([...archive.declarations.values()].map((one) => [one.id, one] as const))(
    '%s shows by an example how its articles and its points are cited',
    (id, declaration) => {
      const context = { archive, locale };
      const { $ } = archiveSite.pageAt(`/${locale}/declarations/${id}/`);
      const shown = $('#s-cite .reference-text').toArray().slice(1);
      const [article, point] = [passageCitations(context, declaration), pointCitations(context, declaration)];
      const cited = [article.find(({ name }) => name !== 'preamble'), point[0]].filter((one) => one !== undefined);
      expect(shown).toHaveLength(cited.length);
      for (const [index, { item }] of cited.entries())
        expect(spaced($(shown[index]).text())).toContain(spaced(item.title));
    },
  );
});
