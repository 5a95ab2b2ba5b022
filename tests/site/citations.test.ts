import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { load } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/archive/passages.ts';
import { allCitationFiles, allCitations } from '../../src/exports/citations/all-files.ts';
import type { Citation } from '../../src/exports/citations/citation.ts';
import { dateText, nameText, type CslItem } from '../../src/exports/citations/csl-item.ts';
import { citationFormats } from '../../src/exports/citations/files.ts';
import { undivided } from '../../src/exports/citations/head-metas.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { base, folder, siteFiles } from '../built-site.ts';
import { cslItemsSchema } from '../csl-item-schema.ts';
import { embeddedItem } from '../embedded-metadata.ts';

const archive = await readArchive();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const each = locales.flatMap((locale) =>
  allCitations({ archive, locale }).map((citation) => ({ ...citation, locale })),
);

/** Returns the file of a citation in the built site. This run may have another base path than the modules of the site. */
function fileOf({ page, name }: Pick<Citation, 'page' | 'name'>, ending: string): string {
  return `${page.replace(/^\//, '')}${name}.${ending}`;
}

/** Readers of BibTeX, and of the head of a page, turn every space into a plain one; a page keeps days and ordinals on one line by others. */
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Returns the parts of an item that every format must preserve. */
function essence(item: CslItem | Readonly<Record<string, unknown>>) {
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
    // Letters beyond ASCII may be written directly, or by their bytes.
    URL: URL && new globalThis.URL(URL).href,
    note: note && spaced(note),
  };
}

/** BibTeX has one type for all articles, and Zotero imports nothing of a `@dataset`. */
function inBibTeX(item: CslItem) {
  const type = item.type.startsWith('article-') ? 'article-journal' : item.type === 'dataset' ? 'document' : item.type;
  return { ...essence(item), type };
}

/**
 * RIS has persons as authors, and organisations as publishers and sites. citation-js reads only the year of a newspaper
 * article, and no publisher of a journal.
 */
