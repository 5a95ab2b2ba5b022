import { describe, expect, it } from 'vitest';
import { withEntry } from './list-entry.ts';

const lines = 'm:\n  kind: city\n';

describe('a record that joins a file', () => {
  it.each([
    [
      'at its place in the alphabet, after the comments of the one before it',
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
    expect(withEntry(before, { id: 'm', lines })).toBe(after);
  });

  it('stands within the list of a file of the bibliography, below its publisher, before what follows', () => {
    const before = 'publisher: { fr: "A" }\n\nlist:\n  a:\n    x: 1\n  z:\n    x: 1\nmore: 1\n';
    expect(withEntry(before, { id: 'm', below: 'list', lines })).toBe(
      before.replace('  z:', '  m:\n    kind: city\n  z:'),
    );
    expect(withEntry(before, { id: 'zz', below: 'list', lines: 'zz:\n  x: 1\n' })).toBe(
      before.replace('more', '  zz:\n    x: 1\nmore'),
    );
  });

  it.each(['', '- a\n', 'a: "', 'list: none\n'])('does not join %j', (source) => {
    expect(withEntry(source, { id: 'm', below: 'list', lines })).toBeUndefined();
  });
});
