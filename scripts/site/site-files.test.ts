import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { serverFiles } from './server-files.ts';
import { foreignFileInSite, writeFileList } from './site-files.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-files-'));
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), serverFiles(new Map(), { base: '/', site: undefined })[file] ?? file);
  }
}

describe('a built site', () => {
  beforeEach(() => {
    write('index.html', 'fr/index.html', '.server/nginx.conf', '_headers');
    writeFileList(site);
  });

  it('lists its files, itself among them, the same each time', () => {
    const list = readFileSync(join(site, '.server/files.txt'), 'utf8');
    expect(list.split('\n').slice(1)).toEqual([
      '.server/files.txt',
      '.server/nginx.conf',
      '_headers',
      'fr/index.html',
      'index.html',
      '',
    ]);
    writeFileList(site);
    expect(readFileSync(join(site, '.server/files.txt'), 'utf8')).toBe(list);
  });

  it('holds nothing strange, with files missing as well', () => {
    expect(foreignFileInSite(site)).toBeUndefined();
    rmSync(join(site, 'fr'), { recursive: true });
    expect(foreignFileInSite(site)).toBeUndefined();
  });

  test.each(['mine.txt', 'fr/mine.txt', '.git/HEAD', 'index.html.txt', 'gz/mine.gz'])('does not own %s', (file) => {
    write(file);
    expect(foreignFileInSite(site)).toBe(file);
  });

  it('does not own a link', () => {
    symlinkSync(tmpdir(), join(site, 'link'), 'junction');
    expect(foreignFileInSite(site)).toBe('link');
  });

  it('may hold what a system leaves, and its own files compressed', () => {
    write('.DS_Store', 'fr/Thumbs.db', 'fr/index.html.gz', 'index.html.br');
    expect(foreignFileInSite(site)).toBeUndefined();
  });
});

describe('a site that was built before sites listed their files', () => {
  beforeEach(() => {
    write('index.html', 'fr/index.html', '.server/nginx.conf', '_headers', 'sitemap-0.xml');
  });

  it('is known by its settings for nginx', () => {
    expect(foreignFileInSite(site)).toBeUndefined();
  });

  test.each(['wordpress/index.php', '.git/HEAD', 'mine.txt'])('does not own %s', (file) => {
    write(file);
    expect(foreignFileInSite(site)).toBe(file.split('/')[0]);
  });

  it('is nobody’s without them', () => {
    rmSync(join(site, '.server'), { recursive: true });
    expect(foreignFileInSite(site)).toBe('_headers');
  });
});

it('an empty folder holds nothing strange, any other does', () => {
  expect(foreignFileInSite(site)).toBeUndefined();
  write('thesis.odt');
  expect(foreignFileInSite(site)).toBe('thesis.odt');
});
