import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFile, createFolder, Occupied, replaceFile } from './atomic-write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

it('an atomic write makes a folder, a file, a new text, and leaves nothing beside them', () => {
  createFolder(at('made/one'), { 'a.yaml': 'a', 'b.mdx': 'b' });
  createFile(at('made/c.yaml'), 'c');
  replaceFile(at('made/c.yaml'), 'c', 'd');
  expect(readdirSync(at('made')).sort()).toEqual(['c.yaml', 'one']);
  expect([read('made/one/a.yaml'), read('made/one/b.mdx'), read('made/c.yaml')]).toEqual(['a', 'b', 'd']);
});

it('an atomic write replaces nothing that is there, and nothing that has changed meanwhile', () => {
  mkdirSync(at('one'));
  writeFileSync(at('one/mine.yaml'), 'mine');
  expect(() => {
    createFolder(at('one'), { 'a.yaml': 'a' });
  }).toThrow(Occupied);
  expect(() => {
    createFile(at('one/mine.yaml'), 'a');
  }).toThrow(Occupied);
  expect(() => {
    replaceFile(at('one/mine.yaml'), 'what was read', 'a');
  }).toThrow(Occupied);
  expect([readdirSync(folder), readdirSync(at('one')), read('one/mine.yaml')]).toEqual([
    ['one'],
    ['mine.yaml'],
    'mine',
  ]);
});
