import { describe, expect, it } from 'vitest';
import { contentWith, textOf } from '../../../tests/fixtures/changed-content.ts';

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
