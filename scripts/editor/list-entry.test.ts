import { describe, expect, it } from 'vitest';
import { insertEntry, appendLines } from './list-entry.ts';

const text = 'm:\n  kind: city\n';

describe('an entry that joins a file', () => {
  it.each([
    [
      'at its place in the alphabet, before the comments of the next one',
      '# Head\n\na:\n  x: 1\n\n# of z\nz: { x: 1 }\n',
      '# Head\n\na:\n  x: 1\n\nm:\n  kind: city\n\n# of z\nz: { x: 1 }\n',
    ],
    [
      'at the end where it is the last',
      'a:\n  x: 1\n\nb:\n  x: 1 # last\n',
      'a:\n  x: 1\n\nb:\n  x: 1 # last\n\nm:\n  kind: city\n',
    ],
    [
      'at the end where the file has an order of its own',
      'z: { x: 1 }\n\na: { x: 1 }\n',
      'z: { x: 1 }\n\na: { x: 1 }\n\nm:\n  kind: city\n',
    ],
    ['at the end of a file without a last line end', 'a: { x: 1 }', 'a: { x: 1 }\n\nm:\n  kind: city\n'],
    ['with the line ends of the file', 'a: { x: 1 }\r\n', 'a: { x: 1 }\r\n\r\nm:\r\n  kind: city\r\n'],
  ])('stands %s', (_, before, after) => {
    expect(insertEntry(before, 'm', text)).toBe(after);
  });

  it('stands below the list of a file of the bibliography, without the head of a new file', () => {
    const before = 'publisher: { fr: "A" }\n\nlist:\n  a:\n    x: 1\n  z:\n    x: 1\n';
    const entry = '  m:\n    kind: city\n';
    expect(insertEntry(before, 'm', `publisher: { fr: "B" }\n\nlist:\n${entry}`)).toBe(
      before.replace('  z:', `${entry}  z:`),
    );
    expect(insertEntry(before, 'zz', entry.replace('m', 'zz'))).toBe(before + entry.replace('m', 'zz'));
  });
});

const line = 'photos:\n  - date: 2016\n';
it.each([
  [
    'at its end, before the comments of what follows',
    'a: x\n\nphotos: # all\n  - date: 2015\n\n# of gaps\ngaps: []\n',
    'a: x\n\nphotos: # all\n  - date: 2015\n  - date: 2016\n\n# of gaps\ngaps: []\n',
  ],
  [
    'at the end of the record, where the list is the last',
    'photos:\n  - date: 2015',
    'photos:\n  - date: 2015\n  - date: 2016\n',
  ],
  ['in a list of its own, where there is none yet', 'a: x\r\n', 'a: x\r\n\r\nphotos:\r\n  - date: 2016\r\n'],
])('a line that joins a list of a record stands %s', (_, before, after) => {
  expect(appendLines(before, line)).toBe(after);
});
