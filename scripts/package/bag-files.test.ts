import { describe, expect, it } from 'vitest';
import { damagedPaths } from '../../tests/bag.ts';
import { payloadFile, tagFiles } from './bag-files.ts';

type Contents = Readonly<Record<string, string>>;

const payload: Contents = { 'content/a.yaml': 'a: 1\n', 'site/index.html': '<p>é</p>', '%\n.txt': 'x' };
const info = [
  ['Source-Organization', 'Archives des Rencontres franco-japonaises de la coopération décentralisée'],
  ['Bagging-Date', '2026-11-25'],
] as const;

function bagOf(contents: Contents): Map<string, Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = Object.entries(contents).map(([path, text]) => payloadFile(path, encode(text)));
  return new Map(
    [...Object.entries(contents).map(([path, text]) => [`data/${path}`, text] as const), ...tagFiles(files, info)].map(
      ([path, text]) => [path, encode(text)],
    ),
  );
}

const text = (path: string): string => new TextDecoder().decode(bagOf(payload).get(path));

describe('the tag files of a bag', () => {
  it('make it valid', () => {
    expect(damagedPaths(bagOf(payload))).toEqual([]);
  });

  it('are the same in whatever order the payload came', () => {
    const reversed = Object.fromEntries(Object.entries(payload).reverse());
    for (const [name, content] of bagOf(payload)) expect(bagOf(reversed).get(name)).toEqual(content);
  });

  it('count the payload in bytes and files, and go on below where a line is long', () => {
    expect(text('bag-info.txt')).toBe(
      'Source-Organization: Archives des Rencontres franco-japonaises de la\n' +
        ' coopération décentralisée\nBagging-Date: 2026-11-25\nPayload-Oxum: 15.3\n',
    );
  });

  it('write line breaks and per cent signs in names by their numbers', () => {
    expect(text('manifest-sha512.txt')).toContain('  data/%25%0A.txt\n');
  });
});
