import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adviceCodes, changeAdviceCodes, mistakeCodes, textAdviceCodes } from '../archive/schema/problem.ts';
import { reportProblems, describeProblems } from '../i18n/problem-report.ts';
import { contentWith, lineOf, replaced, textOf, texts, whole } from '../../tests/fixtures/changed-content.ts';
import { plantedAddresses } from '../../tests/planted/addresses.ts';
import { plantedChanges } from '../../tests/planted/changes.ts';
import { plantedContradictions } from '../../tests/planted/contradictions.ts';
import { plantedEditions } from '../../tests/planted/editions.ts';
import { plantedFiles } from '../../tests/planted/files.ts';
import { plant, reportOf, valbourg, valbourgInFrench } from '../../tests/planted/planted.ts';
import { plantedProse } from '../../tests/planted/prose.ts';
import { plantedRelations } from '../../tests/planted/relations.ts';
import { plantedSaid, plantedTextValues } from '../../tests/planted/said.ts';
import { plantedShape } from '../../tests/planted/shape.ts';
import { plantedTags } from '../../tests/planted/tags.ts';
import { plantedTyping } from '../../tests/planted/typing.ts';
import { plantedWording } from '../../tests/planted/wording.ts';
import { readFiles } from './read-content.ts';

const groups = [
  ['file', plantedFiles],
  ['typing', plantedTyping],
  ['record', plantedShape],
  ['records', plantedRelations],
  ['contradiction', plantedContradictions],
  ['edition', plantedEditions],
  ['words', plantedWording],
  ['account', plantedProse],
  ['value-in-account', plantedSaid],
  ['value-in-text', plantedTextValues],
  ['signs', plantedTags],
  ['change', plantedChanges],
  ['address', plantedAddresses],
] as const;

const outcomes = groups.flatMap(([group, rows]) =>
  rows.map((row) => ({ group, mistake: row.mistake, problems: plant(row).problems })),
);

describe('a mistake', () => {
  it.each(outcomes)('is told once: $mistake', ({ problems }) => {
    expect(problems).toHaveLength(1);
  });

  it.each(groups)('of this group is told as somebody approved it: %s', async (group) => {
    const reports = outcomes.filter((one) => one.group === group).map((one) => reportOf(one.mistake, one.problems));
    const file = path.resolve(import.meta.dirname, `../../tests/approved/mistakes/${group}.txt`);
    await expect(`${reports.join('\n\n')}\n`).toMatchFileSnapshot(file);
  });
});

describe('the table of mistakes', { timeout: 60_000 }, () => {
  const all = outcomes.flatMap(({ problems }) => problems);

  it('plants every mistake that the archive knows', () => {
    const advice: readonly string[] = [...adviceCodes, ...changeAdviceCodes, ...textAdviceCodes];
    const met = new Set(all.map(({ code }) => code));
    expect(mistakeCodes.filter((code) => !advice.includes(code) && !met.has(code))).toEqual([]);
  });

  it('is told in French with its spaces', () => {
    const loose = describeProblems(all, 'fr').flatMap(({ message, hint }) =>
      [message, hint].filter((text) => / [;!?»]|« | :(?: |$)/u.test(text)),
    );
    expect(loose).toEqual([]);
  });

  it('is told in Japanese with です・ます, and the remedy as a request', () => {
    const told = describeProblems(all, 'ja');
    const sentences = told.flatMap(({ message, hint }) => [message, hint].map((text) => text.split('。')[0] ?? ''));
    const withoutLists = sentences.map((text) => text.replace(/（[^（）]*）$|：[^：」]*$/u, ''));
    expect(withoutLists.filter((text) => !/(?:す|せん|した|ください)$/u.test(text))).toEqual([]);
    expect(told.filter(({ hint }) => !hint.includes('ください'))).toEqual([]);
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
