import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Archive, type Edition } from '../archive/archive.ts';
import type { Kind } from '../schema/kinds.ts';
import type { PartialDate } from '../schema/partial-date.ts';
import { linkedData } from './json-ld.ts';

const whole = wholeArchive();

/** A record of the example in schema.org’s words, where something of the archive is changed. */
function thingOf(kind: Kind, id: string, change: Partial<Archive>): object {
  const page = { path: '/', title: 'Title', description: 'Description', breadcrumb: [], record: { kind, id } };
  const text = linkedData({ archive: { ...whole, ...change }, locale: 'fr' }, page) ?? '';
  return (JSON.parse(text) as { '@graph': [object] })['@graph'][0];
}

function eventOf(id: string, change: Partial<Edition> = {}): object {
  const editions = new Map([...whole.editions, [id, { ...get(whole.editions, id), ...change }]]);
  return thingOf('editions', id, { editions });
}

it.each([
  ['5-valbourg', 'held', 'https://schema.org/EventScheduled', undefined],
  ['5-valbourg', 'cancelled', 'https://schema.org/EventCancelled', undefined],
  ['5-valbourg', 'postponed', 'https://schema.org/EventPostponed', undefined],
  ['7-rive-en-bresse', 'postponed', 'https://schema.org/EventPostponed', ['2020-11-17', '2021-10']],
  ['7-rive-en-bresse', 'cancelled', 'https://schema.org/EventCancelled', undefined],
] as const)('an edition, %s, %s, is %s, with the days that it was put off from', (id, statusNow, status, previous) => {
  const event = eventOf(id, { statusNow });
  expect(event).toMatchObject({ eventStatus: status });
  if (previous) expect(event).toMatchObject({ previousStartDate: previous });
  else expect(event).not.toHaveProperty('previousStartDate');
});

it('an edition says nothing of what is not known', () => {
  const unknown = { is: 'unknown' } as const;
  const names = { ...get(whole.editions, '5-valbourg').names, fr: [] };
  const event = eventOf('5-valbourg', { dates: unknown, venues: unknown, names });
  for (const property of ['startDate', 'endDate']) expect(event).not.toHaveProperty(property);
  expect(event).toMatchObject({ name: '5-valbourg', location: { '@type': 'City' } });
});

it.each<[PartialDate, string | undefined]>([
  [{ value: '2026-autumn', precision: 'season' }, '2026'],
  [{ value: '2018-10-15', precision: 'day', qualifier: 'latest' }, undefined],
])('a date, %o, is written as far as it is exact: %s', (founded, foundingDate) => {
  const organisations = new Map([...whole.organisations, ['cuf', { ...get(whole.organisations, 'cuf'), founded }]]);
  expect({ foundingDate: undefined, ...thingOf('organisations', 'cuf', { organisations }) }).toMatchObject({
    foundingDate,
  });
});

it('says nothing of a page that is about no such thing and at the top', () => {
  const page = { path: '/fr/', title: 'Title', description: 'Description', breadcrumb: [], name: 'home' } as const;
  expect(linkedData({ archive: whole, locale: 'fr' }, page)).toBeUndefined();
});
