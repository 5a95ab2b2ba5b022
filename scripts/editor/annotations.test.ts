import { describe, expect, it } from 'vitest';
import type { DescribedProblem } from '../../src/i18n/problem-report.ts';
import { codeQuality, githubAnnotation, inAll } from './annotations.ts';

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
};

it('a problem told in two languages is one', () => {
  const japanese = { ...told, message: '「2014-02-30」という日はありません。', hint: '月を確かめてください。' };
  expect(inAll([told, japanese])).toEqual({
    ...told,
    message: `${told.message} / ${japanese.message}`,
    hint: `${told.hint} / ${japanese.hint}`,
  });
});

describe('an annotation of GitHub', () => {
  it('names the place, and escapes what a command reads', () => {
    expect(githubAnnotation({ ...told, file: 'content/a,b:c.yaml' }, 'error')).toBe(
      '::error file=content/a%2Cb%3Ac.yaml,line=25,col=5,title=impossible-date::100 %25 de « 2014-02-30 » n’existe pas.%0A→ Vérifiez le mois.',
    );
  });
});

describe('the code quality report of GitLab', () => {
  it('tells problems and advice with their weight and place', () => {
    expect(codeQuality([told], [{ ...told, code: 'typography' }])).toMatchObject([
      { severity: 'major', check_name: 'impossible-date', location: { path: told.file, lines: { begin: 25 } } },
      { severity: 'info', check_name: 'typography' },
    ]);
  });

  it('knows a problem again when its line moves, and two equal ones from each other', () => {
    const fingerprints = (problems: readonly DescribedProblem[]) =>
      codeQuality(problems, []).map((one) => one.fingerprint);
    const [first, second] = fingerprints([told, { ...told, line: 40 }]);
    expect(first).not.toBe(second);
    expect(fingerprints([{ ...told, line: 26 }])).toEqual([first]);
  });
});
