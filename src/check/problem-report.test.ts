import { describe, expect, it } from 'vitest';
import type { Problem } from './rules.ts';
import { machineLanguage, noProblems, reportProblems, describeProblems } from './problem-report.ts';

const dangling: Problem = {
  code: 'dangling-id',
  params: {
    value: 'kumamotto',
    named: 'authorities',
    field: 'authority',
    nearest: 'kumamoto',
    near: 'kumamoto, kumagaya',
  },
  file: 'editions/6-kumamoto/edition.yaml',
  line: 12,
  column: 5,
  field: 'participants.list.3.authority',
  text: '    - { authority: kumamotto, printed: "熊本市" }',
};
const figure: Problem = {
  code: 'typed-figure',
  params: { value: '41' },
  file: 'editions/5-tours/fr.mdx',
  line: 7,
  column: 11,
  field: '',
  text: '第5回には、高松市など41の自治体が参加した。',
};

describe('the report', () => {
  it('tells the place, the field, what is wrong and what to type, then how many there are', () => {
    expect(reportProblems([dangling, figure], 'ja')).toBe(
      [
        'content/editions/6-kumamoto/edition.yaml:12:5  参加自治体 › 各行 › 自治体（participants.list.authority）  [dangling-id]',
        '  12 |     - { authority: kumamotto, printed: "熊本市" }',
        '     |                    ^^^^^^^^^',
        '  自治体ID「kumamotto」は登録されていません。',
        '  → 「kumamoto」に直すか、authorities/france.yamlかauthorities/japan.yamlに追加してください。',
        '  直した行：',
        '  12 |     - { authority: kumamoto, printed: "熊本市" }',
        '  近いID：kumamoto、kumagaya',
        '',
        'content/editions/5-tours/fr.mdx:7:11  [typed-figure]',
        '  7 | 第5回には、高松市など41の自治体が参加した。',
        '    | \u3000 \u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000^^',
        '  本文に数「41」が直接入力されています。',
        '  → <Value of="…" />か<Count of="…" />でデータから表示してください。引用文の一部であれば、「」で囲んでください。',
        '',
        '2ファイルに2件の問題があります。',
      ].join('\n'),
    );
  });

  it('shows the hidden signs of files and texts, and marks the right place among them', () => {
    const hostile = {
      ...figure,
      file: 'editions/\u001B[2J\n::error::x/fr.mdx',
      text: '\u202E第5回\u001B 41',
      params: { value: '41' },
      column: 1,
    };
    expect(reportProblems([hostile], 'ja').split('\n').slice(0, 3)).toEqual([
      'content/editions/\\u001B[2J\\u000A::error::x/fr.mdx:7:1  [typed-figure]',
      '  7 | \\u202E第5回\\u001B 41',
      '    |       \u3000 \u3000       ^^',
    ]);
  });

  it('shows a language that is missing below the one that is there', () => {
    const [text, params] = ['  fr: "Tours"', { there: 'fr', missing: 'ja', known: '' }];
    const lines = reportProblems([{ ...dangling, code: 'missing-language', text, column: 3, params }], 'fr').split(
      '\n',
    );
    expect(lines.slice(5, 8)).toEqual(['  La ligne devient\u00A0:', '  12 |   fr: "Tours"', '     |   ja: "…"']);
  });

  it('names the content folder as the editor sees it', () => {
    expect(describeProblems([dangling], 'fr', '../archive')).toMatchObject([
      { file: '../archive/editions/6-kumamoto/edition.yaml', line: 12, column: 5, code: 'dangling-id' },
    ]);
  });

  it.each([
    ['one problem', [dangling], '1 erreur dans 1 fichier.'],
    ['two in one file', [dangling, dangling], '2 erreurs dans 1 fichier.'],
    ['many', Array.from({ length: 1200 }, () => figure), '1\u202F200 erreurs dans 1 fichier.'],
  ])('counts in French: %s', (_, problems, line) => {
    expect(reportProblems(problems, 'fr').split('\n').at(-1)).toBe(line);
  });

  it('has one sentence for a content in order', () => {
    expect(noProblems(153, 'fr')).toBe('Le contenu est en ordre\u00A0: 153 fichiers lus, aucune erreur.');
    expect(noProblems(153, 'ja')).toBe('153ファイルを検査しました。問題はありません。');
  });
});

it.each([
  [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'ja_JP.UTF-8', LC_ALL: '' }, 'ja'],
  [{ LANG: 'en_GB.UTF-8' }, 'fr'],
  [{ LANG: 'C.UTF-8' }, 'fr'],
  [{}, 'fr'],
])('the language of a machine %o is %s', (env, language) => {
  expect(machineLanguage(env)).toBe(language);
});
