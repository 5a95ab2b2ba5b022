import { describe, expect, it } from 'vitest';
import { contentWith, replaced, textOf } from '../../tests/fixtures/changed-content.ts';
import { valbourg } from '../../tests/fixtures/example-files.ts';
import { leftBehind } from './changes.ts';

/** A change of the example, as its file says it. */
const change = (...entries: readonly string[]) =>
  `date: 2026-12-01\nfr: "x"\nja: "x"\nentries: [${entries.join(', ')}]\n`;

describe('a change', () => {
  it('passes with the day in the name of its file, with words and without', () => {
    const typography = 'date: 2026-12-01\nentries: [pages/about]\n';
    const { problems, entries } = contentWith({
      'changes/2026-12-01-about.yaml': typography,
      'changes/2026-11-30-8-example.yaml': change('pages/about').replace('12-01', '11-30'),
    });
    expect(problems).toEqual([]);
    expect(entries.journal.changes.map(({ name }) => name)).toEqual([
      '2026-11-25-01',
      '2026-11-30-8-example',
      '2026-12-01-about',
    ]);
  });

  it('is told when its number is taken', () => {
    const { problems } = contentWith({ 'changes/2026-12-01-1.yaml': change('pages/about') });
    expect(problems).toMatchObject([
      { code: 'duplicate-id', file: 'changes/2026-12-01-1.yaml', params: { other: 'changes/2026-11-25-01.yaml' } },
    ]);
  });

  it('is advised to be looked at when it names what is not there, unless removed.yaml explains it', () => {
    const advised = (name: string, removed = '') =>
      contentWith({
        'changes/2026-12-01-x.yaml': change('pages/about', name),
        'removed.yaml': textOf('removed.yaml') + removed,
      })
        .advice()
        .flatMap(({ code, line, params }) => (code === 'change-names-nothing' ? [[line, params['nearest']]] : []));
    expect(advised('themes/inovation')).toEqual([[4, 'themes/innovation']]);
    expect(advised('themes/innovation')).toEqual([]);
    const line = '- address: sources/gone/\n  fr: "x"\n  ja: "x"\n';
    expect(advised('sources/gone', line)).toEqual([]);
  });
});

const reason = '  fr: "Réuni à un autre."\n  ja: "統合。"\n';

/** Returns the problems of addresses that are removed, each with the address to which it redirects. */
function problemsOf(...removals: readonly (readonly [address: string, to?: string])[]) {
  const lines = removals.map(
    ([address, to]) =>
      `- address: ${/^[*{]/.test(address) ? `"${address}"` : address}\n${reason}${to ? `  to: ${to}\n` : ''}`,
  );
  const { problems } = contentWith({ 'removed.yaml': `${textOf('removed.yaml')}\n${lines.join('')}` });
  return problems.map(({ code, params }) => [code, params['value'], params['nearest']].join(' ').trim());
}

