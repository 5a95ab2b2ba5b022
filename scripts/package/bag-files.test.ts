import { describe, expect, it } from 'vitest';
import { bagProblems } from './bag-check.ts';
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

function problemsOf(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return bagProblems({
    files: new Map([...files].map(([path, content]) => [path, content.length])),
    read: (path) => files.get(path) ?? new Uint8Array(),
  });
}

/** The bag after one change to it: a text in the place of another, or nothing. */
function changed(path: string, text: string | undefined): ReadonlyMap<string, Uint8Array> {
  const files = bagOf(payload);
  if (text === undefined) files.delete(path);
  else files.set(path, new TextEncoder().encode(text));
  return files;
}

const text = (path: string): string => new TextDecoder().decode(bagOf(payload).get(path));

describe('the tag files of a bag', () => {
  it('make it valid', () => {
    expect(problemsOf(bagOf(payload))).toEqual([]);
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

describe('the check of a bag', () => {
  const manifest = text('manifest-sha512.txt');
  const outside = manifest.replace('data/content/a.yaml', '../a.yaml');

  it.each([
    ['a flipped byte', 'data/site/index.html', '<p>e</p>\u0000', 'data/site/index.html is not what it was'],
    [
      'a payload file that is gone',
      'data/content/a.yaml',
      undefined,
      'data/content/a.yaml is listed in manifest-sha512',
    ],
    ['a payload file too many', 'data/b.yaml', 'b', 'data/b.yaml is not listed in manifest-sha512.txt'],
    ['a changed tag file', 'bag-info.txt', 'Payload-Oxum: 15.3\n', 'bag-info.txt is not what it was'],
    ['a tag file that is gone', 'bag-info.txt', undefined, 'bag-info.txt is listed in tagmanifest-sha512.txt'],
    ['a payload of another size', 'bag-info.txt', 'Payload-Oxum: 14.3\n', 'bag-info.txt gives 14.3 as Payload-Oxum'],
    ['a size given twice', 'bag-info.txt', 'Payload-Oxum: 15.3\npayload-oxum: 15.3\n', 'more than once'],
    ['a line of bag-info.txt without a label', 'bag-info.txt', 'nothing\n', '“nothing” is no label with its value'],
    ['no declaration', 'bagit.txt', undefined, 'There is no bagit.txt'],
    ['a declaration with a mark of byte order', 'bagit.txt', `\uFEFF${text('bagit.txt')}`, 'bagit.txt is not the two'],
    ['a declaration of three lines', 'bagit.txt', `${text('bagit.txt')}x: y\n`, 'bagit.txt is not the two lines'],
    ['another version', 'bagit.txt', text('bagit.txt').replace('1.0', '2.7'), 'bagit.txt names version 2.7'],
    ['no manifest', 'manifest-sha512.txt', undefined, 'There is no payload manifest'],
    ['a file listed twice', 'manifest-sha512.txt', manifest + manifest, 'data/site/index.html is listed twice'],
    ['a path out of the bag', 'manifest-sha512.txt', outside, '../a.yaml leads out of the bag'],
    ['a line that lists nothing', 'manifest-sha512.txt', `${manifest}data/x\n`, 'a checksum, a space and a path'],
    [
      'an algorithm that is not known',
      'manifest-crc.txt',
      '0000  data/content/a.yaml\n',
      'the algorithm crc is not known',
    ],
    [
      'a second manifest that lists less',
      'manifest-md5.txt',
      '\n',
      'data/content/a.yaml is not listed in manifest-md5',
    ],
    [
      'a file to fetch that no manifest lists',
      'fetch.txt',
      'https://archive.example/x 1 data/x\n',
      'data/x is not listed',
    ],
  ])('tells %s', (_, path, content, told) => {
    expect(problemsOf(changed(path, content)).join('\n')).toContain(told);
  });

  it('tells of a bag without payload', () => {
    expect(problemsOf(bagOf({})).join('\n')).toContain('There is no payload');
  });
});
