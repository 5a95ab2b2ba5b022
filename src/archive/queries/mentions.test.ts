import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get, type Archive } from '../archive.ts';
import { mentionsOf } from './mentions.ts';

const whole = wholeArchive();
const link = get(whole.twinnings, 'lyon-yokohama');
/** A link whose French end signed it as well. */
const archive: Archive = {
  ...whole,
  twinnings: new Map([...whole.twinnings, [link.id, { ...link, signed_by: ['lyon'] }]]),
};

it.each([
  ['authorities', 'lyon', ['twinnings/lyon-yokohama  french+signed_by']],
  ['authorities', 'rive-en-bresse', ['editions/7-rive-en-bresse hosts authorities']],
  ['authorities', 'ichikawa', ['editions/4-kagemitsu programme.ed4-workshop-3 presenters']],
  [
    'people',
    'ohara-kazufumi',
    [
      'editions/7-rive-en-bresse committee.chairs.ohara-kazufumi person',
      'editions/7-rive-en-bresse committee.meetings.2019-11-06 persons',
    ],
  ],
  ['twinnings', 'lyon-yokohama', ['milestones/1959-twinning  twinning']],
  ['organisations', 'cncd', []],
] as const)('the mentions of %s %s name the facts and the fields', (named, id, expected) => {
  const found = mentionsOf(archive, named, id);
  expect(found.map((one) => `${one.kind}/${one.id} ${one.fact.path} ${one.fields.join('+')}`)).toEqual(expected);
});
