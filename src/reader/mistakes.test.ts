import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rules, type MistakeCode } from '../check/rules.ts';
import type { Problem } from '../check/rules.ts';
import { describeProblems, reportProblems } from '../check/problem-report.ts';
import type { Locale } from '../text/locales.ts';
import {
  contentWith,
  lineOf,
  replaced,
  textOf,
  texts,
  whole,
  type Edits,
} from '../../tests/fixtures/changed-content.ts';
import { fourth, rive, valbourg, valbourgInFrench } from '../../tests/fixtures/example-files.ts';
import { readFiles, type Content } from './read-content.ts';

/** Texts with what replaces the first of each. */
type Replacements = Readonly<Record<string, string>>;

/** A row of tests/fixtures/mistakes.yaml, whose head says what its fields are. */
interface Row {
  /** `none`: what a rule might take for a mistake, and is none. */
  readonly code: MistakeCode | 'none';
  readonly replace?: Replacements;
  readonly remove?: string;
  readonly after?: string;
  readonly before?: string;
  readonly add?: string;
  readonly text?: string | null;
  readonly copy?: string;
  readonly accounts?: boolean;
  readonly besides?: Readonly<Record<string, Replacements>>;
}

const tests = path.resolve(import.meta.dirname, '../../tests');
const table = parse(readFileSync(path.join(tests, 'fixtures/mistakes.yaml'), 'utf8')) as Record<string, readonly Row[]>;

/** Returns a file with texts replaced. @throws where one is not there */
function withReplaced(file: string, replacements: Replacements = {}): string {
  return Object.entries(replacements).reduce((text, [find, replace]) => {
    if (!text.includes(find)) throw new Error(`${file} has no text “${find}” to change.`);
    return text.replace(find, () => replace);
  }, textOf(file));
}

/** Returns a file as a row changes it; `null`: removed. @throws where what the row names is not there */
function changed(file: string, { replace, remove, after, before, add = '', text, copy }: Row): string | null {
  const named = remove ?? after ?? before;
  if (named === undefined && replace) return withReplaced(file, replace);
  if (named === undefined) return copy === undefined ? (text ?? null) : textOf(copy);
  const lines = withReplaced(file, replace).split('\n');
  const at = lines.findIndex((line) => line.includes(named));
  if (at < 0) throw new Error(`${file} has no line with “${named}”.`);
  const margin = ' '.repeat(lines[at]?.indexOf(named) ?? 0);
  const end = lines.findIndex((line, index) => index > at && !line.startsWith(`${margin} `));
  const added = add.split('\n').map((line) => line && margin + line);
  if (remove === undefined) lines.splice(after === undefined ? at : at + 1, 0, ...added);
  else lines.splice(at, end - at);
  return lines.join('\n');
}

function editsOf(file: string, row: Row): Edits {
  const others = row.accounts ? ['fr.mdx', 'ja.mdx'].map((name) => path.join(path.dirname(file), name)) : [];
  const edits: Record<string, string | null> = Object.fromEntries(others.map((one) => [one, '---\nlead: "…"\n---\n']));
  edits[file] = changed(file, row);
  for (const [other, replacements] of Object.entries(row.besides ?? {}))
    edits[other] = withReplaced(other, replacements);
  return edits;
}

/** Mistakes of files that no row can hold: of the system, of bytes, of thousands of signs. */
const unreadable: readonly (readonly [MistakeCode, Edits])[] = [
  ['unreadable-file', { [valbourg]: undefined }],
  ['not-a-file', { [valbourg]: { code: 'not-a-file', params: { value: valbourg, kind: 'link' } } }],
  ['too-many-open', { [valbourg]: { code: 'too-many-open', params: { value: valbourg, text: 'EMFILE' } } }],
  ['not-utf8', { [valbourg]: new Uint8Array([0xe0, 0x20, 0x54, 0x6f, 0x75, 0x72, 0x73]) }],
  ['too-large', { [valbourgInFrench]: `---\nlead: "…"\n---\n${'x'.repeat(60_000)}\n` }],
  ['line-too-long', { [valbourgInFrench]: `---\nlead: "…"\n---\n\n${'['.repeat(20_001)}\n` }],
  [
    'paragraph-too-long',
    {
      [valbourgInFrench]: `---\nlead: "…"\n---\n\nTours.\n\n${'é'.repeat(1_000)}\n${'«'.repeat(1_000)}\n`,
    },
  ],
];

