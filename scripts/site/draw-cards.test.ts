import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import fonts from '../../src/text/card-signs.json' with { type: 'json' };
import { allCards } from '../../src/exports/cards.ts';
import { lackedOnCards } from '../../src/text/card-signs.ts';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { charactersOf } from '../../tests/font-characters.ts';
import { drawCard, fontOptions } from './draw-cards.ts';

const cards = allCards(wholeArchive()).map(({ draw }) => draw().html);

it('draws the same bytes each time, in the size that is asked for', () => {
  for (const svg of cards.slice(0, 4)) {
    const png = Buffer.from(drawCard(svg));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(drawCard(svg))).toBe(true);
  }
});

it('has room for every text, and a sign for every letter', () => {
  for (const svg of cards) {
    const texts = svg.match(/<text.*?<\/text>/gu)?.join('') ?? '';
    const box = new Resvg(`${svg.slice(0, svg.indexOf('>') + 1)}${texts}</svg>`, { font: fontOptions }).getBBox();
    expect(box && box.x + box.width).toBeLessThan(1160);
    expect(lackedOnCards(texts)).toEqual([]);
  }
});

it('has fonts with the signs that the check knows', () => {
  const [latin, boldLatin, kana, boldKana] = fontOptions.fontFiles.map((file) => {
    const font = readFileSync(file);
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
    const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
    return charactersOf(font.subarray(font.readUInt32BE(entry + 8)));
  });
  const hasSign = (sign: string, ...of: (Set<number> | undefined)[]) =>
    of.some((characters) => characters?.has(sign.codePointAt(0) ?? 0));
  const missing = Array.from(fonts.signs).filter(
    (sign) => !hasSign(sign, latin, kana) || !hasSign(sign, boldLatin, boldKana),
  );
  expect(missing).toEqual([]);
});
