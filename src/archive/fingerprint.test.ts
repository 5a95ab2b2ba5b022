import { describe, expect, it } from 'vitest';
import { readFiles } from '../reader/read-content.ts';
import { fingerprintOf, isFingerprint } from './fingerprint.ts';
import { standingEntries } from './standing-entries.ts';

const themeFile = 'themes/trade/theme.yaml';
const french = 'themes/trade/fr.mdx';
const sources = 'sources/clair.yaml';
const line = 'lang: ja, date: 2020, kind: official, reliability: high, read: whole';

const texts: Readonly<Record<string, string>> = {
  [themeFile]:
    'label: { fr: "Commerce", ja: "貿易" }\ncovers: { editions: [], sessions: [] }\nsdg: { numbers: [8], ours: [numbers] }\n',
  [french]: '---\nlead: "Un mot."\n---\n\nUn récit.\n',
  'themes/trade/ja.mdx': '---\nlead: "一言。"\n---\n\n本文。\n',
  'pages/about/fr.mdx': '---\ntitle: "À propos"\nlead: "Un mot."\n---\n',
  'pages/about/ja.mdx': '---\ntitle: "案内"\nlead: "一言。"\n---\n',
  [sources]: `publisher: { fr: "CLAIR", ja: "クレア" }\nlist:\n  one: { title: "一", ${line} }\n  two: { title: "二", ${line} }\n`,
};

/** The names of the entries whose fingerprint is another once a file holds another text. */
function changedBy(file: string, edit: (text: string) => string): string[] {
  const fingerprints = (files: Readonly<Record<string, string>>) =>
    new Map(
      [...standingEntries(readFiles(new Map(Object.entries(files))).entries)].map(([name, one]) => [
        name,
        one.fingerprint,
      ]),
    );
  const text = texts[file] ?? '';
  const edited = edit(text);
  expect(edited).not.toBe(text);
  const [before, after] = [fingerprints(texts), fingerprints({ ...texts, [file]: edited })];
  return [...before].flatMap(([name, fingerprint]) => (after.get(name) === fingerprint ? [] : [name]));
}

describe('the fingerprint of an entry', () => {
  it('is the head of the SHA-256 of its content', () => {
    // `printf abc | sha256sum`
    expect(fingerprintOf('abc')).toBe('ba7816bf8f01');
    expect(isFingerprint('ba7816bf8f01')).toBe(true);
  });

  it.each(['ba7816bf8f0', 'ba7816bf8f012', 'BA7816BF8F01', ''])('is not %o', (text) => {
    expect(isFingerprint(text)).toBe(false);
  });

  it.each<[string, string, (text: string) => string, string[]]>([
    ['a word of its facts', themeFile, (text) => text.replace('貿易', '交易'), ['themes/trade']],
    ['a word of its account', french, (text) => text.replace('récit', 'exposé'), ['themes/trade']],
    ['a word of the head of its account', french, (text) => text.replace('mot', 'nom'), ['themes/trade']],
    ['a word of a page', 'pages/about/ja.mdx', (text) => text.replace('案内', '概要'), ['pages/about']],
    ['a word of one source', sources, (text) => text.replace('"二"', '"弐"'), ['sources/two']],
    [
      'the publisher that its sources inherit',
      sources,
      (text) => text.replace('CLAIR', 'Clair'),
      ['sources/one', 'sources/two'],
    ],
  ])('changes with %s', (_, file, edit, expected) => {
    expect(changedBy(file, edit)).toEqual(expected);
  });

  it.each<[string, string, (text: string) => string]>([
    ['a comment', themeFile, (text) => `# Thème.\n${text}`],
    [
      'line breaks between fields',
      themeFile,
      (text) => text.replace('{ fr: "Commerce", ja', '\n  fr: "Commerce"\n  ja').replace('" }\ncovers', '"\ncovers'),
    ],
    [
      'another order of the fields',
      themeFile,
      (text) => text.replace('fr: "Commerce", ja: "貿易"', 'ja: "貿易", fr: "Commerce"'),
    ],
    ['an empty line in the account', french, (text) => text.replace('Un récit', '\n\nUn récit')],
    ['the line ends of Windows', french, (text) => text.replaceAll('\n', '\r\n')],
  ])('stays with %s', (_, file, edit) => {
    expect(changedBy(file, edit)).toEqual([]);
  });
});
