import { describe, expect, it } from 'vitest';
import { contentWith, replaced } from '../../tests/fixtures/changed-content.ts';
import { kagemitsu, rive, valbourg } from '../../tests/fixtures/example-files.ts';

/** Checks the example content with `edits`, and returns each problem as its code and parameters. */
function problemsOf(edits: Parameters<typeof contentWith>[0]) {
  return contentWith(edits).problems.map(({ code, params }) => [code, ...Object.values(params)].join(' '));
}

// The edition lasted from 28 to 30 October 2014.
it.each([
  ['2014-10-27', ['dates-differ 2014-10-27 2014-10-28/2014-10-30 editions/4-kagemitsu/dates.days']],
  ['2014-10-28', []],
  ['2014-10-29/11-02', []],
  ['2014-10-31', ['dates-differ 2014-10-31 2014-10-28/2014-10-30 editions/4-kagemitsu/dates.days']],
  ['2014-10', []],
  ['2014-11', ['dates-differ 2014-11 2014-10-28/2014-10-30 editions/4-kagemitsu/dates.days']],
  ['2014', []],
  ['not-stated', []],
])('an adoption may fall on any day of its edition, the first and the last among them: %s', (date, told) => {
  const text = replaced(kagemitsu, '  date: 2014-10-30', `  date: ${date}`);
  expect(problemsOf({ [kagemitsu]: text }).filter((line) => line.endsWith('4-kagemitsu/dates.days'))).toEqual(told);
});

describe('an authority that became another', () => {
  // The edition began on 3 October 2022.
  it.each([
    ['2022-10-02', ['former-authority haute-bresse grande-bresse 2022-10-02 2022-10-03']],
    ['2022-10-03', []],
    ['2022-10', []],
    ['2022-09', ['former-authority haute-bresse grande-bresse 2022-09 2022-10-03']],
    ['2022', []],
    ['2021', ['former-authority haute-bresse grande-bresse 2021 2022-10-03']],
    ['not-stated', []],
  ])('may take part up to the last day that its end may have had: %s', (on, told) => {
    const france = replaced('authorities/france.yaml', 'grande-bresse, on: 2016', `grande-bresse, on: ${on}`);
    const edition = replaced(rive, '{ authority: grande-bresse,', '{ authority: haute-bresse,');
    const problems = problemsOf({ 'authorities/france.yaml': france, [rive]: edition });
    expect(problems.filter((line) => line.startsWith('former'))).toEqual(told);
  });

  it('may be in the list of an edition of which no day is known', () => {
    const edition = replaced(rive, '{ authority: grande-bresse,', '{ authority: haute-bresse,').replace(
      'dates:\n  days: 2022-10-03/06\n  sessions: unknown\n  sources: [gomet-2022]',
      'dates: not-stated',
    );
    expect(problemsOf({ [rive]: edition }).filter((line) => line.startsWith('former'))).toEqual([]);
  });
});

it('a list tells of each line that comes again, and of the first that it repeats', () => {
  const line = '    - { authority: minase, printed: "水瀬市" }\n';
  const { problems } = contentWith({ [valbourg]: replaced(valbourg, line, line.repeat(3)) });
  expect(problems.map(({ code, params }) => [code, params['value']])).toEqual([
    ['listed-twice', 'minase'],
    ['listed-twice', 'minase'],
  ]);
  expect(new Set(problems.map(({ params }) => params['line'])).size).toBe(1);
});
