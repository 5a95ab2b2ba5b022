import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAll, readEach } from './read-each.ts';

let folder: string;
let files: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  mkdirSync(join(folder, 'sources'));
  files = Array.from({ length: 700 }, (_, index) => `sources/s-${String(index)}.yaml`);
  for (const file of files) {
    writeFileSync(join(folder, file), 'list:\n  a-b:\n    title: "T"\n    lang: french\n');
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('many files', { timeout: 60_000 }, () => {
  it('give the same by two threads as by one, with the place of every problem', async () => {
    const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
    const data = ({ file, records, typed, problems, isUnread }: Awaited<ReturnType<typeof readEach>>[number]) => ({
      file,
      records,
      typed,
      problems,
      isUnread,
    });
    const [two, one] = [await readAll(folder, files), await readEach(folder, files)].map((all) =>
      all.sort(byFile).map(data),
    );
    expect(two).toEqual(one);
    expect(one?.every(({ problems }) => problems.some(({ line }) => line === 4))).toBe(true);
  });

  it('can be asked for a place wherever they were read', async () => {
    const all = await readAll(folder, files);
    expect(all.every((reading) => reading.placeOf(['list', 'a-b', 'lang']).line === 4)).toBe(true);
  });
});
