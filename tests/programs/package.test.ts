import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedFile } from '../../scripts/package/bag-folder.ts';
import { packageFolders } from '../../scripts/package/package-place.ts';
import { bagContents, damagedPaths } from '../bag.ts';

const root = path.resolve(import.meta.dirname, '../..');
const name = 'archive-2026-11-25';
let place: string;
let folder: string;

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'package-'));
  folder = path.join(place, name);
});
afterAll(() => {
  rmSync(place, { recursive: true });
});

/** Makes a package of five files in a process of its own, which kills itself when it has done so much. */
function pack(text: string, killed: 'never' | 'writing' | 'packed') {
  const program = `
    const { packBag, writeBag } = await import('./scripts/package/bag-folder.ts');
    const { packageFolders, putPackage } = await import('./scripts/package/package-place.ts');
    const die = () => process.kill(process.pid, 'SIGKILL');
    putPackage(packageFolders(${JSON.stringify(folder)}), (made) => {
      const read = (n) => () => (n === 3 && '${killed}' === 'writing' ? die() : Buffer.from('${text}'));
      const sources = [1, 2, 3, 4, 5].map((n) => ({ path: n + '.txt', read: read(n) }));
      writeBag(made, sources, [['Internal-Sender-Identifier', '${name}']]);
      packBag(made, '2026-11-25');
      if ('${killed}' === 'packed') die();
    });`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' });
}

function heldText(): readonly string[] {
  return [folder, packedFile(folder)].map((bag) => {
    const files = bagContents(bag);
    expect(damagedPaths(files)).toEqual([]);
    return new TextDecoder().decode(files.get('data/5.txt'));
  });
}

describe('a package', { timeout: 300_000 }, () => {
  it.each(['writing', 'packed'] as const)(
    'that is killed (%s) leaves the former one whole, and the next replaces it',
    (killed) => {
      expect(pack('former', 'never').status).toBe(0);
      expect(pack('new', killed).signal).toBe('SIGKILL');
      expect(heldText()).toEqual(['former', 'former']);
      expect(pack('new', 'never')).toMatchObject({ status: 0, stderr: '' });
      expect(heldText()).toEqual(['new', 'new']);
      expect(existsSync(packageFolders(folder).work)).toBe(false);
    },
  );
});
