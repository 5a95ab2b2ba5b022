import { expect, it } from 'vitest';
import { contentWith, replaced } from '../../tests/fixtures/changed-content.ts';
import { kagemitsu, valbourg } from '../../tests/fixtures/example-files.ts';

it.each([
  ['2014-10-30', []],
  ['2014-10-29', ['follow-up-earlier']],
])('what takes a declaration up may be of the day of its adoption, and not of the day before: %s', (day, told) => {
  const opening = '\n    authorities: [valbourg, kagemitsu]';
  const { problems } = contentWith({
    [kagemitsu]: replaced(kagemitsu, 'in: editions/5-valbourg', 'in: editions/5-valbourg/programme.ed5-opening'),
    [valbourg]: replaced(valbourg, `date: 2016-10-05${opening}`, `date: ${day}${opening}`),
  });
  expect(problems.map(({ code }) => code).filter((code) => code === 'follow-up-earlier')).toEqual(told);
});
