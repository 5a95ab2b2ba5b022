import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { RecordKey } from '../../src/archive/queries/statements.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { recordAt } from '../../src/i18n/paths.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { base, sitePages, type Page } from '../../scripts/quality/built-site.ts';
import { edgesOf, nameOf, type Edge } from '../graph-edges.ts';

let archive: Archive;
let edges: readonly Edge[];
let pages: Map<string, Page>;

beforeAll(async () => {
  archive = await readArchive();
  edges = edgesOf(archive);
  pages = new Map(sitePages().map((page) => [page.url, page]));
});

/** Returns the place of a record in the built site: a page, and an element of it if records share the page. */
function placeOf(locale: Locale, { kind, id }: RecordKey): { url: string; fragment: string } {
  const [path = '', fragment = ''] = recordAt(locale, kind, id).slice(1).split('#');
  return { url: base + path, fragment };
}

const shown = new Map<string, ReadonlySet<string>>();

/** Returns the addresses that the place of a record links to. */
function linksAt(locale: Locale, record: RecordKey): ReadonlySet<string> {
  const { url, fragment } = placeOf(locale, record);
  const key = `${url}#${fragment}`;
  const before = shown.get(key);
  if (before) return before;
  const $ = pages.get(url)?.$;
  const own = fragment && $ ? $('[id]').filter((_, element) => element.attribs['id'] === fragment) : $?.('main');
  // The areas inside an area follow it, under lower headings.
  const root = record.kind === 'areas' ? own?.add(own.nextUntil(':not(.is-inner)')) : own;
  const links = new Set(
    root
      ?.find('a[href]')
      .toArray()
      .map((element) => new URL(element.attribs['href'] ?? '', `http://host${url}`))
      .map(({ pathname, hash }) => pathname + hash) ?? [],
  );
  const whole = new Set([...links, ...[...links].map((link) => link.split('#')[0] ?? '')]);
  shown.set(key, whole);
  return whole;
}

/** True if the place of a record links to another record: to its page, or to its own element of a page that records share. */
function leadsTo(locale: Locale, from: RecordKey, to: RecordKey): boolean {
  const { url, fragment } = placeOf(locale, to);
  const links = linksAt(locale, from);
  if (!fragment) return links.has(url);
  return [...links].some((link) => link === `${url}#${fragment}` || link.startsWith(`${url}#${fragment}.`));
}

describe('a relation between records', () => {
  it('is found in the data', () => {
    const ends = new Set(edges.map(({ from, to }) => `${from.kind} → ${to.kind}`));
    expect([...ends]).toEqual(
      expect.arrayContaining([
        'editions → authorities',
        'editions → people',
        'editions → organisations',
        'editions → sources',
        'themes → editions',
        'twinnings → authorities',
        'cities → twinnings',
        'milestones → twinnings',
      ]),
    );
  });

  it.each(locales)('is shown at both of its ends (%s)', (locale) => {
    const missing = edges.flatMap(({ from, to, by }) => [
      ...(leadsTo(locale, from, to) ? [] : [`${nameOf(from)} does not lead to ${nameOf(to)} (${by})`]),
      ...(leadsTo(locale, to, from) ? [] : [`${nameOf(to)} does not lead back to ${nameOf(from)} (${by})`]),
    ]);
    expect(missing).toEqual([]);
  });
});
