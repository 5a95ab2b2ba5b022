import { describe, expect, it } from 'vitest';
import { contentWith, textOf } from '../../../tests/fixtures/changed-content.ts';

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

  it('is told once where it was never published, with the address that may be meant', () => {
    expect(problemsOf(['data/edition.csv', 'data/cities.csv'])).toEqual([
      'removal-never-published data/edition.csv data/editions.csv',
    ]);
  });

  it('is a glob of the addresses that go, where some were published', () => {
    expect(problemsOf(['data/*.csv'], ['{data,fr}/**/*.csv'], ['declarations/*/#p{1,6}'])).toEqual([
      'removal-still-there declarations/*/#p{1,6}',
    ]);
    expect(problemsOf(['*.csv'], ['data/*'])).toEqual(['removal-never-published *.csv']);
    expect(problemsOf(['data/*.csv', 'data/cities.csv'])).toEqual(['removal-to-nothing data/cities.csv']);
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
