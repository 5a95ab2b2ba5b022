import { describe, expect, it } from 'vitest';
import { identifierOf, identifiersOf, readIdentifier } from './identifier.ts';

describe('an identifier', () => {
  it.each([
    ['doi:10.5072/archive.1', 'https://doi.org/10.5072/archive.1'],
    ['ark:12345/x9', 'https://n2t.net/ark:12345/x9'],
    ['10.5072/archive', undefined],
    ['doi:10.5072/<b>', undefined],
    ['', undefined],
  ])('%j leads to %s', (typed, url) => {
    expect(readIdentifier(typed)?.url).toBe(url);
  });

  it('of a version is that of no other version', () => {
    const told = identifiersOf({
      ARCHIVE_IDENTIFIER: 'doi:10.5072/archive',
      VERSION_IDENTIFIER: '2026-11-25.6 doi:10.5072/archive.2',
    });
    expect(identifierOf(told, '2026-11-25.6')?.value).toBe('10.5072/archive.2');
    expect(identifierOf(told, '2026-11-26.7')?.value).toBe('10.5072/archive');
  });
});
