import { describe, expect, it } from 'vitest';
import { replaced, textOf } from './planted/changed-content.ts';
import { tours, toursInFrench, toursInJapanese } from './planted/planted.ts';
import { joinReadings } from './read-content.ts';
import { readFile } from './read-file.ts';

const people = 'people.yaml';
const opening = 'changes/opening.yaml';

interface Case {
  readonly slip: string;
  /** Where it is told, and as what. */
  readonly told: string;
  readonly before: Readonly<Record<string, string>>;
  /** The file that is read anew, and what it holds then. */
  readonly changed: string;
  readonly text: string;
}

const cases: readonly Case[] = [
  {
    slip: 'a number that the record has now stands in words in its account',
    told: `${toursInFrench} figure-in-words`,
    before: {
      [tours]: replaced(tours, 'total: 41', 'total: 47'),
      [toursInFrench]: replaced(toursInFrench, '## Les nombres\n', '## Les nombres\n\nQuarante et une.\n'),
    },
    changed: tours,
    text: textOf(tours),
  },
  {
    slip: 'a name that the record has now is not quite the one of a link to it',
    told: `${toursInFrench} name-differs`,
    before: { [people]: textOf(people), [toursInFrench]: textOf(toursInFrench) },
    changed: people,
    text: replaced(people, 'name: "Serge Babary"', 'name: "Serge Babari"'),
  },
  {
    slip: 'a record names an id that is defined no longer',
    told: `${tours} dangling-id`,
    before: { [tours]: textOf(tours), [people]: textOf(people) },
    changed: people,
    text: replaced(people, 'babary-serge:', 'babary-sergei:'),
  },
  {
    slip: 'no record names a person any more',
    told: `${people} person-unused`,
    before: { [tours]: textOf(tours), [people]: 'babary-serge: { name: "Serge Babary", ja: not-stated }\n' },
    changed: tours,
    text: textOf(tours).replaceAll('babary-serge', 'fort-bertrand'),
  },
  {
    slip: 'the account of a record that was recorded is another',
    told: `${tours} change-not-recorded`,
    before: {
      ...Object.fromEntries(
        [tours, toursInFrench, toursInJapanese, 'changes.yaml'].map((file) => [file, textOf(file)]),
      ),
      [opening]: /^editions\/5-tours: .*\n/m.exec(textOf(opening))?.[0] ?? '',
    },
    changed: toursInFrench,
    text: replaced(toursInFrench, '## Les travaux', '## Travaux'),
  },
];

describe('where one file is read anew, what the others were read as is held to it', () => {
  it.each(cases)('$slip', ({ told, before, changed, text }) => {
    const first = Object.entries(before).map(([file, was]) => readFile(file, was));
    const now = first.map((one) => (one.file === changed ? readFile(changed, text) : one));
    const timesTold = [first, now, first].map((readings) => {
      const { problems, notRecorded } = joinReadings(readings);
      return [...problems, ...notRecorded()].filter(({ file, code }) => `${file} ${code}` === told).length;
    });
    expect(timesTold[1]).toBeGreaterThan(timesTold[0] ?? 0);
    expect(timesTold[2]).toBe(timesTold[0]);
  });
});
