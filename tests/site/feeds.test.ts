import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { keptDays } from '../../src/archive/edition-days.ts';
import { locales } from '../../src/text/locales.ts';
import { archiveSite, exampleSite } from '../built-site.ts';
import { readXml } from '../xml.ts';

const archive = await archiveSite.archive();

describe.each(locales)('the calendars in %s', (locale) => {
  const uidsIn = (file: string) =>
    new ICAL.Component(ICAL.parse(archiveSite.read(file)) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('uid'));
  const dated = [...archive.editions.values()].filter(keptDays).map(({ id }) => id);

  it('have a file for each edition whose days are kept, with the same event as that of all, and none for another', () => {
    const files = archiveSite.files().filter((file) => file.startsWith(`${locale}/`) && file.endsWith('.ics'));
    const all = `${locale}/editions/calendar.ics`;
    const each = dated.map((id) => `${locale}/editions/${id}/calendar.ics`);
    expect(files.toSorted()).toEqual([...each, all].toSorted());
    expect(each.map(uidsIn)).toEqual(uidsIn(all).map((uid) => [uid]));
  });
});

describe('the sitemap', () => {
  it('is left out where the host is not known', () => {
    expect(exampleSite.files().filter((name) => name.startsWith('sitemap'))).toEqual([]);
  });

  it('dates each page by what was changed', () => {
    const $ = readXml(archiveSite.read('sitemap-0.xml'));
    const days = new Set(archive.changes.map(({ date }) => date));
    const dates = $('url')
      .map((_, url) => $(url).find('lastmod').text().slice(0, 10))
      .get();
    expect(dates.filter((day) => !days.has(day))).toEqual([]);
    expect(dates.length).toBeGreaterThan(0);
  });
});