function isDoubt(code: MistakeCode | 'none'): boolean {
  return code === 'none' || (rules[code].contradiction !== undefined && rules[code].advice !== undefined);
}

function keyOf({ code, file, params }: Problem): string {
  return JSON.stringify([code, file, params]);
}

/** The example archive is abridged: some of its links have one end. */
const adviceBefore = new Set(whole.advice().map(keyOf));

/** What a planted doubt, or other advice, brings of its kind. */
function adviceOn(content: Content, planted: MistakeCode | 'none'): readonly Problem[] {
  if (planted !== 'none' && !rules[planted].advice) return [];
  const isOfKind = ({ code }: Problem) => code === planted || (isDoubt(planted) && isDoubt(code));
  return content.advice().filter((one) => isOfKind(one) && !adviceBefore.has(keyOf(one)));
}

const planted = [
  ...unreadable,
  ...Object.entries(table).flatMap(([file, rows]) => rows.map((row) => [row.code, editsOf(file, row)] as const)),
].map(([code, edits]) => {
  const content = contentWith(edits);
  return { code, told: [...content.problems, ...adviceOn(content, code)] };
});

/** What is told of each planted mistake, a line each. */
function report(lang: Locale): readonly string[] {
  return describeProblems(
    planted.flatMap(({ told }) => told),
    lang,
  ).map(({ file, line, field, code, message, hint, mended }) => {
    const asItShouldBe = mended && ` + ${mended.trim().replace(/\n */, ' + ')}`;
    return [`${file}:${String(line)}`, field, `[${code}]`, `${message} → ${hint}${asItShouldBe}`]
      .filter(Boolean)
      .join(' ');
  });
}

