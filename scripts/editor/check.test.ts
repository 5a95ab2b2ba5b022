import { describe, expect, it } from 'vitest';
import type { DescribedProblem } from '../../src/check/problem-report.ts';
import { githubAnnotation, inAll, readCheckOptions } from './check.ts';

const told: DescribedProblem = {
  file: 'content/editions/5-tours/edition.yaml',
  line: 25,
  column: 5,
  field: 'status.said',
  fieldName: 'État › Dit en',
  code: 'impossible-date',
  text: '    said: 2014-02-30',
  mark: { column: 11, length: 10 },
  near: [],
  message: '100 % de « 2014-02-30 » n’existe pas.',
  hint: 'Vérifiez le mois.',
  mended: '',
};

describe('the options of the check', () => {
  it.each(['--lang en', '--date 2026-11-29', '--frobnicate', '--advice --no-advice', 'content'])(
    'refuse %s',
    (typed) => {
      expect(readCheckOptions(typed.split(' '), {})).toBeUndefined();
    },
  );

  it('take the language of the machine where none is said', () => {
    expect(readCheckOptions([], { LANG: 'ja_JP.UTF-8' })?.langs).toEqual(['ja']);
    expect(readCheckOptions(['--lang', 'fr'], { LANG: 'ja_JP.UTF-8' })?.langs).toEqual(['fr']);
  });

  it('annotate in GitHub Actions alone, and never among data', () => {
    expect(readCheckOptions([], { GITHUB_ACTIONS: 'true' })?.github).toBe(true);
    expect(readCheckOptions(['--json'], { GITHUB_ACTIONS: 'true' })?.github).toBe(false);
    expect(readCheckOptions([], {})?.github).toBe(false);
  });
});

it('a problem told in two languages is one', () => {
  const japanese = { ...told, message: '「2014-02-30」という日はありません。', hint: '月を確かめてください。' };
  expect(inAll(told, japanese)).toEqual({
    ...told,
    message: `${told.message} / ${japanese.message}`,
    hint: `${told.hint} / ${japanese.hint}`,
  });
});

it('an annotation of GitHub names the place, and escapes what a command reads', () => {
  expect(githubAnnotation({ ...told, file: 'content/a,b:c.yaml' }, 'error')).toBe(
    '::error file=content/a%2Cb%3Ac.yaml,line=25,col=5,title=impossible-date::100 %25 de « 2014-02-30 » n’existe pas.%0A→ Vérifiez le mois.',
  );
});
