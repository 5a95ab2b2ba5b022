import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anything } from '../../../tests/fixtures/hostile-texts.ts';
import { oneLine } from '../../text/characters.ts';
import type { CslItem } from './csl-item.ts';
import { citationFormats } from './files.ts';

function written(ending: 'bib' | 'ris', item: CslItem): string {
  const format = citationFormats.find((one) => one.ending === ending);
  if (!format) throw new Error(`There is no format ${ending}.`);
  return format.write(item);
}

function itemOf(title: string, author: string, note: string): CslItem {
  return {
    id: 'jalo-x',
    type: 'webpage',
    title,
    author: [{ literal: author }],
    issued: '2016-10-05',
    language: 'fr',
    URL: 'https://jalo.example/x',
    note,
  };
}

/** The lines of a file, for a reader that knows any line end. */
function linesOf(text: string): readonly string[] {
  return text.split(/[\n\r\x85\u2028\u2029]/u);
}

const texCommands = /\\(?:text(backslash|braceleft|braceright|asciitilde|asciicircum)\{\}|([&%$#_]))/g;
const texSigns = { backslash: '\\', braceleft: '{', braceright: '}', asciitilde: '~', asciicircum: '^' };

/** A text as TeX prints it: other braces only group. */
function printedByTex(text: string): string {
  return text.replaceAll(
    new RegExp(`${texCommands.source}|[{}]`, 'g'),
    (_, name?: keyof typeof texSigns, sign?: string) => (name ? texSigns[name] : (sign ?? '')),
  );
}

it('a citation is one record of RIS, whatever its texts hold', () => {
  fc.assert(
    fc.property(anything, anything, anything, (title, author, note) => {
      const [publisher, words, remark] = [author, title, note].map(oneLine);
      expect(linesOf(written('ris', itemOf(title, author, note)))).toEqual([
        'TY  - ELEC',
        'DA  - 2016/10/05/',
        'PY  - 2016',
        'LA  - fr',
        `TI  - ${words}`,
        `T2  - ${publisher}`,
        `PB  - ${publisher}`,
        'UR  - https://jalo.example/x',
        `N1  - ${remark}`,
        'ER  - ',
        '',
      ]);
    }),
  );
});

it('a citation is one record of BibTeX, which TeX prints as it was, whatever its texts hold', () => {
  fc.assert(
    fc.property(anything, anything, anything, (title, author, note) => {
      const [first, ...lines] = linesOf(written('bib', itemOf(title, author, note)));
      const fields = lines.slice(0, -2).map((line) => /^\t(\w+) = \{(.*)\},$/.exec(line)?.slice(1) ?? line);
      expect([first, ...lines.slice(-2)]).toEqual(['@online{jalo-x,', '}', '']);
      expect(fields.map(([name, value = '']) => [name, printedByTex(value)])).toEqual([
        ['author', oneLine(author)],
        ['date', '2016-10-05'],
        ['language', 'fr'],
        ['note', oneLine(note)],
        ['title', oneLine(title)],
        ['url', 'https://jalo.example/x'],
        ['langid', 'french'],
      ]);
      // No sign is left that TeX would obey, and no two that it would join.
      for (const [, value = ''] of fields) {
        expect(value.replaceAll(texCommands, '')).not.toMatch(/[\\&%$#_~^]/);
        expect(value).not.toMatch(/([-'`])\1/);
      }
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