describe('a planted mistake', () => {
  it('is told once, by its code; what is no mistake is not', () => {
    const otherwise = planted.flatMap(({ code, told }) => {
      const codes = told.map((one) => one.code).join(', ');
      return codes === code.replace('none', '') ? [] : [`${code}: ${codes}`];
    });
    expect(otherwise).toEqual([]);
  });

  it.each(['fr', 'ja'] as const)('is told at its line, with its remedy, as approved: %s', async (lang) => {
    await expect(`${report(lang).join('\n')}\n`).toMatchFileSnapshot(path.join(tests, `approved/mistakes.${lang}.txt`));
  });

  it('is one of every kind that a state of the content shows', () => {
    const codes = new Set<string>([
      ...planted.map(({ code }) => code),
      ...['change-not-recorded', 'gap-not-reread', 'former-date'],
    ]);
    expect(Object.keys(rules).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('is told in French with its spaces', () => {
    expect(report('fr').filter((line) => / [;!?»]|« | :(?: |$)/u.test(line))).toEqual([]);
  });

  it('is told in Japanese with です・ます, and the remedy as a request', () => {
    const said = report('ja').map((line) => line.slice(line.indexOf('] ') + 2).split(' → '));
    const sentences = said.flat().map((text) => text.split('。')[0] ?? '');
    const withoutLists = sentences.map((text) => text.replace(/（[^（）]*）$|：[^：」]*$/u, ''));
    expect(withoutLists.filter((text) => !/(?:す|せん|した|ください)$/u.test(text))).toEqual([]);
    expect(said.filter(([, hint]) => !hint?.includes('ください'))).toEqual([]);
  });
});

describe('the example archive', { timeout: 60_000 }, () => {
  it('has no doubt but those of an abridged list, of one end of a link, and of what was only announced', () => {
    const doubts = whole.advice().filter(({ code }) => isDoubt(code));
    expect([...new Set(doubts.map(({ code }) => code))].sort()).toEqual([
      'end-missing',
      'not-in-whole-list',
      'told-beforehand',
    ]);
  });

  it('has no mistake', () => {
    expect(reportProblems(whole.problems, 'fr')).toBe('0 erreur dans 0 fichier.');
  });

  it('reads the same with the line ends of Windows and a byte-order mark', () => {
    const asOnWindows = [...texts].map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const);
    const { entries, problems } = readFiles(new Map(asOnWindows));
    expect(problems).toEqual([]);
    expect(entries.records).toEqual(whole.entries.records);
    expect(entries.prose).toEqual(whole.entries.prose);
  });

  it('tells the line of a mistake in a file with the line ends of Windows', () => {
    const text = textOf(valbourg).replaceAll('\n', '\r\n').replace('said: 2014-10-30', 'said: 2014-02-30');
    expect(contentWith({ [valbourg]: text }).problems).toMatchObject([
      { code: 'impossible-date', line: lineOf('2014-02-30', text) },
    ]);
  });
});

describe('mistakes in several places', () => {
  it.each<[string, string, string, readonly MistakeCode[]]>([
    [
      'together: typing, shape and relations in one file',
      valbourg,
      replaced(valbourg, 'said: 2014-10-30', 'said: 2014-02-30')
        .replace('ja: "ヴァルブールで開催。"', 'ja: ヴァルブールで開催。')
        .replace('{ authority: minase,', '{ authority: minasey,'),
      ['impossible-date', 'text-without-quotes', 'dangling-id'],
    ],
    [
      'together: an unknown field, and a relation beside it',
      valbourg,
      replaced(valbourg, '{ authority: minase,', '{ authority: minasey, colour: red,'),
      ['dangling-id', 'unknown-field'],
    ],
    [
      'together: a value of no form, and a sum and a list beside it',
      fourth,
      replaced(fourth, '  on: 2014-10-30', '  on: 2014-10-32').replace('japanese: 28', 'japanese: 28\n    total: 46'),
      ['sum-differs', 'impossible-date'],
    ],
    [
      'before what follows from them in other files: a key typed twice',
      'people.yaml',
      `${textOf('people.yaml')}babelon-serge: { name: "Luc Rive", ja: "リュック・リーヴ", general_knowledge: [name, ja] }\n`,
      ['duplicate-key', 'link-to-other', 'link-to-other'],
    ],
  ])('are told %s', (_, file, text, codes) => {
    expect(contentWith({ [file]: text }).problems.map(({ code }) => code)).toEqual(codes);
  });

  it('are told beside what follows from them: the series taken away', () => {
    const { problems } = contentWith({ 'series.yaml': null });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'missing-file', file: 'series.yaml' }));
  });

  it.each(['<{ "', '<<<<<<< HEAD'])('are not told of what a file that cannot be read may define: %s', (unread) => {
    const broken = [
      'authorities/france.yaml',
      'declarations/4-kagemitsu/declaration.yaml',
      valbourgInFrench,
      'editions/7-rive-en-bresse/edition.yaml',
      'link-counts.yaml',
      'people.yaml',
      'removed.yaml',
      'series.yaml',
      'site.yaml',
      'sources/jalo.yaml',
    ];
    const { problems } = contentWith(Object.fromEntries(broken.map((file) => [file, `${textOf(file)}\n${unread}\n`])));
    expect(problems.map(({ file }) => file)).toEqual(broken);
  });
});

describe('an answer', () => {
  const seen = '    seen: { fr: "La source le dit ainsi.", ja: "資料のとおり。" }\n';

  it.each([
    ['a sum of one source', fourth, '    japanese: 90\n', '    japanese: 90\n    total: 140\n'],
    ['a sum of several', fourth, '    japanese: 28\n', '    japanese: 28\n    total: 46\n'],
    ['a count beside a whole list', rive, '  authorities:\n', '  authorities:\n    french: 3\n'],
  ])('quiets %s', (_, file, typed, wrong) => {
    const content = contentWith({ [file]: replaced(file, typed, `${wrong}${seen}`) });
    expect(content.problems).toEqual([]);
    expect(adviceOn(content, 'none')).toEqual([]);
  });

  it('does not quiet what no source can say', () => {
    const text = textOf(fourth).replace('    speaks:\n', `    side: french\n    speaks:\n  ${seen}`);
    expect(contentWith({ [fourth]: text }).problems.map(({ code }) => code)).toEqual(['side-contradicts']);
  });
});
