import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anything } from '../../../tests/fixtures/hostile-texts.ts';
import { oneLine } from '../../archive/characters.ts';
import type { CslItem } from './csl-item.ts';
import { citationFormats } from './files.ts';

/** Without what parsers may add or drop at the ends and among spaces. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function itemOf(title: string, author: string, note: string): CslItem {
  return {
    id: 'jalo-x',
    type: 'webpage',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [[2016, 10, 5]] },
    language: 'fr',
    URL: 'https://jalo.example/x',
    note,
  };
}

function written(ending: string, item: CslItem): string {
  const format = citationFormats.find((one) => one.ending === ending);
  if (!format) throw new Error(`No citation is written as ${ending}.`);
  return format.write(item);
}

/** The title and the note of the one record that a parser reads. */
function textsOf(text: string, forceType: '@ris/file' | '@biblatex/text'): readonly string[] {
  const [read, ...more] = new Cite(text, { forceType }).data;
  expect(more).toEqual([]);
  return [read?.['title'], read?.['note']].map((one) => squeezed(String(one)));
}

it('a citation is one record of RIS, whatever its texts hold', () => {
  fc.assert(
    fc.property(anything, anything, anything, (title, author, note) => {
      const text = written('ris', itemOf(title, author, note));
      const tags = text.split(/[\n\r\x85\u2028\u2029]/u).map((line) => line.slice(0, 6));
      expect(tags.filter((tag) => tag === 'TY  - ')).toHaveLength(1);
      expect(tags.filter((tag) => tag === 'ER  - ')).toHaveLength(1);
      expect(tags.slice(-2)).toEqual(['ER  - ', '']);
      expect(textsOf(text, '@ris/file')).toEqual([title, note].map((one) => squeezed(oneLine(one))));
    }),
  );
});

it('a citation is one record of BibTeX, whatever its texts hold', () => {
  fc.assert(
    fc.property(anything, anything, anything, (title, author, note) => {
      const text = written('bib', itemOf(title, author, note));
      expect(textsOf(text, '@biblatex/text')).toEqual([title, note].map((one) => squeezed(oneLine(one))));
    }),
  );
});

it('a citation balances the braces of BibTeX, which counts escaped ones too', () => {
  fc.assert(
    fc.property(anything, (title) => {
      const item = { ...itemOf(title, title, title), URL: 'https://jalo.example/?a={}}\\{' };
      let depth = 0;
      for (const sign of written('bib', item)) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});
