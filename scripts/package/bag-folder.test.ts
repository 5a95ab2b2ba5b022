import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlainFailure } from '../program.ts';
import { bagProblems } from './bag-check.ts';
import { packBag, withBag, writeBag, type PayloadSource } from './bag-folder.ts';
import { folderDifferences } from './folder-differences.ts';

let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'bag-test-'));
});
afterAll(() => {
  rmSync(work, { recursive: true });
});

const long = `${'folder/'.repeat(20)}é.txt`;
const sources: PayloadSource[] = ['b.txt', 'a/c.txt', 'a.txt', long].map((path) => ({
  path,
  read: () => new TextEncoder().encode(`text of ${path}`),
}));

function bagAt(place: string, payload: readonly PayloadSource[] = sources): string {
  const folder = join(work, place, 'bag');
  writeBag(folder, payload, [['Bagging-Date', '2026-11-25']]);
  return folder;
}

describe('a bag on disk', () => {
  it('is valid as a folder, and packed', () => {
    const folder = bagAt('valid');
    expect(withBag(folder, bagProblems)).toEqual([]);
    expect(withBag(packBag(folder, '2026-11-25'), bagProblems)).toEqual([]);
  });

  it('is the same bytes wherever and whenever it is made, in whatever order its files came', () => {
    const [one, other] = [bagAt('one'), bagAt('some/where/else', sources.toReversed())];
    // Times and modes are those of a machine.
    utimesSync(join(other, 'bagit.txt'), 1, 1);
    chmodSync(join(other, 'bagit.txt'), 0o600);
    expect(folderDifferences(one, other)).toEqual([]);
    expect(readFileSync(packBag(one, '2026-11-25')).equals(readFileSync(packBag(other, '2026-11-25')))).toBe(true);
  });

  it('shows a byte that was flipped, packed as well', () => {
    const folder = bagAt('flipped');
    const file = join(folder, 'data', 'a.txt');
    const content = readFileSync(file);
    content[0] = (content[0] ?? 0) ^ 1;
    writeFileSync(file, content);
    for (const path of [folder, packBag(folder, '2026-11-25')]) {
      expect(withBag(path, bagProblems)).toEqual([
        'data/a.txt is not what it was: its checksum is not that of manifest-sha512.txt (3).',
      ]);
    }
  });

  it.each([
    ['cut short', (packed: Buffer) => packed.subarray(0, packed.length / 2)],
    ['cut to nothing but its first bytes', (packed: Buffer) => packed.subarray(0, 10)],
    [
      'garbled',
      (packed: Buffer) => Buffer.concat([packed.subarray(0, 40), Buffer.alloc(200, 7), packed.subarray(240)]),
    ],
    ['no packed file', () => Buffer.from('a letter\n'.repeat(200))],
    ['nothing', () => Buffer.alloc(0)],
  ])('that is %s is told in one sentence', (what, damaged) => {
    const packed = packBag(bagAt(what), '2026-11-25');
    writeFileSync(packed, damaged(readFileSync(packed)));
    const check = (): unknown => withBag(packed, bagProblems);
    expect(check).toThrow(PlainFailure);
    expect(check).toThrow(
      /^\S[^\n]*(?:cannot be unpacked: it is cut short, damaged, or no packed bag|does not hold one folder)[^\n]*\.$/,
    );
  });

  it('is asked for where there is none', () => {
    expect(() => withBag(join(work, 'nowhere'), bagProblems)).toThrow('There is no bag at');
  });
});

describe('the differences of two folders', () => {
  it('name what only one has, and where a file begins to differ', () => {
    for (const [place, files] of Object.entries({
      left: { 'same.txt': 'same', 'a.txt': 'built on Monday', 'only-left.txt': '' },
      right: { 'same.txt': 'same', 'a.txt': 'built on Friday', 'only-right.txt': '' },
    })) {
      mkdirSync(join(work, place));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(work, place, name), text);
    }
    expect(folderDifferences(join(work, 'left'), join(work, 'right'))).toEqual([
      'a.txt differs from byte 9 on:\n  "built on Monday"\n  "built on Friday"',
      'only-left.txt is in the first alone.',
      'only-right.txt is in the second alone.',
    ]);
  });
});
