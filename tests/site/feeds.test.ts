import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { publishedChanges } from '../../src/archive/queries/changes.ts';
import { keptDays } from '../../src/archive/queries/kept-days.ts';
import { LONGEST } from '../../src/exports/atom.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { base, exampleSite, folder, site, siteFiles } from '../built-site.ts';
import { childrenOf, readXml, type Element } from '../xml.ts';

const archive = await readArchive();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Returns the only child of a name. @throws if there is none, or more than one */
function only(element: Element, name: string): Element {
  const [found, ...more] = childrenOf(element, name);
  if (!found || more.length > 0) throw new Error(`“${element.name}” has not one “${name}”.`);
  return found;
}

/** RFC 3339, as required by RFC 4287 §3.3: with capital T and Z. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
/** An absolute IRI, as `atom:id` must be (§4.2.6). */
const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe.each(locales)('the feed in %s', (locale) => {
  const feed = readXml(read(`${locale}/feed.xml`));
  const entries = childrenOf(feed, 'entry');

  it('is Atom by the rules of RFC 4287', () => {
    expect([feed.name, feed.namespace, feed.attributes['xml:lang']]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      locale,
    ]);
    for (const element of [feed, ...entries]) {
      expect(only(element, 'id').text).toMatch(urn);
      expect(only(element, 'title').text.trim()).not.toBe('');
      expect(only(element, 'updated').text).toMatch(moment);
      // §4.1.1, §4.1.2: at most one alternate of a type, and one if an entry has no content.
      expect(childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')).toHaveLength(1);
    }
    // §4.1.1: an author of the feed is also that of the entries.
    expect(only(only(feed, 'author'), 'name').text).not.toBe('');
    expect(childrenOf(feed, 'link').map(({ attributes }) => attributes['rel'])).toContain('self');
    const ids = [feed, ...entries].map((element) => only(element, 'id').text);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells the last changes, the newest first, and was updated with them', () => {
    const changes = publishedChanges(archive).slice(0, LONGEST);
    const told = changes.map(({ what }) => what[locale]);
    const moments = entries.map((entry) => only(entry, 'updated').text);
    expect(moments.map((moment) => moment.slice(0, 10))).toEqual(changes.map(({ date }) => date));
    expect(moments.filter((moment) => moment > only(feed, 'updated').text)).toEqual([]);
    expect(entries.map((entry) => load(only(entry, 'content').text)('p').first().text())).toEqual(told);
    expect(entries.map((entry) => only(entry, 'title').text)).toEqual(told);
  });

  it('is named in the head of the first page and of that of the changes', () => {
    for (const page of [`${locale}/index.html`, `${locale}/about/corrections/index.html`]) {
      const links = load(read(page))('link[type="application/atom+xml"]').toArray();
      expect(links.map(({ attribs }) => attribs['href'])).toEqual([`${base}${locale}/feed.xml`]);
    }
  });
});

describe.each(locales)('the calendars in %s', (locale) => {
  const eventsOf = (file: string) =>
    new ICAL.Component(ICAL.parse(read(file)) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
  const dated = [...archive.editions.values()].flatMap((edition) => {
    const days = keptDays(edition);
    return days ? [{ id: edition.id, days, name: edition.names[locale][0]?.text }] : [];
  });
  const all = eventsOf(`${locale}/editions/calendar.ics`);

  it('hold the editions whose days are kept, whole days with the last included', () => {
    const told = all.map((event) => {
      const last = event.endDate.clone();
      last.adjust(-1, 0, 0, 0);
      return {
        name: event.summary,
        isDate: event.startDate.isDate,
        days: { first: event.startDate.toString(), last: last.toString() },
      };
    });
    expect(told).toEqual(dated.map(({ name, days }) => ({ name, isDate: true, days })));
  });

  it('have a file for each of these editions, with the same event, and none for another', () => {
    const files = siteFiles().filter((file) => new RegExp(`^${locale}/editions/[^/]+/calendar\\.ics$`).test(file));
    expect(files.sort()).toEqual(dated.map(({ id }) => `${locale}/editions/${id}/calendar.ics`).sort());
    const each = dated.map(({ id }) => eventsOf(`${locale}/editions/${id}/calendar.ics`).map(({ uid }) => uid));
    expect(each).toEqual(all.map(({ uid }) => [uid]));
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  });

  it('are stamped with a day of the changes, not with the hour of the build', () => {
    const stamps = all.map(({ component }) => String(component.getFirstPropertyValue('dtstamp')).slice(0, 10));
    const days = archive.changes.map(({ date }) => date);
    expect(stamps.filter((stamp) => !days.includes(stamp))).toEqual([]);
  });

  it('have lines of 75 bytes at most, ended as RFC 5545 has it', () => {
    const text = read(`${locale}/editions/calendar.ics`);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('are offered on the pages of these editions and on that of all', () => {
    for (const path of ['', ...dated.map(({ id }) => `${id}/`)]) {
      const links = load(read(`${locale}/editions/${path}index.html`))(
        `a[href="${base}${locale}/editions/${path}calendar.ics"]`,
      );
      expect([path, links.length]).toEqual([path, 1]);
    }
  });
});

/** Requirements of sitemaps.org for a list: its namespace, absolute addresses of one host, each only once, days in W3C format. */
describe('the sitemap', () => {
  const file = 'sitemap-0.xml';
  it('is left out where the host is not known', () => {
    expect(exampleSite.files().filter((name) => name.startsWith('sitemap'))).toEqual([]);
  });

  it('follows the rules of sitemaps.org', () => {
    const list = readXml(read(file));
    expect([list.name, list.namespace]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
    const addresses = childrenOf(list, 'url').map((url) => only(url, 'loc').text);
    expect(addresses.filter((address) => !address.startsWith(`${site ?? ''}${base}`))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeLessThanOrEqual(50_000);
  });

  it('dates each page by what was changed', () => {
    const days = new Set(archive.changes.map(({ date }) => date));
    const dates = childrenOf(readXml(read(file)), 'url').map((url) => only(url, 'lastmod').text);
    expect(dates.filter((date) => !moment.test(date) || !days.has(date.slice(0, 10)))).toEqual([]);
  });
});
