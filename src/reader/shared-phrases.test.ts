import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlinesOf } from '../archive/prose.ts';
import { readContent } from './read-content.ts';

const { entries } = await readContent(path.resolve(import.meta.dirname, '../../content'));

function accounts(lang: 'fr' | 'ja') {
  return entries.prose
    .filter((prose) => prose.lang === lang)
    .map(({ file, blocks }) => {
      const words = [...inlinesOf(blocks)].map((inline) => (inline.type === 'text' ? inline.text : ' '));
      return { file, text: words.join('') };
    });
}

/** Runs that stand in two accounts: each run with the files that share it. */
function shared(
  texts: readonly { file: string; text: string }[],
  runsOf: (text: string) => Iterable<string>,
): string[] {
  const first = new Map<string, string>();
  const found: string[] = [];
  for (const { file, text } of texts) {
    for (const run of new Set(runsOf(text))) {
      const other = first.get(run);
      if (other && other !== file) found.push(`“${run}” stands in ${other} and ${file}`);
      else first.set(run, file);
    }
  }
  return found;
}

function* runsOfWords(text: string): Generator<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
  for (let at = 0; at + 8 <= words.length; at += 1) yield words.slice(at, at + 8).join(' ');
}

function* runsOfCharacters(text: string): Generator<string> {
  const characters = Array.from(text.replaceAll(/\s/g, ''));
  for (let at = 0; at + 20 <= characters.length; at += 1) yield characters.slice(at, at + 20).join('');
}

describe('no two accounts share', () => {
  it('eight words in French', () => {
    const texts = accounts('fr');
    expect(texts.length).toBeGreaterThan(30);
    expect(shared(texts, runsOfWords)).toEqual([]);
  });
  it('twenty characters in Japanese', () => {
    const texts = accounts('ja');
    expect(texts.length).toBeGreaterThan(30);
    expect(shared(texts, runsOfCharacters)).toEqual([]);
  });
  it('anything, without the test seeing it', () => {
    const twice = ['a', 'b'].map((file) => ({ file, text: 'un deux trois quatre cinq six sept huit neuf' }));
    expect(shared(twice, runsOfWords)).toHaveLength(2);
  });
});
