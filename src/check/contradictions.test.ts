import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { subjects } from './rule.ts';
import { rules } from './rules.ts';

const file = path.resolve(import.meta.dirname, '../../docs/contradictions.md');

const contradictions = Object.entries(rules).filter(([, { contradiction }]) => contradiction !== undefined);

/** The tables below the introduction, which is written by hand. */
function tables(): string {
  const sections = subjects.map((subject) => {
    const rows = contradictions
      .filter(([, { contradiction }]) => contradiction === subject)
      .map(([code, { fields = '', why = '', advice, answer }]) => {
        const says = advice ? 'advises' : answer ? 'stops until answered' : 'stops';
        return `| ${fields} | ${says} | \`${code}\` | ${why} |`;
      });
    return [`## ${subject}`, '', '| fields | says | code | why |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
  });
  return sections.join('\n');
}

it('the table of contradictions has one line for each rule by which fields contradict each other', async () => {
  const [introduction = ''] = readFileSync(file, 'utf8').split(/^## /m);
  await expect(introduction + tables()).toMatchFileSnapshot(file);
});

it('the table of contradictions says why', () => {
  expect(contradictions.filter(([, { fields, why }]) => !fields || !why?.endsWith('.'))).toEqual([]);
});
