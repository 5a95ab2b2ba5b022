import { expect, it } from 'vitest';
import { replaced, textOf } from '../../tests/fixtures/changed-content.ts';
import { valbourg, valbourgInFrench } from '../../tests/fixtures/example-files.ts';
import { joinReadings } from './read-content.ts';
import { readFile } from './read-file.ts';

const people = 'people.yaml';

/** What is told is the file and the code of the mistake; the changed file is read again, with the text. */
const cases: readonly { slip: string; told: string; before: Record<string, string>; changed: string; text: string }[] =
  [
    {
      slip: 'a number that the record has now stands in words in its account',
      told: `${valbourgInFrench} typed-figure`,
      before: {
        [valbourg]: replaced(valbourg, 'total: 41', 'total: 47'),
        [valbourgInFrench]: replaced(valbourgInFrench, '## Les nombres\n', '## Les nombres\n\nQuarante et une.\n'),
      },
      changed: valbourg,
      text: textOf(valbourg),
    },
    {
      slip: 'a record names an id that is defined no longer',
      told: `${valbourg} dangling-id`,
      before: { [valbourg]: textOf(valbourg), [people]: textOf(people) },
      changed: people,
      text: replaced(people, 'babelon-serge:', 'babelon-sergei:'),
    },
    {
      slip: 'no record names a person any more',
      told: `${people} person-unused`,
      before: {
        [valbourg]: textOf(valbourg),
        [people]: 'babelon-serge: { name: "Serge Babelon", ja: "セルジュ・バブロン" }\n',
      },
      changed: valbourg,
      text: textOf(valbourg).replaceAll('babelon-serge', 'foix-bertrand'),
    },
  ];

it.each(cases)(
  'where one file is read anew, what the others were read as is held to it: $slip',
  ({ told, before, changed, text }) => {
    const first = Object.entries(before).map(([file, was]) => readFile(file, was));
    const now = first.map((one) => (one.file === changed ? readFile(changed, text) : one));
    const timesTold = [first, now, first].map((readings) => {
      return joinReadings(readings).problems.filter(({ file, code }) => `${file} ${code}` === told).length;
    });
    expect(timesTold[1]).toBeGreaterThan(timesTold[0] ?? 0);
    expect(timesTold[2]).toBe(timesTold[0]);
  },
);
