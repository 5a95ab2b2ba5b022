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

  test.each(['https://archive.example/', '/a b/', '../up', '/é/', '/.git/'])('%s is refused', (written) => {
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

  test.each([
    'https://github.com/owner/name',
    'github.com/{file}',
    'https://a b/{file}',
    'https://github.com/{file}/{branch}',
    'https://github.com/{file}{file}',
    'https://name:token@github.com/{file}',
    'http://localhost/{file}',
  ])('%s is refused', (written) => {
    expect(() => readSiteAddress({ EDIT_URL: written })).toThrow(
      `EDIT_URL is "${written}": write where a file is edited on the forge, with {file}`,
    );
  });
});
