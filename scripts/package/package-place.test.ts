import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bagContents, damagedPaths } from '../../tests/bag.ts';
import { packBag, packedFile, writeBag } from './bag-folder.ts';
import { packageFolders, putPackage } from './package-place.ts';

const name = 'archive-2026-11-25';
const day = '2026-11-25';
let place: string;
let folder: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'package-place-'));
  folder = join(place, name);
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

/** Makes a package of a file or two; with `fails`, the second cannot be read. */
function put(text: string, { fails = false, file = 'a%.txt' } = {}): void {
  putPackage(packageFolders(folder), (made) => {
    const read = (content: string) => () => new TextEncoder().encode(content);
    const sources = [
      { path: file, read: read(text) },
      {
        path: 'b.txt',
        read: () => {
          if (fails) throw new Error('no room');
          return read(text)();
        },
      },
    ];
    writeBag(made, sources, [['Internal-Sender-Identifier', name]]);
    packBag(made, day);
  });
}

function expectWhole(text: string): void {
  expect(readdirSync(place).sort()).toEqual([name, `${name}.tar.gz`]);
  for (const path of [folder, packedFile(folder)]) {
    const files = bagContents(path);
    expect(damagedPaths(files)).toEqual([]);
    expect(new TextDecoder().decode(files.get('data/b.txt'))).toBe(text);
  }
}

describe('a package', () => {
  it('takes the place of the former one, of which no file stays', () => {
    put('former', { file: 'gone.txt' });
    expectWhole('former');
    put('new');
    expectWhole('new');
    expect(existsSync(join(folder, 'data/gone.txt'))).toBe(false);
    put('newer');
    expectWhole('newer');
  });

  it('that cannot be finished leaves the former one whole', () => {
    put('former');
    expect(() => {
      put('new', { fails: true });
    }).toThrow('no room');
    expectWhole('former');
  });

  it('whose change was interrupted is put back', () => {
    put('former');
    renameSync(folder, `${folder}.previous`);
    expect(() => {
      put('new', { fails: true });
    }).toThrow('no room');
    expectWhole('former');
  });
});

describe('what is no package of this name', () => {
  const refused = (path: string, reason: string): void => {
    const before = readdirSync(place, { recursive: true });
    expect(() => packageFolders(folder)).toThrow(`Nothing was changed: ${path} is not replaced, since it ${reason}`);
    expect(readdirSync(place, { recursive: true })).toEqual(before);
  };

  it('is not replaced: a folder', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.odt'), 'mine');
    refused(folder, 'holds thesis.odt, which this program did not write');
  });

  it('is not replaced: a bag of somebody else', () => {
    writeBag(folder, [], [['Internal-Sender-Identifier', 'other']]);
    refused(folder, 'holds');
  });

  it('is not replaced: a package into which something was put', () => {
    put('former');
    writeFileSync(join(folder, 'data/mine.txt'), 'mine');
    refused(folder, 'holds data/mine.txt, which this program did not write');
  });

  it('is not replaced: a folder with the name of the former package', () => {
    mkdirSync(`${folder}.previous`);
    writeFileSync(join(`${folder}.previous`, 'mine.txt'), 'mine');
    refused(`${folder}.previous`, 'holds mine.txt');
  });

  it.each([
    ['a text', () => 'mine'],
    [
      'another package',
      () => {
        const other = join(place, 'other');
        writeBag(other, [], []);
        return readFileSync(packBag(other, day));
      },
    ],
  ])('is not replaced: %s with the name of the packed file', (_, content) => {
    writeFileSync(packedFile(folder), content());
    refused(packedFile(folder), 'is no package that this program wrote');
  });
});
