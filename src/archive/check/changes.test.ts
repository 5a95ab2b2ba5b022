import { describe, expect, it } from 'vitest';
import { contentWith, lineOf, replaced, textOf } from '../../../tests/fixtures/changed-content.ts';
import { valbourg, valbourgInFrench } from '../../../tests/planted/planted.ts';

const journal = 'changes.yaml';
const theme = 'themes/innovation/theme.yaml';
const people = 'people.yaml';
const relabelled = replaced(theme, 'label: { fr: "', 'label: { fr: "L’');
const former = contentWith({});

/** The journal with one change more. */
const journalWith = (...lines: readonly string[]) =>
  `${textOf(journal)}\n- date: 2026-12-01\n  what: { fr: "x", ja: "x" }\n${lines.map((line) => `  ${line}\n`).join('')}`;

const told = (edits: Parameters<typeof contentWith>[0], before = former) => {
  const content = contentWith(edits);
  expect(content.problems).toEqual([]);
  return content
    .notRecordedSince(before)
    .map(({ code, file, line, params }) => [code, `${file}:${line}`, params['is']]);
};

describe('what an earlier state of the content does not have', () => {
  it('is told at its first line that differs, in each file', () => {
    const retitled = replaced(valbourgInFrench, '## Les nombres', '## Des nombres');
    const dated = replaced(valbourg, 'said: 2014-10-30', 'said: 2014-10-29');
    expect(told({ [valbourg]: dated, [valbourgInFrench]: retitled })).toEqual([
      ['change-not-recorded', `${valbourg}:${lineOf('said: 2014-10-29', dated)}`, 'changed'],
      ['change-not-recorded', `${valbourgInFrench}:${lineOf('## Des nombres', retitled)}`, 'changed'],
    ]);
  });

  it('is told of one record among many in a file', () => {
    const renamed = replaced(people, 'name: "Serge Babelon"', 'name: "Serge Babelun"');
    const inAccounts = Object.fromEntries(
      [valbourgInFrench, 'editions/5-valbourg/ja.mdx'].map((file) => [
        file,
        textOf(file).replaceAll('Babelon', 'Babelun'),
      ]),
    );
    expect(told({ [people]: renamed, ...inAccounts }).map(([, place]) => place)).toContain(
      `${people}:${lineOf('Serge Babelun', renamed)}`,
    );
  });

  it('is nothing where only layout, comments or the order of fields differ', () => {
    const [head = '', ...fields] = textOf(theme).split(/^(?=\w)/m);
    expect(told({ [theme]: `# A remark.\n${head}${fields.toReversed().join('')}` })).toEqual([]);
  });

  it.each([
    ['a change names the entry', ['entries: [themes/innovation]'], []],
    ['it stands on a line of its own in a list', ['entries:', '  - themes/innovation'], []],
    ['a change names another', ['entries: [pages/about]'], ['changed']],
    ['it is said to be new and was there', ['added: [themes/innovation]'], ['changed']],
  ])('where %s', (_, lines, is) => {
    expect(told({ [theme]: relabelled, [journal]: journalWith(...lines) }).map((one) => one[2])).toEqual(is);
  });

  it('is recorded once: a change of the earlier state does not speak for a later one', () => {
    const recorded = journalWith('entries: [themes/innovation]');
    const before = contentWith({ [journal]: recorded });
    expect(told({ [theme]: relabelled, [journal]: recorded }, before).map((one) => one[2])).toEqual(['changed']);
  });

  it('is a new entry only where a change adds it, and one that is gone only where a change removes it', () => {
    const bulletin =
      '  bulletin:\n    title: "Bulletin"\n    lang: fr\n    date: 2017\n    kind: official\n    reliability: high\n    read: whole\n    url: "https://www.example.org/bulletin"\n';
    const sources = { 'sources/jalo.yaml': `${textOf('sources/jalo.yaml')}${bulletin}` };
    const added = 'added: [sources/bulletin]';
    expect(told(sources).map((one) => one[2])).toEqual(['added']);
    expect(told({ ...sources, [journal]: journalWith(added) })).toEqual([]);
    const before = contentWith({ ...sources, [journal]: journalWith(added) });
    expect(told({ [journal]: journalWith(added) }, before)).toEqual([
      ['change-not-recorded', 'changes.yaml:3', 'removed'],
    ]);
    const removed = `${journalWith(added)}- date: 2026-12-02\n  kind: typography\n  removed: [sources/bulletin]\n`;
    expect(told({ [journal]: removed }, before)).toEqual([]);
  });
});

describe('a change that was recorded', () => {
  it('is not rewritten, moved or taken away', () => {
    const before = contentWith({ [journal]: journalWith('entries: [pages/about]') });
    for (const now of [textOf(journal), journalWith('entries: [pages/about, themes/innovation]')])
      expect(told({ [journal]: now }, before).map(([code]) => code)).toEqual(['change-rewritten']);
  });

  it('is advised to be looked at where it names what is gone', () => {
    const advice = (text: string) =>
      contentWith({ [journal]: text })
        .advice()
        .filter(({ code }) => code === 'change-names-nothing');
    const wrong = journalWith('entries: [themes/inovation]');
    expect(advice(wrong)).toMatchObject([
      { line: lineOf('entries: [themes/inovation', wrong), params: { nearest: 'themes/innovation' } },
    ]);
    expect(advice(`${wrong}\n- date: 2026-12-02\n  kind: typography\n  removed: [themes/inovation]\n`)).toEqual([]);
  });
});