describe('an address that is taken away', () => {
  it('may lead on to a page that stands, or to an address that is published and stays', () => {
    expect(problemsOf(['data/editions.csv', 'editions/5-valbourg/'])).toEqual([]);
    expect(problemsOf(['data/editions.csv', 'data/cities.csv'])).toEqual([]);
    expect(problemsOf(['data/editions.csv'])).toEqual([]);
  });

  it('leads on to none that is taken away itself, and the nearest that is offered stays too', () => {
    expect(problemsOf(['data/editions.csv', 'data/cities.csv'], ['data/cities.csv'])).toEqual([
      'removal-to-nothing data/cities.csv',
    ]);
    expect(problemsOf(['data/editions.csv', 'about/histori/'])).toEqual(['removal-to-nothing about/histori/']);
  });

  it('is a glob of the addresses that go, where some were published', () => {
    expect(problemsOf(['data/*.csv'], ['{data,fr}/**/*.csv'], ['declarations/*/#p{1,6}'])).toEqual([
      'removal-still-there declarations/*/#p{1,6}',
    ]);
    expect(problemsOf(['*.csv'], ['data/*'])).toEqual(['removal-never-published *.csv']);
    for (const many of ['**/**/**/**/*.csv', '*****.csv', 'data/{c,e}{,d}{,i}{i,}*.csv'])
      expect(problemsOf([many])).toEqual([`removal-never-published ${many}`]);
    expect(problemsOf(['data/*.csv', 'data/cities.csv'])).toEqual(['removal-to-nothing data/cities.csv']);
  });

  it('forwards where it has no reason, each asterisk to what it stands for', () => {
    const moved = (line: string) => contentWith({ 'removed.yaml': `${textOf('removed.yaml')}\n${line}` });
    const told = (line: string) =>
      moved(line).problems.map(({ code, params }) => [code, params['value'] ?? params['field']]);
    expect(told('- address: data/*.csv\n  to: fr/*/feed.xml\n')[0]).toEqual([
      'removal-to-nothing',
      'fr/cities/feed.xml',
    ]);
    expect(told('- address: data/editions.csv\n  to: editions/5-valbourg/\n')).toEqual([]);
    expect(told('- address: data/editions.csv\n')).toEqual([
      ['missing-field', 'fr'],
      ['missing-field', 'ja'],
    ]);
    expect(told('- address: data/editions.csv\n  fr: "Ailleurs."\n  to: data/cities.csv\n')).toEqual([
      ['missing-field', 'ja'],
    ]);
  });

  it('is told a second time that it is there already, and no more', () => {
    expect(problemsOf(['data/editions.csv'], ['data/editions.csv'], ['data/editions.csv'])).toEqual([
      'duplicate-id data/editions.csv',
      'duplicate-id data/editions.csv',
    ]);
  });

  it('tells of both where it still stands and leads to nothing', () => {
    expect(problemsOf(['editions/5-valbourg/', 'themes/nothing-like-it/'])).toEqual([
      'removal-still-there editions/5-valbourg/',
      'removal-to-nothing themes/nothing-like-it/',
    ]);
  });
});

/** What a change leaves behind, where the content says something more than the example archive. */
function behind(edits: Readonly<Record<string, string>>, besides: Readonly<Record<string, string>> = {}) {
  const after = contentWith({ ...besides, ...edits });
  const found = leftBehind(contentWith(besides).entries, after.entries);
  return [...found].map((issue) => [issue.code, issue.params['value'], after.placeOf(issue).line]);
}

const link = { 'twinnings.yaml': replaced('twinnings.yaml', 'date: 1973-10-12', 'date: 1974-05-13') };
const milestone = (fr: string) => ({ 'milestones.yaml': replaced('milestones.yaml', '"Texte 97."', `"${fr}"`) });

describe('a change leaves behind', () => {
  it('the former date in a text, as a year where the text names both ends of the link', () => {
    expect(behind(link, milestone('Pacte du 12 octobre 1973.'))).toEqual([['former-date', '12 octobre 1973', 21]]);
    expect(behind(link, milestone('Lorval et Shirogane, jumelées depuis 1973.'))).toEqual([
      ['former-date', '1973', 21],
    ]);
    expect(behind(link, milestone('Lorval, en 1973.'))).toEqual([]);
  });

  it('no date that its record still gives', () => {
    const steps = textOf('twinnings.yaml').replace(
      '  date: 1973-10-12\n',
      '  date: 1974-05-13\n  steps:\n    - { date: 1973-10-12, fr: "Vote.", ja: "議決。", sources: [aixclam-2022] }\n',
    );
    expect(behind({ 'twinnings.yaml': steps }, milestone('Pacte du 12 octobre 1973.'))).toEqual([]);
  });

  it('the gap of a changed value, unless the gap has changed as well', () => {
    const chaired = textOf(valbourg).replace('    number: 3\n', '    number: 3\n    chair: { authority: valbourg }\n');
    const [gap] = chaired.split('\n').flatMap((line, index) => (line === '  - id: workshops' ? [index + 1] : []));
    expect(behind({ [valbourg]: chaired })).toEqual([['gap-not-reread', 'programme.ed5-workshop-3', gap]]);
    expect(behind({ [valbourg]: chaired.replace('Texte 55.', 'Qui présidait les deux premiers ?') })).toEqual([]);
  });
});
