import { describe, expect, it } from 'vitest';
import { isBlank, oneLine, refusedCharacter, wellFormed } from './characters.ts';

it.each([
  ['NUL', '\0', 'U+0000'],
  ['a control of C1', '\x9B', 'U+009B'],
  ['a line feed', '\n', 'U+000A'],
  ['a tab', '\t', 'U+0009'],
  ['a line separator', '\u2028', 'U+2028'],
  ['a turn of the direction of writing', '\u202E', 'U+202E'],
  ['a joiner', '\u200D', 'U+200D'],
  ['a byte-order mark', '\uFEFF', 'U+FEFF'],
  ['a grapheme joiner', '\u034F', 'U+034F'],
  ['a filler of Hangul', '\u3164', 'U+3164'],
  ['a tag', '\u{E0041}', 'U+E0041'],
  ['an ignorable that is not assigned', '\u{E0FFF}', 'U+E0FFF'],
  ['private use', '\uE000', 'U+E000'],
  ['a noncharacter', '\uFFFE', 'U+FFFE'],
  ['a noncharacter of another plane', '\u{1FFFF}', 'U+1FFFF'],
  ['half of a pair', '\uD800', 'U+D800'],
  ['the sign for what was lost', '\uFFFD', 'U+FFFD'],
  ['a variation selector behind a letter', 'e\uFE00', 'U+FE00'],
  ['the one of pictures', '❤\uFE0F', 'U+FE0F'],
])('a text may not hold %s', (_, sign, name) => {
  expect(refusedCharacter(`Tours ${sign} 2016`)).toMatchObject({ code: 'control-sign', params: { value: name } });
});

it.each([
  ['the spaces of French', '«\u00A0Tours\u00A0»\u202F!'],
  ['that of Japanese', '高松\u3000市'],
  ['a kanji of a certain form', '葛\u{E0100}城、神\uFE00'],
  ['letters with their accents apart', 'e\u0301\u0323, は\u3099'],
  ['signs beyond the first plane', '𠮟る 🗾'],
  ['the controls that lay it out where it stands', 'a\tb\n', '\t\n'],
])('a text may hold %s', (_, text, layout = '') => {
  expect(refusedCharacter(text, layout)).toBeUndefined();
});

it.each([
  ['', true],
  [' \u00A0\u3000\u2003', true],
  ['\u2800', true],
  ['。', false],
])('“%s” shows nothing: %s', (text, is) => {
  expect(isBlank(text)).toBe(is);
});

describe('what writers do not rely on the reader for', () => {
  it('is replaced where XML could not hold it', () => {
    expect(wellFormed('a\0\x1B\uD800\uFFFE\u{1F5FE}\t\r\n')).toBe('a\uFFFD\uFFFD\uFFFD\uFFFD\u{1F5FE}\t\r\n');
  });

  it('is put on one line where a line ends a value', () => {
    expect(oneLine('A\r\nER  - \u2028B\uD800')).toBe('A ER - B\uFFFD');
  });
});
