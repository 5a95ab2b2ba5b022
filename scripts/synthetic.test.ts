import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../src/reader/read-content.ts';
import { readTexts } from '../src/reader/read-texts.ts';
import { frenchWord, japaneseWord, placeName, seededNumbers, vocabularySize } from './synthetic-words.ts';
import { syntheticFiles, writeSyntheticContent } from './synthetic.ts';

const files = new Map(syntheticFiles(14));
const { entries, problems } = readFiles(files);
const small = new Map(syntheticFiles(2));

describe('a synthetic archive', () => {
  it('has nothing that the reader objects to', () => {
    expect(problems).toEqual([]);
  });

  it('has the size that it promises', () => {
    const { records, prose } = entries;
    expect(records.editions).toHaveLength(14);
    expect(records.authorities).toHaveLength(200);
    for (const { data, id } of records.editions) {
      expect(data.programme).toHaveLength(10);
      expect(data.participants).toMatchObject({ list: { length: 40 } });
      const accounts = prose.filter(({ folder: kind, record }) => kind === 'editions' && record === id);
      expect(accounts.map(({ lang, blocks }) => `${lang} ${blocks.length}`)).toEqual(['fr 3', 'ja 3']);
    }
    expect(records.declarations.map(({ data }) => data.points.length)).toEqual(Array(14).fill(8));
    expect(files.get('editions/1-commune-1/ja.mdx')?.match(/<Cite /g)).toHaveLength(12);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(new Map(syntheticFiles(2, 1))).toEqual(small);
    expect(new Map(syntheticFiles(2, 2))).not.toEqual(small);
  });

  it('is written into an empty folder, and into no other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
    writeSyntheticContent(folder, 2);
    expect(() => {
      writeSyntheticContent(folder, 1);
    }).toThrow('is not empty');
    const written = await readTexts(folder);
    rmSync(folder, { recursive: true });
    expect(written).toEqual(small);
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
