import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { content, replaced, textOf } from '../../tests/fixtures/changed-content.ts';
import { watchContent } from './watched-content.ts';

const people = 'people.yaml';

it('reads again what was saved, added or removed, and answers the same content while nothing is', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'watched-'));
  cpSync(content, folder, { recursive: true });
  const readNow = watchContent(folder);
  const codes = async () => (await readNow()).problems.map(({ file, code }) => `${file} ${code}`);
  const first = await readNow();
  expect(first.problems).toEqual([]);
  expect(await readNow()).toBe(first);
  writeFileSync(path.join(folder, people), replaced(people, 'name: "Thierry Dary"', 'name: Thierry Dary'));
  expect(await codes()).toEqual([`${people} text-without-quotes`]);
  writeFileSync(path.join(folder, people), textOf(people));
  writeFileSync(path.join(folder, 'stray.txt'), '');
  expect(await codes()).toEqual(['stray.txt unknown-file']);
  rmSync(path.join(folder, 'stray.txt'));
  expect(await codes()).toEqual([]);
  rmSync(folder, { recursive: true });
});
