import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notOpened } from './file-bytes.ts';
import { readContent } from './read-content.ts';
import { readAll, readEach } from './read-each.ts';

let folder: string;
let files: string[];
let read: Awaited<ReturnType<typeof readAll>>;

const ledger = 'addresses.txt';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  mkdirSync(join(folder, 'sources'));
  // Ten files, read seventy times each.
  files = Array.from({ length: 700 }, (_, index) => `sources/s-${String(index % 10)}.yaml`);
  for (const file of new Set(files)) {
    writeFileSync(join(folder, file), 'list:\n  a-b:\n    title: "T"\n    lang: french\n');
  }
  writeFileSync(join(folder, ledger), 'editions/1-nancy/\n');
  // Files fall to the threads in turn: each has the ledger once.
  read = await readAll(folder, [ledger, ledger, ...files]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('many files', { timeout: 60_000 }, () => {
  it('give the same by two threads as by one, with the place of every problem', () => {
    const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
    const data = ({ file, records, typed, problems, isUnread }: (typeof read)[number]) => ({
      file,
      records,
      typed,
      problems,
      isUnread,
    });
    const [two, one] = [read, readEach(folder, [ledger, ledger, ...files])].map((all) =>
      all.toSorted(byFile).map(data),
    );
    expect(two).toEqual(one);
    const sources = one?.filter(({ file }) => file !== ledger) ?? [];
    expect(sources).toHaveLength(files.length);
    expect(sources.every(({ problems }) => problems.some(({ line }) => line === 4))).toBe(true);
  });

  it('lose nothing of what is no record, whichever thread it falls to', () => {
    const addresses = ['editions/1-nancy/'];
    expect(read.flatMap(({ published }) => (published ? [published] : []))).toEqual([addresses, addresses]);
  });

  it('that are no files are told as what they are, and neither followed nor opened', { timeout: 10_000 }, async () => {
    const own = mkdtempSync(join(tmpdir(), 'special-'));
    writeFileSync(join(own, 'outside.txt'), 'secret');
    mkdirSync(join(own, 'content/people.yaml'), { recursive: true });
    symlinkSync(join(own, 'outside.txt'), join(own, 'content/areas.yaml'));
    symlinkSync(join(own, 'nowhere'), join(own, 'content/terms.yaml'));
    symlinkSync(own, join(own, 'content/all'));
    // Windows has neither.
    const pipes = process.platform === 'win32' ? [] : ['series.yaml', 'tube'];
    for (const name of pipes) execFileSync('mkfifo', [join(own, 'content', name)]);
    const { problems } = await readContent(join(own, 'content'));
    rmSync(own, { recursive: true });
    const special = problems.filter(({ code }) => code === 'not-a-file');
    expect(special.map(({ file, params }) => `${file}: ${params['kind'] ?? ''}`)).toEqual([
      'all: link',
      'areas.yaml: link',
      'people.yaml: folder',
      ...pipes.map((name) => `${name}: pipe`).slice(0, 1),
      'terms.yaml: link',
      ...pipes.map((name) => `${name}: pipe`).slice(1),
    ]);
  });

  it('are told as too many where the system opens no more of them', () => {
    const refused = (code: string) => notOpened('people.yaml', Object.assign(new Error(code), { code })).code;
    expect(['EMFILE', 'ENFILE', 'EACCES', 'ENOENT'].map(refused)).toEqual([
      'too-many-open',
      'too-many-open',
      'unreadable-file',
      'unreadable-file',
    ]);
  });

  it('are not read where they are larger than anything that is', () => {
    const own = mkdtempSync(join(tmpdir(), 'large-'));
    writeFileSync(join(own, 'people.yaml'), '');
    // A hole: it takes no room.
    truncateSync(join(own, 'people.yaml'), 40 * 1024 ** 3);
    const [reading] = readEach(own, ['people.yaml']);
    rmSync(own, { recursive: true });
    expect(reading?.problems).toMatchObject([{ code: 'too-large', params: { value: '4000' } }]);
  });

  it('can be asked for a place wherever they were read', () => {
    const sources = read.filter(({ file }) => file !== ledger);
    expect(sources.every((reading) => reading.placeOf(['list', 'a-b', 'lang']).line === 4)).toBe(true);
  });
});
