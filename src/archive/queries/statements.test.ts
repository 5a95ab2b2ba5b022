import { expect, it } from 'vitest';
import { archiveWith, replaced, wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { allFacts, disagreementsAbout } from './statements.ts';
import { totalsOf } from './totals.ts';

it.each([
  ['in one version', 'editions/4-kagemitsu/edition.yaml', '    id: ed4-authorities\n'],
  ['in several of which one is kept', 'editions/7-rive-en-bresse/edition.yaml', '    id: ed7-persons\n'],
  ['in several of which none is kept', 'editions/7-rive-en-bresse/edition.yaml', 'id: ed7-planned-dates\n    '],
  ['of the series', 'series.yaml', '    id: series-initiator\n'],
])('a disagreement %s counts the same when it has no id', (_, file, id) => {
  const archive = archiveWith({ [file]: replaced(file, id, '') });
  const { disagreements, contradictions } = totalsOf(wholeArchive());
  expect(totalsOf(archive)).toMatchObject({ disagreements, contradictions });
});

it('a disagreement without an id has the address of its fact', () => {
  const all = [...allFacts(wholeArchive())].flatMap((placed) => disagreementsAbout(placed));
  expect(all).toContainEqual({
    name: 'editions.5-valbourg.attendance.authorities',
    slot: 'disagreements.attendance.authorities',
    differs: 'contradiction',
  });
});
