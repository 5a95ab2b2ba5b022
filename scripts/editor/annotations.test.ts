import { describe, expect, it } from 'vitest';
import type { DescribedProblem } from '../../src/i18n/problem-report.ts';
import { githubAnnotation, inAll } from './annotations.ts';

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
