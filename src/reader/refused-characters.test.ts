import { describe, expect, it } from 'vitest';
import { contentWith, lineOf, replaced, textOf } from '../../tests/fixtures/changed-content.ts';
import { valbourg, valbourgInFrench } from '../../tests/fixtures/example-files.ts';

/** Everything that is told of a content, by code and line. */
function told(edits: Parameters<typeof contentWith>[0]): readonly string[] {
  return contentWith(edits).problems.map(({ file, code, line, field }) => `${file}:${String(line)} ${code} ${field}`);
}

describe('an escape of YAML for a sign that no text holds', () => {
  it.each([String.raw`\0`, String.raw`\n`, String.raw`\u202E`, String.raw`\uD800`, String.raw`\U000E0041`])(
    'is told where the text is nothing else: %s',
    (escape) => {
      const text = replaced(valbourg, 'ja: "ヴァルブールで開催。"', `ja: "${escape}"`);
      expect(told({ [valbourg]: text })).toEqual([expect.stringMatching('control-sign status.1.ja')]);
    },
  );

  it.each([
    ['a change', 'changes/2026-11-25-01.yaml', 'fr: "', String.raw`fr: "\0`],
    [
      'the title of a source',
      'sources/kagemitsu.yaml',
      '    title: "',
      String.raw`    title: "A\nER  - \n\nTY  - ELEC`,
    ],
    ['the head of an account', valbourgInFrench, 'lead: "', String.raw`lead: "\u202E`],
    [
      'the name of a field',
      valbourg,
      '\nhosts:',
      String.raw`
"hosts\u200B": x
hosts:`,
    ],
  ])('is told in %s', (_, file, before, after) => {
    const own = contentWith({ [file]: replaced(file, before, after) }).problems;
    expect(own.map(({ code }) => code)).toContain('control-sign');
  });
});

it.each([String.raw`\u00A0`, '　', String.raw`\u2800`])('a text of spaces alone is empty: %s', (space) => {
  const text = replaced(valbourg, 'ja: "ヴァルブールで開催。"', `ja: "${space}"`);
  expect(told({ [valbourg]: text })).toEqual([expect.stringMatching('empty-value status.1.ja')]);
});

describe('a reference in an account to a sign that no text holds', () => {
  it.each(['&#x202E;', '&rlm;', '&ZeroWidthSpace;', '&#0;', '&shy;'])('is told at its line: %s', (reference) => {
    const text = `${textOf(valbourgInFrench)}\nUne ligne &amp; une autre,\nla suite${reference} ici.\n`;
    expect(told({ [valbourgInFrench]: text })).toEqual([
      `${valbourgInFrench}:${String(lineOf('la suite', text))} control-sign `,
    ]);
  });

  it.each([
    ['the words of a link', '[Tou&rlm;rs](https://valbourg.example/)'],
    ['an address', '[Valbourg](https://valbourg.example/&rlm;)'],
    ['the words of a component', '<A id="valbourg">Valbourg&rlm;</A>'],
    ['an attribute', '<A id="valbourg&rlm;">Valbourg</A>'],
  ])('is told in %s', (_, passage) => {
    const { problems } = contentWith({ [valbourgInFrench]: `${textOf(valbourgInFrench)}\n${passage}\n` });
    expect(problems.map(({ code }) => code)).toContain('control-sign');
  });

  it('is not what other references are', () => {
    const text = `${textOf(valbourgInFrench)}\nDeux&nbsp;mots &amp; un&#32;autre.\n`;
    expect(told({ [valbourgInFrench]: text })).toEqual([]);
  });
});

it.each(['sources/a\nb.yaml', 'sources/\x1B[2J.yaml', 'notes\u202Etxt.yaml', 'themes/a\u200Bb/theme.yaml'])(
  'the name of a file may hold no such sign: %j',
  (file) => {
    const { problems } = contentWith({ [file]: 'list: {}\n' });
    expect(problems.map((one) => [one.file, one.code])).toEqual([[file, 'bad-file-name']]);
  },
);
