import { expect, it } from 'vitest';
import { contentWith } from '../../tests/fixtures/changed-content.ts';
import { siteFile } from './site.ts';

it.each([
  ['doi:10.5072/archive', { scheme: 'DOI', value: '10.5072/archive', url: 'https://doi.org/10.5072/archive' }],
  ['ark:12345/x9', { scheme: 'ARK', value: 'ark:12345/x9', url: 'https://n2t.net/ark:12345/x9' }],
])('site.yaml reads the identifier %s', (identifier, read) => {
  expect(siteFile.parse({ identifier })).toEqual({ identifier: read });
});

it.each([
  'mailto:archive@example.org?subject=',
  'https://github.com/owner/name/issues/new?title=',
  'https://github.com/owner/name/issues/new?template=correction.{lang}.yml&page=',
])('site.yaml takes %s as the place for corrections', (corrections) => {
  expect(siteFile.parse({ corrections })).toEqual({ corrections });
});

it.each([
  ['corrections', 'mailto:archive@localhost?subject='],
  ['corrections', 'mailto:?subject='],
  ['corrections', 'mailto:archive@example.org?bcc=b@example.org&subject='],
  ['corrections', 'mailto:archive@example.org?bcc='],
  ['corrections', 'https://example.org/new?title=a b='],
  ['corrections', 'https://{lang}.example.org/new?title='],
  ['edit', 'https://{file}.example.org/'],
  ['edit', 'https://example.org?{file}'],
  ['identifier', 'doi:10.5072/../../evil'],
  ['identifier', 'doi:10.5072/.'],
  ['identifier', 'ark:12345/x9/..'],
])('site.yaml refuses as its %s %s', (field, typed) => {
  expect(siteFile.safeParse({ [field]: typed }).success).toBe(false);
});

it('site.yaml says nothing of the site when every line is a comment, or there is no such file', () => {
  for (const text of ['# publisher:\n\n  # name\n', '', null]) {
    const { entries, problems } = contentWith({ 'site.yaml': text });
    expect([entries.site, problems]).toEqual([{}, []]);
  }
});
