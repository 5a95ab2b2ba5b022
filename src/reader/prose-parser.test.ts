import { describe, expect, it } from 'vitest';
import { readProse } from './prose-file.ts';

const codesOf = (text: string) =>
  readProse(`---\nlead: "…"\n---\n\n${text}\n`, 'fr', false).mistakes.map(({ code }) => code);
const lines = (text: string) =>
  Array<string>(12)
    .fill(text.repeat(19_000 / text.length))
    .join('\n');

describe('no parser and no expression is given', () => {
  it.each(['a', '«', 'é', '« ', '1', '-', '[', '*', '<', '(', ' a', '`', '&', '_', '\\', '> ', '- ', '<A', '[a]('])(
    'a paragraph of twelve lines of %j',
    (text) => {
      expect(new Set(codesOf(lines(text)))).toEqual(
        new Set(text === '> ' || text === '- ' ? ['paragraph-too-long', 'lists-too-deep'] : ['paragraph-too-long']),
      );
    },
  );

  it('a long head', () => {
    const { mistakes } = readProse(`---\nlead: "${'« '.repeat(1_000)}"\n---\n`, 'fr', false);
    expect(mistakes).toMatchObject([{ code: 'paragraph-too-long', position: { line: 1, column: 1 } }]);
  });

  it.each(['- '.repeat(7), '1. '.repeat(7), '> '.repeat(7), '- 1) + * > - - ', `${'  '.repeat(6)}- `])(
    'lists in lists: %j',
    (marks) => {
      expect(codesOf(`${marks}x`)).toEqual(['lists-too-deep']);
    },
  );
});

it('reads a paragraph of ordinary length, and lists in a list', () => {
  expect(codesOf('Un mot. '.repeat(240))).toEqual([]);
  expect(codesOf('- un\n  - deux\n    1. trois\n\n       encore - 1. et')).toEqual([]);
});

describe('after a slip', () => {
  it('the rest of an ordinary account is read again, as often as it has statusLines', () => {
    expect(codesOf('un { deux\n\n'.repeat(30))).toEqual(Array(30).fill('mdx-expression'));
  });

  it('its paragraph alone is passed over', () => {
    expect(codesOf('<Nope />\n\nun </A> deux\ntrois\n\nquatre </P> cinq\n\n<Nope />')).toEqual([
      ...['mdx-closing-tag', 'mdx-closing-tag', 'mdx-unknown-component', 'mdx-unknown-component'],
    ]);
  });

  it('a closing tag without its opening is told once for each name', () => {
    const { mistakes } = readProse('---\nlead: "…"\n---\n\nun </A> a\n\ndeux </A> b\n\ntrois </P> c\n', 'fr', false);
    expect(mistakes.map(({ code, params }) => [code, params['value']])).toEqual([
      ['mdx-closing-tag', 'A'],
      ['mdx-closing-tag', 'P'],
    ]);
  });

  it.each(['un { deux\n\n', 'un </A> deux\n\n'])('the rest of the longest is not read without end: %j', (text) => {
    expect(codesOf(text.repeat(Math.floor(59_000 / text.length))).length).toBeLessThan(10);
  });
});
