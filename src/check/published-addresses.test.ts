import { describe, expect, it } from 'vitest';
import { contentWith, textOf } from '../../tests/fixtures/changed-content.ts';
import { kagemitsu } from '../../tests/fixtures/example-files.ts';
import type { FoundIssue } from './rules.ts';
import { withGoneOnce } from './published-addresses.ts';
import { readFiles } from '../reader/read-content.ts';

function dangling(named: string, value: string, file: string): FoundIssue {
  return { code: 'dangling-id', params: { value, named, field: named, nearest: '', near: '' }, file };
}

function told(issues: readonly FoundIssue[], published: readonly string[], removed: readonly string[] = []) {
  const { entries } = readFiles(new Map([['editions/8-cannes/edition.yaml', 'names: {}\n']]));
  const removals = removed.map((address) => ({ address, fr: '…', ja: '…' }));
  const journal = { ...entries.journal, removals, published };
  return withGoneOnce(issues, { ...entries, journal }).map(({ code, params, file }) => [
    code,
    file,
    params['count'],
    params['other'],
  ]);
}

describe('ids of what was published and taken away', () => {
  const twice = ['a.yaml', 'b.yaml'].map((file) => dangling('sources', 'gomet-2022', file));

  it('are told once, where they first stand, with how many places name them', () => {
    expect(told(twice, ['sources/gomet-2022/'])).toEqual([['published-gone', 'a.yaml', '2', '']]);
  });

  it('are told where nothing names them, at the ledger', () => {
    expect(told([], ['sources/gomet-2022/'])).toEqual([['published-gone', 'addresses.txt', '0', '']]);
  });

  it('are told where a published question is closed', () => {
    const { entries } = contentWith({});
    const published = ['gaps/#editions.5-valbourg.no-longer-asked'];
    const told = withGoneOnce([], { ...entries, journal: { ...entries.journal, removals: [], published } });
    expect(told.map(({ code, file, params }) => [code, file, params['value']])).toEqual([
      ['published-gone', 'editions/5-valbourg/edition.yaml', 'editions.5-valbourg.no-longer-asked'],
    ]);
  });

  it('name the folder that was given another number', () => {
    const followUp: FoundIssue = {
      code: 'follow-up-to-nothing',
      params: { value: 'editions/9-cannes/programme.ed9-closing', nearest: '' },
      file: 'a.yaml',
    };
    const issues = [followUp, dangling('editions', '9-cannes', 'milestones.yaml')];
    expect(told(issues, ['editions/9-cannes/'])).toEqual([['published-gone', 'milestones.yaml', '2', '8-cannes']]);
  });

  it.each([
    ['lorval-shiragane', 'lorval-shirogane'],
    ['rennes-shirogane', 'lorval-shirogane'],
    ['rennes-sendai', ''],
  ])('of the link %s name the one never published that is “%s”', (gone, other) => {
    const { entries } = contentWith({});
    const all = entries.records.twinnings.map(({ id }) => `twinnings/${id}/`);
    const published = [...all.filter((address) => address !== 'twinnings/lorval-shirogane/'), `twinnings/${gone}/`];
    const told = withGoneOnce([], { ...entries, journal: { ...entries.journal, removals: [], published } });
    expect(told.map(({ params }) => [params['value'], params['other']])).toContainEqual([gone, other]);
  });

  it('are a point, told in its declaration before all that is wrong without it', () => {
    const file = kagemitsu;
    const text = textOf(file).replace(/ {2}- id: p6\n(?: {4}.*\n)*/, '');
    const { problems } = contentWith({ [file]: text });
    expect(problems.map(({ code, file: at, params }) => [code, at, params['value']])).toEqual([
      ['published-gone', file, '4-kagemitsu/p6'],
    ]);
  });

  it.each([
    ['never published', [], []],
    ['said to be removed', ['sources/gomet-2022/'], ['sources/gomet-2022/']],
  ])('are told one by one where they were %s', (_, published, removed) => {
    expect(told(twice, published, removed).map(([code]) => code)).toEqual(['dangling-id', 'dangling-id']);
  });
});
