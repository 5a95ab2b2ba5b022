import { expect, it } from 'vitest';
import { archiveWith, replaced } from '../../tests/fixtures/changed-content.ts';

type Change = readonly [file: string, before: string, after: string];

const pagesWith = (change: Change) => {
  const [file] = change;
  return [...archiveWith({ [file]: replaced(...change) }).sharedPages];
};
const ended = (on: string): Change => ['authorities/japan.yaml', 'saga, on: not-stated', `saga, on: ${on}`];

const rows: readonly (readonly [where: string, change: Change, pages: readonly (readonly string[])[]])[] = [
  [
    'with the one that followed, if it was no more before the first edition',
    ended('2005-10-01'),
    [['mitsuse', 'saga']],
  ],
  ['on its own page, if it still was at one', ended('2015-10-01'), []],
  [
    'with its like, if nobody identified its name',
    ['authorities/france.yaml', '  ja: "マムズ市"\n', '  ja: "マムズ市"\n  to_verify: [identity]\n'],
    [['mamuzu', 'unidentified']],
  ],
];

it.each(rows)('an authority stands %s', (_, change, expected) => {
  expect(pagesWith(change)).toEqual(expected);
});
