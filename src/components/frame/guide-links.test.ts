import { expect, it, vi } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { resetSettings } from '../../../tests/fixtures/settings.ts';
import { locales } from '../../text/locales.ts';

resetSettings();

const name = { fr: 'Belport', ja: 'ベルポール' };
const names = { name, address: name, director: name, host: name };

it.each(locales)(
  'the page about taking part says first where a correction is received, or that it is nowhere: %s',
  async (locale) => {
    const { correctionWay } = await import('./guide-links.ts');
    const archive = wholeArchive();
    const publisher = { ...names, contact: 'archive@example.org' };
    const wayOf = (site: typeof archive.site) => correctionWay({ archive: { ...archive, site }, locale }).html;
    expect(wayOf(archive.site)).toContain('href="https://archive.example/issues/new?title="');
    expect(wayOf({ publisher })).toContain('href="mailto:archive@example.org"');
    expect(wayOf({})).not.toContain('href');
  },
);

it.each(locales)('the page about taking part leads to the guides on the forge: %s', async (locale) => {
  vi.stubGlobal('__EDITS__', 'https://forge.example/owner/name/edit/main/content/{file}#L{line}');
  const { guideLinks } = await import('./guide-links.ts');
  const guides = guideLinks({ archive: wholeArchive(), locale });
  expect(guides.map(({ html }) => /href="(.+?)"/.exec(html)?.[1])).toEqual([
    `https://forge.example/owner/name/blob/main/content/START.${locale}.md`,
    `https://forge.example/owner/name/blob/main/content/GUIDES.${locale}.md`,
    `https://forge.example/owner/name/blob/main/content/README.${locale}.md`,
    `https://forge.example/owner/name/blob/main/content/REFERENCE.${locale}.md`,
  ]);
});

it.each(locales)('and to none where the site names no forge: %s', async (locale) => {
  const { guideLinks } = await import('./guide-links.ts');
  expect(guideLinks({ archive: wholeArchive(), locale })).toEqual([]);
});
