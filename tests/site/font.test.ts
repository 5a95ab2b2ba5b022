/** The font file of the site, cut to the letters of its pages (docs/design.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sitePages } from '../built-site.ts';
import { charactersOf } from '../font-characters.ts';

const file = readFileSync(join(import.meta.dirname, '../../src/styles/archivo.woff2'));

/** The numbers of WOFF2’s directory: seven bits a byte, the last one without the eighth. */
function readNumber(at: { byte: number }): number {
  let value = 0;
  for (;;) {
    const byte = file[at.byte++] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return value;
  }
}

/** The table of characters, the first of the known tables of WOFF2 (https://www.w3.org/TR/WOFF2/#table_dir_format). */
function characterTable(): Buffer {
  const at = { byte: 48 };
  const tables = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file[at.byte++] ?? 0;
    const tag = flags & 63;
    if (tag === 63) at.byte += 4;
    const length = readNumber(at);
    // Outlines (10, 11) are sent transformed, unless they say that they are not.
    const isTransformed = tag === 10 || tag === 11 ? flags >> 6 !== 3 : flags >> 6 !== 0;
    return { tag, length: isTransformed ? readNumber(at) : length };
  });
  const all = brotliDecompressSync(file.subarray(at.byte, at.byte + file.readUInt32BE(20)));
  const place = tables.findIndex(({ tag }) => tag === 0);
  const start = tables.slice(0, place).reduce((sum, { length }) => sum + length, 0);
  return all.subarray(start, start + (tables[place]?.length ?? 0));
}

const characters = charactersOf(characterTable());

it('has every Latin letter, every figure and every mark of French that a page shows', () => {
  const missing = new Map<string, string>();
  for (const { url, $ } of sitePages()) {
    for (const [letter] of $('body')
      .text()
      .matchAll(/(?![\uFF00-\uFFEF])[\p{Script=Latin}\p{ASCII}«»’–…]/gu)) {
      const code = letter.codePointAt(0) ?? 0;
      if (code >= 32 && !characters.has(code)) missing.set(letter, url);
    }
  }
  expect(characters.size).toBeGreaterThan(100);
  expect([...missing]).toEqual([]);
});
