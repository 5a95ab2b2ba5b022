import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../src/reader/read-content.ts';
import { frenchWord, japaneseWord, placeName, seededNumbers, vocabularySize } from './synthetic-words.ts';
import { writeSyntheticContent } from './synthetic.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  writeSyntheticContent(folder, 14);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function textsOf(from: string): [file: string, text: string][] {
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort()
    .map((file) => [file, readFileSync(join(from, file), 'utf8')]);
}

describe('a synthetic archive', () => {
  it('has nothing that the reader objects to', async () => {
    const { problems } = await readContent(folder);
    expect(problems).toEqual([]);
  });

  it('has the size that it promises', async () => {
    const { records, prose } = (await readContent(folder)).entries;
    expect(records.editions).toHaveLength(14);
    expect(records.authorities).toHaveLength(200);
    for (const { data, id } of records.editions) {
      expect(data.programme).toHaveLength(10);
      expect(data.participants).toMatchObject({ list: { length: 40 } });
      const accounts = prose.filter(({ folder: kind, record }) => kind === 'editions' && record === id);
      expect(accounts.map(({ lang, blocks }) => `${lang} ${blocks.length}`)).toEqual(['fr 3', 'ja 3']);
    }
    expect(records.declarations.map(({ data }) => data.points.length)).toEqual(Array(14).fill(8));
    const [, account = ''] =
      textsOf(folder).find(([file]) => file.endsWith(join('editions', '1-commune-1', 'ja.mdx'))) ?? [];
    expect(account.match(/<Cite /g)).toHaveLength(12);
  });

  it('is the same for the same seed, and another for another', () => {
    const again = mkdtempSync(join(tmpdir(), 'synthetic-'));
    writeSyntheticContent(again, 14);
    expect(textsOf(again)).toEqual(textsOf(folder));
    writeSyntheticContent(again, 14, 2);
    expect(textsOf(again)).not.toEqual(textsOf(folder));
    rmSync(again, { recursive: true });
  });
});

describe('the vocabulary', () => {
  it('grows with the archive, more slowly than it', () => {
    expect(vocabularySize(100)).toBeGreaterThan(vocabularySize(10));
    expect(vocabularySize(1000)).toBeLessThan(vocabularySize(10) * 10);
  });

  it.each([
    ['French word', frenchWord],
    ['Japanese word', japaneseWord],
    ['name of a place', (rank: number) => placeName(rank).fr],
  ])('gives another %s for every rank', (_, make) => {
    const ranks = vocabularySize(1000);
    expect(new Set(Array.from({ length: ranks }, (_, rank) => make(rank))).size).toBe(ranks);
  });
});

it('Seeded numbers lie between 0 and 1 and are spread evenly', () => {
  const random = seededNumbers(7);
  const numbers = Array.from({ length: 10_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.filter((number) => number < 0.25).length / 10_000).toBeCloseTo(0.25, 1);
});
