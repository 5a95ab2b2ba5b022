import { describe, expect, it, vi } from 'vitest';
import { resetSettings } from '../../tests/fixtures/settings.ts';
import { locales } from '../i18n/locales.ts';

async function openSearchAt(site: string) {
  vi.stubEnv('SITE', site);
  return import('./open-search.ts');
}

resetSettings();

describe.each(locales)('the search of a browser in %s', (locale) => {
  it('is sent to the search page, at its whole address', async () => {
    const { openSearchDescription, openSearchLink } = await openSearchAt('https://archive.example');
    const xml = openSearchDescription(locale);
    expect(xml).toContain(`template="https://archive.example/${locale}/search/?q={searchTerms}"`);
    expect(xml).toContain(`<Language>${locale}</Language>`);
    expect(openSearchLink(locale)).toMatchObject([{ rel: 'search', href: `/${locale}/opensearch.xml` }]);
  });

  it('has a name that browsers take whole', async () => {
    const { openSearchDescription } = await openSearchAt('https://archive.example');
    const [, name = ''] = /<ShortName>(.*)<\/ShortName>/.exec(openSearchDescription(locale)) ?? [];
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(16);
  });

  it('is not offered where the host is not known', async () => {
    const { openSearchLink } = await openSearchAt('');
    expect(openSearchLink(locale)).toEqual([]);
  });
});
