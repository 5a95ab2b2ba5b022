import { describe, expect, it, vi } from 'vitest';
import { whole } from '../../tests/fixtures/changed-content.ts';
import { resetSettings } from '../../tests/fixtures/settings.ts';
import type { Site } from '../schema/site.ts';
import type { EntryName } from '../schema/address.ts';
import { locales, type Locale } from '../text/locales.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { entryPlaces } from '../reader/collection-loader.ts';
import type { Context } from '../names/names.ts';

resetSettings();

const places = entryPlaces(whole);

async function linksOf(name: EntryName | undefined, locale: Locale, site: Site = {}, file?: string) {
  const { fileLinks } = await import('./file-links.ts');
  return fileLinks({ archive: { places, site }, locale } as unknown as Context, name, file);
}

describe('the files of a page', () => {
  it.each(locales)('are its data and its account in the language of the page: %s', async (locale) => {
    vi.stubGlobal('__EDITS__', 'https://forge.example/edit/main/content/{file}#L{line}');
    const links = await linksOf('editions/5-valbourg', locale);
    expect(links.map(({ link }) => /href="([^"]+)"[^>]*>([^<]+)</.exec(link?.html ?? '')?.slice(1))).toEqual([
      ['https://forge.example/edit/main/content/editions/5-valbourg/edition.yaml#L5', siteStrings.edit.data[locale]],
      [
        `https://forge.example/edit/main/content/editions/5-valbourg/${locale}.mdx#L1`,
        siteStrings.edit.account[locale],
      ],
    ]);
  });

  it('are edited where site.yaml says, rather than where the setting does', async () => {
    vi.stubGlobal('__EDITS__', 'https://forge.example/edit/{file}#L{line}');
    const [place] = await linksOf('authorities/belport', 'fr', { edit: 'https://other.example/_edit/{file}' });
    expect(place?.link?.html).toContain('href="https://other.example/_edit/authorities/france.yaml"');
  });

  it('are the line of a record that shares its file', async () => {
    vi.stubGlobal('__IS_PREVIEW__', true);
    const [place] = await linksOf('authorities/belport', 'fr');
    expect(place?.link).toBeUndefined();
    expect(place?.place).toMatch(/^authorities\/france\.yaml:\d+$/);
  });

  it('are the one file that holds all that a page lists', async () => {
    vi.stubGlobal('__EDITS__', 'https://forge.example/edit/main/content/{file}#L{line}');
    const [place, ...more] = await linksOf(undefined, 'fr', {}, 'terms.yaml');
    expect(place?.link?.html).toContain('href="https://forge.example/edit/main/content/terms.yaml#L1"');
    expect(more).toEqual([]);
  });

  it('are shown to nobody but those who write, where the site names no place to edit them', async () => {
    expect(await linksOf('editions/5-valbourg', 'fr')).toEqual([]);
  });
});
