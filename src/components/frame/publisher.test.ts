import { describe, expect, it, vi } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { resetSettings } from '../../../tests/fixtures/settings.ts';
import { citationOf } from '../../exports/citations/citation.ts';
import { referenceOf } from '../../exports/citations/reference.ts';
import { locales } from '../../text/locales.ts';
import { homeAt } from '../../site/paths.ts';
import { frameView } from './frame.ts';
import { publisherRows } from './publisher.ts';

resetSettings();

const archive = wholeArchive();
const publisher = {
  name: { fr: 'Ville de Belport', ja: 'ベルポール市' },
  address: { fr: '1 place du Quai, 00000 Belport', ja: '00000 ベルポール 岸壁広場1番地' },
  contact: 'archive@belport.example',
  director: { fr: 'Alix Rive', ja: 'アリックス・リーヴ' },
  host: { fr: 'Hôte, 2 rue du Câble, 00000 Belport', ja: 'ホスト社' },
};
const published = { ...archive, site: { publisher } };

describe.each(locales)('who publishes the site, in %s', (locale) => {
  const name = publisher.name[locale];
  const atFoot = (whole: typeof archive) =>
    frameView({ archive: whole, locale }, { path: homeAt(locale), title: '', description: '' }).publishedBy;

  it('is told whole on its page and at the foot of every page', () => {
    const rows = publisherRows(publisher, locale);
    const texts = Object.values(publisher).map((one) => (typeof one === 'string' ? one : one[locale]));
    expect(rows.map(({ value }) => value.text)).toEqual(texts);
    expect(rows[2]?.value.html).toContain('href="mailto:archive@belport.example"');
    expect(atFoot(published)).toContain(name);
  });

  it('may be asked by a form', () => {
    const rows = publisherRows({ ...publisher, contact: 'https://belport.example/form' }, locale);
    expect(rows[2]?.value.html).toContain('href="https://belport.example/form"');
  });

  it('is left out where the site names nobody', () => {
    expect(publisherRows(undefined, locale)).toEqual([]);
    expect(atFoot(archive)).toBeUndefined();
  });

  it('is the publisher of the pages that are cited, whose author stays the archive', () => {
    const { item } = citationOf({ archive: published, locale }, { kind: 'data' });
    expect(item.publisher).toBe(name);
    expect(referenceOf(item, locale).text).toContain(name);
    expect(citationOf({ archive, locale }, { kind: 'data' }).item.publisher).toBeUndefined();
  });
});

it.each(locales)(
  'the page about taking part says first where a correction is received, or that it is nowhere: %s',
  async (locale) => {
    const { correctionWay } = await import('./publisher.ts');
    const wayOf = (site: typeof archive.site) => correctionWay({ archive: { ...archive, site }, locale }).html;
    expect(wayOf(archive.site)).toContain('href="https://archive.example/issues/new?title="');
    expect(wayOf({ publisher })).toContain('href="mailto:archive@belport.example"');
    expect(wayOf({})).not.toContain('href');
  },
);

it.each(locales)('the page about taking part leads to the guides on the forge: %s', async (locale) => {
  vi.stubGlobal('__EDITS__', 'https://forge.example/owner/name/edit/main/content/{file}#L{line}');
  const { guideLinks } = await import('./publisher.ts');
  const guides = guideLinks({ archive, locale });
  expect(guides.map(({ html }) => /href="(.+?)"/.exec(html)?.[1])).toEqual([
    `https://forge.example/owner/name/blob/main/content/START.${locale}.md`,
    `https://forge.example/owner/name/blob/main/content/GUIDES.${locale}.md`,
    `https://forge.example/owner/name/blob/main/content/README.${locale}.md`,
    `https://forge.example/owner/name/blob/main/content/REFERENCE.${locale}.md`,
  ]);
});

it.each(locales)('and to none where the site names no forge: %s', async (locale) => {
  const { guideLinks } = await import('./publisher.ts');
  expect(guideLinks({ archive, locale })).toEqual([]);
});
