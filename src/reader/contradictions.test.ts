import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementRules, rules, type MistakeCode } from '../archive/rules/rules.ts';

const table = readFileSync(path.resolve(import.meta.dirname, '../../docs/contradictions.md'), 'utf8');

/** Contradictions whose rules stand with what they are about: of a value, of references, of follow-ups. */
const told = [
  'end-before-start',
  'adoption-outside-edition',
  'adopted-by-without-adoption',
  'former-authority',
  'follow-up-earlier',
  'held-in-announced',
  'dangling-id',
  'gap-explains-value',
];

const rows = table.split('\n').flatMap((line) => {
  const [, says = '', code = '', why = ''] = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
  const [, name] = /^`([a-z-]+)`$/.exec(code) ?? [];
  return name === undefined ? [] : [{ name, says, why }];
});

describe('the table of contradictions', () => {
  it('has one line for each rule, and none for a rule that is not there', () => {
    const names = rows.map(({ name }) => name);
    expect(names.toSorted()).toEqual([...Object.keys(agreementRules), ...told].toSorted());
  });

  it('says of each whether it stops, and whether it can be answered', () => {
    const verdict = (name: string) => {
      const { advice, answer } = rules[name as MistakeCode];
      return advice ? 'advises' : answer ? 'stops until answered' : 'stops';
    };
    expect(rows.map(({ name, says }) => [name, says])).toEqual(rows.map(({ name }) => [name, verdict(name)]));
  });

  it('says why', () => {
    expect(rows.filter(({ why }) => !why.endsWith('.'))).toEqual([]);
  });
});
