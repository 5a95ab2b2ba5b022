import { expect, it } from 'vitest';
import { readSiteAddress, type Environment, type SiteAddress } from './site-address.ts';

it.each<[Environment, Partial<SiteAddress>]>([
  [{}, { base: '/', site: undefined, edits: '' }],
  [
    { BASE_PATH: '', SITE_URL: ' ', EDIT_URL: '\t\n' },
    { base: '/', site: undefined, edits: '' },
  ],
  [{ BASE_PATH: 'archive' }, { base: '/archive/' }],
  [{ BASE_PATH: '/archive' }, { base: '/archive/' }],
  [{ BASE_PATH: '//a//b/' }, { base: '/a/b/' }],
  [{ BASE_PATH: 'rencontres.fr' }, { base: '/rencontres.fr/' }],
  [{ SITE_URL: 'https://archive.example/' }, { site: 'https://archive.example' }],
  ...[
    'https://github.com/owner/name/edit/main/content/{file}#L{line}',
    'https://gitlab.com/group/name/-/edit/main/content/{file}#L{line}',
    'https://gitea.example/owner/name/_edit/main/content/{file}',
  ].map((edits): [Environment, Partial<SiteAddress>] => [{ EDIT_URL: edits }, { edits }]),
])('the address of a site with the settings %o is %o', (settings, address) => {
  expect(readSiteAddress(settings)).toMatchObject(address);
});

it.each([
  ...['https://archive.example/', '/a b/', '../up', '/é/', '/.git/'].map(
    (written) => ['BASE_PATH', written, 'write the folder of the site on its host'] as const,
  ),
  ['SITE_URL', 'archive.example', 'write the address of the host'],
  ['SITE_URL', 'ftp://archive.example', 'write the address of the host'],
  ...['a/', '?a', '#a'].map(
    (more) => ['SITE_URL', `https://archive.example/${more}`, 'write the host only (https://archive.example)'] as const,
  ),
  ...[
    ...['https://github.com/owner/name', 'github.com/{file}', 'https://a b/{file}', 'http://localhost/{file}'],
    ...[
      'https://github.com/{file}/{branch}',
      'https://github.com/{file}{file}',
      'https://name:token@github.com/{file}',
    ],
  ].map((written) => ['EDIT_URL', written, 'write where a file is edited on the forge, with {file}'] as const),
] as const)('the address of a site is none with %s=%s', (setting, written, words) => {
  expect(() => readSiteAddress({ [setting]: written })).toThrow(`${setting} is "${written}": ${words}`);
});
