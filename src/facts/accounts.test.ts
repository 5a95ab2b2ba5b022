import { expect, it, vi } from 'vitest';
import { resetSettings } from '../../tests/fixtures/settings.ts';

resetSettings();

it.each([
  ['keeps to the folder of the site', '/fr/about/', '/archive/', { href: '/archive/fr/about/' }],
  ['stays as it is without a folder', '/fr/about/', '/', { href: '/fr/about/' }],
  ['leads to an address of mail as it is', 'mailto:x@example.org', '/archive/', { href: 'mailto:x@example.org' }],
  [
    'says that it leads to another site',
    'https://example.org/',
    '/',
    { href: 'https://example.org/', otherSite: ' (autre site)' },
  ],
])('a link of an account %s', async (_, href, base, link) => {
  vi.stubGlobal('__BASE__', base);
  const { accountLink } = await import('./accounts.ts');
  expect(accountLink(href, 'fr')).toEqual(link);
});
