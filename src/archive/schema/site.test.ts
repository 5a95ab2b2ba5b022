import { expect, it } from 'vitest';
import { contentWith } from '../../../tests/fixtures/changed-content.ts';
import { siteFile } from './site.ts';

it.each([
  ['doi:10.5072/archive', { scheme: 'DOI', value: '10.5072/archive', url: 'https://doi.org/10.5072/archive' }],
  ['ark:12345/x9', { scheme: 'ARK', value: 'ark:12345/x9', url: 'https://n2t.net/ark:12345/x9' }],
])('site.yaml reads the identifier %s', (identifier, read) => {
  expect(siteFile.parse({ identifier })).toEqual({ identifier: read });
});

it.each([
  'mailto:archive@example.org?subject=',
  'mailto:archive@example.org?cc=b@example.org&subject=',
  'https://github.com/owner/name/issues/new?title=',
  'https://github.com/owner/name/issues/new?template=correction.{lang}.yml&page=',
])('site.yaml takes %s as the place for corrections', (corrections) => {
  expect(siteFile.parse({ corrections })).toEqual({ corrections });
});

it.each(['mailto:archive@localhost?subject=', 'mailto:?subject=', 'https://example.org/new?title=a b='])(
  'site.yaml refuses %s as the place for corrections',
  (corrections) => {
    expect(siteFile.safeParse({ corrections }).success).toBe(false);
  },
);

it('site.yaml says nothing of the site when every line is a comment, or there is no such file', () => {
  for (const text of ['# publisher:\n\n  # name\n', '', null]) {
    const { entries, problems } = contentWith({ 'site.yaml': text });
    expect([entries.site, problems]).toEqual([{}, []]);
  }
});