function inRis(item: CslItem) {
  const whole = essence(item);
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

/** Returns the item as published by the site: addresses depend on the build. */
function published(citation: Citation): CslItem {
  const [item] = JSON.parse(read(fileOf(citation, 'csl.json'))) as CslItem[];
  if (!item) throw new Error(`${citation.page} has no item.`);
  return item;
}

describe('the citation files', () => {
  it('are all there, and no other', () => {
    const wanted = each.flatMap((citation) => citationFormats.map(({ ending }) => fileOf(citation, ending)));
    const all = locales.flatMap((locale) =>
      allCitationFiles({ archive, locale }).map(({ path }) => `${locale}/${path}`),
    );
    expect(siteFiles().filter((file) => /\.(?:bib|ris|csl\.json)$/.test(file))).toEqual(all.sort());
    expect(all).toEqual(expect.arrayContaining(wanted));
    expect(wanted.length).toBeGreaterThan(archive.sources.size * 6);
  });

  it('hold the sources of a record, or all of them, in one file', () => {
    for (const { path, items } of allCitationFiles({ archive, locale: 'fr' }).filter((file) => file.items.length > 1)) {
      const found = path.endsWith('.json')
        ? (JSON.parse(read(`fr/${path}`)) as { id: string }[])
        : new Cite(read(`fr/${path}`)).data;
      expect(
        found.map(({ title }: { title?: unknown }) => title && spaced(title as string)),
        path,
      ).toEqual(items.map(({ title }) => spaced(title)));
    }
  });

  it('hold CSL-JSON by its rules, with what the archive says of the item', () => {
    const isValid = new Ajv({ allErrors: true }).compile(cslItemsSchema);
    const wrong = each.flatMap((citation) => {
      const items: unknown = JSON.parse(read(fileOf(citation, 'csl.json')));
      return isValid(items) ? [] : [`${citation.page} ${citation.name}: ${JSON.stringify(isValid.errors)}`];
    });
    expect(wrong).toEqual([]);
    for (const citation of each) {
      const { URL: _, note: __, ...rest } = essence(published(citation));
      expect(essence(citation.item)).toMatchObject(rest);
    }
  });

  it.each([
    ['bib', inBibTeX],
    ['ris', inRis],
  ] as const)('are read back by citation-js as the same item: .%s', (ending, readsAs) => {
    const expected = each.map((citation) => readsAs(published(citation)));
    const found = each.map((citation) => {
      const [item = {}] = new Cite(read(fileOf(citation, ending))).data;
      return essence(item);
    });
    const different = found.flatMap((item, index) =>
      isDeepStrictEqual(item, expected[index]) ? [] : [[item, expected[index]]],
    );
    expect(different).toEqual([]);
  });

  it('give each item of a language an id of its own', () => {
    for (const locale of locales) {
      const ids = each.filter((one) => one.locale === locale).map((citation) => published(citation).id);
      expect(ids.length - new Set(ids).size).toBe(0);
    }
  });
});

/** Ten pages of different kinds, each to be recognised from its head alone. */
const pages: readonly [kind: string, path: string][] = [
  ['an edition', 'fr/editions/7-aix-en-provence/'],
  ['an edition in Japanese', 'ja/editions/2-kanazawa/'],
  ['a declaration', 'fr/declarations/4-takamatsu/'],
  ['a city', 'ja/cities/kanazawa/'],
  ['a theme', 'fr/themes/environment-energy/'],
  ['an authority', 'ja/authorities/kanazawa/'],
  ['an organisation', 'fr/organisations/clair/'],
  ['a link', 'fr/twinnings/aix-kumamoto/'],
  ['a source in French', 'ja/sources/senat-ga-102/'],
  ['a source in Japanese', 'fr/sources/city-aix-7rfj-ja/'],
  ['the series', 'ja/series/'],
  ['the data', 'fr/data/'],
];

describe.each(pages)('the page of %s', (_, path) => {
  const $ = load(read(`${path}index.html`));
  const item = published({ page: `/${path}`, name: 'cite' } as Citation);
  const names = item.author?.map((name) => nameText(name, item.language)) ?? [];

  it('keeps type, title, date, language and whole bodies in its head', () => {
    expect(embeddedItem($, 'here')).toEqual({
      type: item.type,
      title: spaced(item.title),
      date: item.issued ? dateText(item.issued, '/') : '',
      language: item.language,
      url: item.URL ?? 'here',
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
    for (const part of [...names, item.title, item.URL ?? item.note ?? '']) expect(reference).toContain(spaced(part));
    for (const { ending, mediaType } of citationFormats) {
      const href = `${base}${path}cite.${ending}`;
      expect($(`#s-cite a[href="${href}"]`).length, href).toBe(1);
      expect($(`head link[rel="alternate"][type="${mediaType}"]`).attr('href')).toBe(href);
    }
    const contents = $('.contents a')
      .toArray()
      .map((link) => $(link).attr('href'));
    if (contents.length > 0) expect(contents).toContain('#s-cite');
  });
});

describe.each(locales)('a declaration in %s', (locale: Locale) => {
  it.each(
    [...archive.declarations.values()].map(
      (one) => [one.id, [...passagesOf(one).map(({ address }) => address), ...one.points.map(({ id }) => id)]] as const,
    ),
  )('%s gives each article and point its reference, its files and the way to them', (id, places) => {
    const path = `${locale}/declarations/${id}/`;
    const $ = load(read(`${path}parallel/index.html`));
    expect(
      $('.place-references li')
        .toArray()
        .map((row) => $(row).attr('id')),
    ).toEqual(places.map((place) => `cite.${place}`));
    for (const point of places) {
      const row = $(`[id="cite.${point}"]`);
      const { title, URL, note } = published({ page: `/${path}`, name: point } as Citation);
      expect(spaced(row.find('.reference-text').text())).toContain(spaced(title));
      expect(URL ?? note).toMatch(new RegExp(`/${path}#${point}$`));
      expect(row.find(`a[href="#${point}"]`).length).toBe(1);
      for (const { ending } of citationFormats) {
        expect(existsSync(join(folder, `${path}${point}.${ending}`))).toBe(true);
        expect(row.find(`a[href="${base}${path}${point}.${ending}"]`).length).toBe(1);
      }
    }
  });
});

describe('a reader in a hurry', () => {
  it('comes from the first page of a language to the citation of a figure by two links, without script', () => {
    for (const locale of locales) {
      const home = load(read(`${locale}/index.html`));
      const edition = `${base}${locale}/editions/3-chartres/`;
      expect(home(`a[href="${edition}"]`).length).toBeGreaterThan(0);
      const page = load(read(`${locale}/editions/3-chartres/index.html`));
      expect(page('[id="attendance.authorities"]').length).toBe(1);
      expect(page('a[href="#s-cite"]').length).toBeGreaterThan(0);
    }
  });
});
