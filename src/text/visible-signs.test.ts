import { expect, it } from 'vitest';
import { printed, visible } from './visible-signs.ts';

it.each([
  ['\u001B[2J', '\\u001B[2J'],
  ['a\r\nb\u0000', 'a\\u000D\\u000Ab\\u0000'],
  ['\u202Egnp\u2066', '\\u202Egnp\\u2066'],
  ['\u200B\u00AD\u2028\u0085\uFEFF', '\\u200B\\u00AD\\u2028\\u0085\\uFEFF'],
  ['\u{E0041}', '\\uDB40\\uDC41'],
  ['\uD800', '\\uD800'],
  ['« Été\u202F! »\t「会議\u3000」', '« Été\u202F! »\t「会議\u3000」'],
])('shows the hidden signs of %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

it('prints data as the same data', () => {
  const data = { title: '\u202E\u009B##[error]\u{E0041}é' };
  const text = printed(JSON.stringify(data, undefined, 2));
  expect(text).toMatch(/^[\n -~é]*$/);
  expect(JSON.parse(text)).toEqual(data);
});

it('prints lines that give no command to a forge', () => {
  expect(printed('un\n  ::error::deux\n##[set-env]trois ::error::')).toBe(
    'un\n  \\u003A:error::deux\n##\\u005Bset-env]trois ::error::',
  );
});
