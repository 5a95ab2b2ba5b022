import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { load } from 'cheerio/slim';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { allCitationFiles } from '../../src/exports/citations/all-files.ts';
import { citationOf, passageCitations, pointCitations, type Cited } from '../../src/exports/citations/citation.ts';
import { dateText, nameText, type CslItem } from '../../src/exports/citations/csl-item.ts';
import { citationFormats } from '../../src/exports/citations/files.ts';
import { undivided } from '../../src/exports/citations/head-metas.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { base, folder, site, siteFiles } from '../built-site.ts';
import { embeddedItem } from '../embedded-metadata.ts';

const archive = await readArchive();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const files = locales.flatMap((locale) =>
  allCitationFiles({ archive, locale }).map(({ path, ...file }) => ({ ...file, locale, path: `${locale}/${path}` })),
);

/** Readers of BibTeX, and of the head of a page, turn every space into a plain one; a page keeps days and ordinals on one line by others. */
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Returns the parts of an item that every format must preserve. */
function essence(item: CslItem | Readonly<Record<string, unknown>>, isOwn: boolean) {
  const { type, title, language, issued, author = [], URL, note, publisher, ...rest } = item as CslItem;
  return {
    type,
    title: spaced(title),
    language,
    issued: issued && dateText(issued),
    // BibTeX reads the name of an organisation as a family name.
    names: author.map((name) => spaced('family' in name && !name.given ? name.family : nameText(name, language))),
    container: rest['container-title'],
    publisher: publisher && spaced(publisher),
    // Letters beyond ASCII may be written directly, or by their bytes. The modules here know no host of the site.
    URL: isOwn ? undefined : URL && new globalThis.URL(URL).href,
    note: isOwn ? undefined : note && spaced(note),
  };
}

/** BibTeX has one type for all articles, and Zotero imports nothing of a `@dataset`. */
function inBibTeX(item: CslItem, isOwn: boolean) {
  const type = item.type.startsWith('article-') ? 'article-journal' : item.type === 'dataset' ? 'document' : item.type;
  return { ...essence(item, isOwn), type };
}

/**
 * RIS has persons as authors, and organisations as publishers and sites. citation-js reads only the year of a newspaper
 * article, and no publisher of a journal.
 */
function inRis(item: CslItem, isOwn: boolean) {
  const whole = essence(item, isOwn);
  const persons = item.author?.filter((name) => 'family' in name) ?? [];
  const body = persons.length > 0 ? undefined : whole.names[0];
  return {
    ...whole,
    issued: item.type === 'article-newspaper' ? whole.issued?.slice(0, 4) : whole.issued,
    names: persons.map((name) => nameText(name, item.language)),
    container: item.type === 'webpage' ? undefined : whole.container,
    publisher: item.type === 'article-journal' ? undefined : (whole.publisher ?? body),
  };
}

describe('the citation files', () => {
  it('are all there, and no other', () => {
    expect(siteFiles().filter((file) => /\.(?:bib|ris)$/.test(file))).toEqual(files.map(({ path }) => path).sort());
    expect(files.length).toBeGreaterThan(archive.sources.size * 4);
  });

  it.each([
    ['bib', inBibTeX],
    ['ris', inRis],
  ] as const)('are read back by citation-js as the same item: .%s', (ending, readsAs) => {
    const different = files
      .filter(({ format }) => format.ending === ending)
      .flatMap(({ path, item }) => {
        const isOwn = !path.includes('/sources/');
        const [found = {}] = new Cite(read(path)).data;
        const [is, expected] = [essence(found, isOwn), readsAs(item, isOwn)];
        return isDeepStrictEqual(is, expected) ? [] : [[is, expected]];
      });
    expect(different).toEqual([]);
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
const kinds = ['editions', 'declarations', 'cities', 'themes', 'authorities', 'organisations', 'twinnings'] as const;
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
  const $ = load(read(`${path}index.html`));
  const { item } = citationOf({ archive, locale }, cited);
  const address = cited.kind === 'sources' ? item.URL : site && `${site}${base}${path}`;
  const names = item.author?.map((name) => nameText(name, item.language)) ?? [];

  const hrefsOf = (selector: string) =>
    $(selector)
      .toArray()
      .map((link) => $(link).attr('href'));

  it('keeps type, title, date, language and whole bodies in its head', () => {
    expect(embeddedItem($, 'here')).toEqual({
      type: item.type,
      title: spaced(item.title),
      date: item.issued ? dateText(item.issued, '/') : '',
      language: item.language,
      url: address ?? 'here',
      creators: names.map((name) => ({ lastName: undivided(name), firstName: '' })),
    });
    const dublinCore = (name: string) => $(`meta[name="DC.${name}"]`).attr('content');
    expect([dublinCore('title'), dublinCore('language'), dublinCore('date')]).toEqual([
      item.title,
      item.language,
      item.issued && dateText(item.issued),
    ]);
  });

  it('shows the reference with author, title and address, and leads to its files from the page and from the head', () => {
    // A joiner, which is invisible and in no file, prevents a line break inside 第7回.
    const reference = spaced($('#s-cite .reference-text').first().text().replaceAll('\u2060', ''));
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
    '%s gives each article and point its reference and the way to it',
    (id, declaration) => {
      const context = { archive, locale };
      const places = [...passageCitations(context, declaration), ...pointCitations(context, declaration)];
      const $ = load(read(`${locale}/declarations/${id}/parallel/index.html`));
      const rows = $('.place-references li').toArray();
      expect(rows.map((row) => $(row).attr('id'))).toEqual(places.map(({ name }) => `cite.${name}`));
      for (const { name, item } of places) {
        const row = $(`[id="cite.${name}"]`);
        expect(spaced(row.find('.reference-text').text())).toContain(spaced(item.title));
        expect(row.find(`a[href="#${name}"]`).length).toBe(1);
      }
    },
  );
});
