import { describe, expect, it, test } from 'vitest';
import { readSiteAddress } from './site-address.ts';

describe('BASE_PATH', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['archive', '/archive/'],
    ['/archive', '/archive/'],
    ['/archive/', '/archive/'],
    ['//a//b/', '/a/b/'],
    ['rencontres.fr', '/rencontres.fr/'],
  ])('%s gives the base %s', (written, base) => {
    expect(readSiteAddress({ BASE_PATH: written }).base).toBe(base);
  });

  test.each(['https://archive.example/', '/a b/', '../up', '/é/'])('%s is refused', (written) => {
    expect(() => readSiteAddress({ BASE_PATH: written })).toThrow(
      `BASE_PATH is "${written}": write the folder of the site on its host`,
    );
  });
});

describe('SITE_URL', () => {
  it('may be left out', () => {
    expect(readSiteAddress({}).site).toBeUndefined();
    expect(readSiteAddress({ SITE_URL: ' ' }).site).toBeUndefined();
  });

  test.each(['https://archive.example', 'https://archive.example/'])('%s gives the origin', (written) => {
    expect(readSiteAddress({ SITE_URL: written }).site).toBe('https://archive.example');
  });

  test.each(['archive.example', 'ftp://archive.example'])('%s is refused', (written) => {
    expect(() => readSiteAddress({ SITE_URL: written })).toThrow('write the address of the host');
  });

  it('has no folder: that is what BASE_PATH is for', () => {
    expect(() => readSiteAddress({ SITE_URL: 'https://archive.example/a/' })).toThrow(
      'write the host only (https://archive.example); its folder goes into BASE_PATH.',
    );
  });
});

describe('ARCHIVE_IDENTIFIER, VERSION_IDENTIFIER', () => {
  it('are a DOI or an ARK, the second after its version', () => {
    const env = { ARCHIVE_IDENTIFIER: 'ark:12345/x9', VERSION_IDENTIFIER: '2026-11-25.6 doi:10.5072/archive.2' };
    expect(readSiteAddress(env).identifiers).toEqual(env);
    expect(() => readSiteAddress({ ARCHIVE_IDENTIFIER: '10.5072/a' })).toThrow('write a DOI or an ARK');
    expect(() => readSiteAddress({ VERSION_IDENTIFIER: 'doi:10.5072/a' })).toThrow('write the version of the data');
  });
});

describe('CORRECTIONS_URL', () => {
  it('may be left out', () => {
    expect(readSiteAddress({}).corrections).toBe('');
  });

  test.each(['mailto:archive@example.org?subject=', 'https://forge.example/archive/issues/new?labels=error&title='])(
    '%s takes the address of the page at its end',
    (written) => {
      expect(readSiteAddress({ CORRECTIONS_URL: written }).corrections).toBe(written);
    },
  );

  test.each(['archive@example.org', 'mailto:archive@example.org', 'javascript:alert(1)?a=', 'https://a b?c='])(
    '%s is refused',
    (written) => {
      expect(() => readSiteAddress({ CORRECTIONS_URL: written })).toThrow(
        'write where corrections go, with the field that takes the page',
      );
    },
  );
});

describe('EDIT_URL', () => {
  it('may be left out', () => {
    expect(readSiteAddress({}).edits).toBe('');
  });

  test.each([
    'https://github.com/owner/name/edit/main/content/{file}#L{line}',
    'https://gitlab.com/group/name/-/edit/main/content/{file}#L{line}',
    'https://gitea.example/owner/name/_edit/main/content/{file}',
  ])('%s has the place of the file', (written) => {
    expect(readSiteAddress({ EDIT_URL: written }).edits).toBe(written);
  });

  test.each(['https://github.com/owner/name', 'github.com/{file}', 'https://a b/{file}', 'https://a/{file}/{branch}'])(
    '%s is refused',
    (written) => {
      expect(() => readSiteAddress({ EDIT_URL: written })).toThrow(
        `EDIT_URL is "${written}": write where a file is edited on the forge, with {file}`,
      );
    },
  );
});

describe('the publisher', () => {
  const told = {
    PUBLISHER_NAME: 'Ville de Belport | ベルポール市',
    PUBLISHER_ADDRESS: '1 place du Quai, 00000 Belport',
    PUBLISHER_CONTACT: 'archive@belport.example',
    PUBLISHER_DIRECTOR: 'Alix Rive',
    PUBLISHER_HOST: 'Hôte, 2 rue du Câble',
  };

  it('may be left out', () => {
    expect(Object.values(readSiteAddress({}).publisher).join('')).toBe('');
  });

  it('is told whole', () => {
    expect(readSiteAddress(told).publisher).toEqual(told);
    expect(() => readSiteAddress({ ...told, PUBLISHER_HOST: ' ' })).toThrow(
      'PUBLISHER_HOST: not set, while other settings of the publisher are.',
    );
  });

  test.each(['belport.example', 'a b@belport.example', 'javascript:alert(1)'])('%s is no contact', (contact) => {
    expect(() => readSiteAddress({ ...told, PUBLISHER_CONTACT: contact })).toThrow('write a mail address');
  });
});
