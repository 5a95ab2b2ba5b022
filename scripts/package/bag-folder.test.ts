import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bagContents, damagedPaths } from '../../tests/bag.ts';
import { packBag, writeBag, type PayloadSource } from './bag-folder.ts';
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
    for (const path of [folder, packBag(folder, '2026-11-25')]) {
      const files = bagContents(path);
      expect(damagedPaths(files)).toEqual([]);
      expect([...files.keys()].filter((file) => file.startsWith('data/'))).toEqual(
        sources.map((source) => `data/${source.path}`).sort(),
      );
    }
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
      expect(damagedPaths(bagContents(path))).toEqual(['data/a.txt']);
    }
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
