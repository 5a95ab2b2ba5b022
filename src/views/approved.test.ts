import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewMakers, type PageView } from '../../tests/every-view.ts';
import { richer } from '../../tests/fixtures/richer-content.ts';
import { outlineOf } from '../../tests/outline.ts';
import { buildArchive } from '../archive/build.ts';
import { formatPrintable } from '../i18n/format-printable.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { homeAt } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { dataView } from './data.ts';

/** One page of each kind, and each page that exists once and is more than words of the interface: half of them in each language. */
const pages: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    'declarations/',
    'declarations/5-valbourg/parallel/',
    'participation/',
  ],
  ja: [
    'data/',
    'editions/',
    'editions/5-valbourg/parallel/',
    'gaps/',
    'gaps/state/',
    'participation/towns/',
  ],
};

/** What needs no approval: the land of a map, the same on every page, sizes of files, and what is said of most facts. */
const usual = [
  ...['land', 'frontier', 'size', 'certainty: established'],
  ...locales.flatMap((locale) => [
    `state: ${factStrings[locale].certainty.established}`,
    `basis: ${factStrings[locale].basis.sources}`,
  ]),
];

const folder = path.resolve(import.meta.dirname, '../../tests/approved/views');

function fileOf(locale: Locale, page: string): string {
  return `${page.slice(0, -1).replaceAll('/', '-') || 'home'}.${locale}.txt`;
}

/** What a page shows, with those parts of its frame that differ from page to page. */
function shown({ frame, ...view }: PageView): object {
  return {
    inHead: [frame.title, frame.description, ...frame.links.map(({ href }) => href)],
    within: frame.breadcrumb.map(({ href }) => href),
    changed: frame.changed?.day.iso,
    removed: frame.removed,
    citedAs: frame.citation?.reference,
    menus: frame.path === homeAt(frame.locale) ? [frame.navigation, frame.foot] : undefined,
    ...view,
  };
}

/** Makes the view of a page from an archive of its own, so that nothing computed for another page is taken up. */
async function viewOf(locale: Locale, page: string): Promise<PageView> {
  const archive = buildArchive(richer.entries, formatPrintable);
  if (page === 'data/') return dataView({ archive, locale });
  const make = viewMakers(archive, locale).get(`/${locale}/${page}`);
  if (!make) throw new Error(`There is no page ${page}.`);
  return make();
}

describe.each(locales)('a page in %s', (locale) => {
  it.each(pages[locale])('shows what was approved: %s', async (page) => {
    const outline = outlineOf(shown(await viewOf(locale, page)), usual);
    await expect(outline).toMatchFileSnapshot(path.join(folder, fileOf(locale, page)));
  });
});

describe('the approved outlines', () => {
  it('are made from content without a mistake', () => {
    expect(richer.problems).toEqual([]);
  });

  it('are each held to a page', async () => {
    const names = locales.flatMap((locale) => pages[locale].map((page) => fileOf(locale, page)));
    expect((await readdir(folder)).filter((file) => !names.includes(file))).toEqual([]);
  });
});

describe('the outline of a view', () => {
  it('leaves out what says nothing', () => {
    expect(outlineOf({ a: '', b: undefined, c: [], d: false, e: { html: '' }, f: { g: [''] }, h: 0 })).toBe('{h: 0}\n');
  });

  it('names what stood before', () => {
    const gap = { id: 'dates', question: 'Which days were they, and who says so?' };
    const mark = { id: 'source-1', isReadInPart: true, brief: { html: '<b>A</b>' } };
    expect(outlineOf({ gap, again: gap, sources: [mark] })).toBe(
      '{gap: {id: dates, question: Which days were they, and who says so?}, again: *dates, sources: [*source-1]}\n',
    );
  });

  it('counts the objects of a list that hold the same properties as two before', () => {
    const list = ['a', 'b', 'c', 'd'].map((label) => ({ label }));
    expect(outlineOf({ list: [...list, { label: 'e', isOpen: true }] })).toBe(
      '{list: [{label: a}, {label: b}, {label: e, isOpen}, and 2 alike]}\n',
    );
  });

  it('puts on lines of its own what no line holds', () => {
    const long = 'x'.repeat(100);
    expect(outlineOf({ list: [{ a: 1, b: long, c: `${long}y` }], d: 'e' })).toBe(
      `d: e, list:\n - a: 1, b: ${long}\n   c: ${long}y\n`,
    );
  });
});
