import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileBytes, notOpened } from './file-bytes.ts';
import { readContent } from './read-content.ts';
import { readFile } from './read-file.ts';

it(
  'files that are no files are told as what they are, and neither followed nor opened',
  { timeout: 10_000 },
  async () => {
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
  },
);

it('files are told as too many where the system opens no more of them', () => {
  const refused = (code: string) => notOpened('people.yaml', Object.assign(new Error(code), { code })).code;
  expect(['EMFILE', 'ENFILE', 'EACCES', 'ENOENT'].map(refused)).toEqual([
    'too-many-open',
    'too-many-open',
    'unreadable-file',
    'unreadable-file',
  ]);
});

it('files are not read where they are larger than anything that is', () => {
  const own = mkdtempSync(join(tmpdir(), 'large-'));
  writeFileSync(join(own, 'people.yaml'), '');
  // A hole: it takes no room.
  truncateSync(join(own, 'people.yaml'), 40 * 1024 ** 3);
  const reading = readFile('people.yaml', fileBytes(own, 'people.yaml'));
  rmSync(own, { recursive: true });
  expect(reading.problems).toMatchObject([{ code: 'too-large', params: { value: '4000' } }]);
});
