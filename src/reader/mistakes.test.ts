import { describe, expect, it } from 'vitest';
import {
  adviceCodes,
  changeAdviceCodes,
  mistakeCodes,
  textAdviceCodes,
  type MistakeCode,
} from '../archive/schema/problem.ts';
import { reportProblems, describeProblems } from '../i18n/problem-report.ts';
import { visible } from '../i18n/visible-signs.ts';
import { contentWith, lineOf, replaced, textOf, texts, whole } from '../../tests/fixtures/changed-content.ts';
import { plantedAddresses } from '../../tests/planted/addresses.ts';
import { plantedChanges } from '../../tests/planted/changes.ts';
import { plantedContradictions } from '../../tests/planted/contradictions.ts';
import { plantedEditions } from '../../tests/planted/editions.ts';
import { plantedFiles } from '../../tests/planted/files.ts';
import { valbourg, valbourgInFrench, type Planted } from '../../tests/planted/planted.ts';
import { plantedProse } from '../../tests/planted/prose.ts';
import { plantedRelations } from '../../tests/planted/relations.ts';
import { plantedSaid, plantedTextValues } from '../../tests/planted/said.ts';
import { plantedShape } from '../../tests/planted/shape.ts';
import { plantedTags } from '../../tests/planted/tags.ts';
import { plantedTyping } from '../../tests/planted/typing.ts';
import { plantedWording } from '../../tests/planted/wording.ts';
import { readFiles } from './read-content.ts';

const shortAccount = '---\nlead: "…"\n---\n';

/** The outcome of each row, computed once. */
const outcomes = new Map<Planted, ReturnType<typeof plantAnew>>();

function plant(row: Planted) {
  const outcome = outcomes.get(row) ?? plantAnew(row);
  outcomes.set(row, outcome);
  return outcome;
}

function isReplacement(edit: Planted['edit']): edit is readonly [string, string] {
  return Array.isArray(edit);
}

function plantAnew({ file, edit, with: accounts = [] }: Planted) {
  const changed = isReplacement(edit) ? replaced(file, ...edit) : edit;
  const added = Object.fromEntries(accounts.map((account) => [account, shortAccount]));
  return {
    problems: contentWith({ [file]: changed, ...added }).problems,
    text: typeof changed === 'string' ? changed : '',
  };
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ');
}

const planted = [
  ...plantedFiles,
  ...plantedTyping,
  ...plantedShape,
  ...plantedRelations,
  ...plantedContradictions,
  ...plantedEditions,
  ...plantedWording,
  ...plantedProse,
  ...plantedSaid,
  ...plantedTextValues,
  ...plantedTags,
  ...plantedChanges,
  ...plantedAddresses,
];

describe.each([
  ['a whole file', plantedFiles],
  ['typing', plantedTyping],
  ['one record', plantedShape],
  ['several records', plantedRelations],
  ['fields that do not agree', plantedContradictions],
  ['an edition that does not agree with itself', plantedEditions],
  ['the words of a record', plantedWording],
  ['an account', plantedProse],
  ['a value in an account', plantedSaid],
  ['a value in a text of a record', plantedTextValues],
  ['the signs of an account', plantedTags],
  ['what is recorded', plantedChanges],
  ['an address', plantedAddresses],
])('a mistake of %s', (_, rows) => {
  it.each(rows)('is told at its line, once, with its remedy: $mistake', (row) => {
    const { problems, text } = plant(row);
    const told = describeProblems(problems, 'fr').map(({ file, line, field, code, message, hint }) => ({
      at: `${file}:${String(line)}`,
      field,
      code,
      fr: plainSpaces(`${message} → ${hint}`),
    }));
    const place = `content/${visible(row.reportedIn ?? row.file)}:${String(lineOf(row.at, row.at && row.reportedIn ? textOf(row.reportedIn) : text))}`;
    expect(told).toEqual([{ at: place, field: row.field ?? '', code: row.code, fr: row.fr }]);
    const inJapanese = describeProblems(problems, 'ja').map(({ message, hint }) => `${message} → ${hint}`);
    expect(inJapanese).toEqual([row.ja]);
  });
});

describe('the table of mistakes', { timeout: 60_000 }, () => {
  it('plants every mistake that the archive knows', () => {
    const isAdvice = (code: MistakeCode) =>
      [...adviceCodes, ...changeAdviceCodes, ...textAdviceCodes].some((one) => one === code);
    const missing = mistakeCodes.filter((code) => !isAdvice(code) && !planted.some((row) => row.code === code));
    expect(missing).toEqual([]);
  });

  it('is told in French with its spaces', () => {
    const problems = planted.flatMap((row) => plant(row).problems);
    const loose = describeProblems(problems, 'fr').flatMap(({ message, hint }) =>
      [message, hint].filter((text) => / [;!?»]|« | :(?: |$)/u.test(text)),
    );
    expect(loose).toEqual([]);
  });

  it('is told in Japanese with です・ます, and the remedy as a request', () => {
    const sentences = planted.flatMap(({ ja }) => ja.split(' → ').map((text) => text.split('。')[0] ?? ''));
    const withoutLists = sentences.map((text) => text.replace(/（[^（）]*）$|：[^：」]*$/u, ''));
    expect(withoutLists.filter((text) => !/(?:す|せん|した|ください)$/u.test(text))).toEqual([]);
    const hints = planted.map(({ ja }) => ja.split(' → ')[1] ?? '');
    expect(hints.filter((text) => !text.includes('ください'))).toEqual([]);
  });
});

describe('the example archive', { timeout: 60_000 }, () => {
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
  it('are told together: two files', () => {
    const { problems } = contentWith({
      [valbourg]: replaced(valbourg, 'said: 2014-10-30', 'said: 2014-02-30'),
      [valbourgInFrench]: replaced(valbourgInFrench, '<Cite id="jalo-edition-5" />', '<Cite id="jalo-edition-55" />'),
    });
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [valbourg, 'impossible-date'],
      [valbourgInFrench, 'dangling-id'],
    ]);
  });

  it('are told together: typing, shape and relations in one file', () => {
    const text = replaced(valbourg, 'said: 2014-10-30', 'said: 2014-02-30')
      .replace('ja: "ヴァルブールで開催。"', 'ja: ヴァルブールで開催。')
      .replace('{ authority: minase,', '{ authority: minasey,');
    const codes = contentWith({ [valbourg]: text }).problems.map(({ code }) => code);
    expect(codes).toEqual(['impossible-date', 'text-without-quotes', 'dangling-id']);
  });

  it('are not told of what a file that cannot be read may define', () => {
    const broken = [
      'authorities/france.yaml',
      'declarations/4-kagemitsu/declaration.yaml',
      valbourgInFrench,
      'editions/7-rive-en-bresse/edition.yaml',
      'link-counts.yaml',
      'people.yaml',
      'sources/jalo.yaml',
    ];
    const { problems } = contentWith(Object.fromEntries(broken.map((file) => [file, `${textOf(file)}\n<{ "`])));
    expect(problems.map(({ file }) => file)).toEqual(broken);
  });
});
