import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Edition } from '../archive/archive.ts';
import type { PartialDate } from '../archive/schema/partial-date.ts';
import { editionThing, isoDate, linkedData } from './json-ld.ts';

/** The linked data of an edition of the example, with some of its facts changed. */
function eventOf(id: string, change: Partial<Edition> = {}): unknown {
  const archive = wholeArchive();
  return editionThing({ archive, locale: 'fr' }, { ...get(archive.editions, id), ...change }, '/');
}

describe('an edition as an event', () => {
  it.each([
    ['5-valbourg', 'held', 'https://schema.org/EventScheduled', undefined],
    ['5-valbourg', 'cancelled', 'https://schema.org/EventCancelled', undefined],
    ['5-valbourg', 'postponed', 'https://schema.org/EventPostponed', undefined],
    ['7-rive-en-bresse', 'postponed', 'https://schema.org/EventPostponed', ['2020-11-17', '2021-10']],
    ['7-rive-en-bresse', 'held', 'https://schema.org/EventRescheduled', ['2020-11-17', '2021-10']],
    ['7-rive-en-bresse', 'cancelled', 'https://schema.org/EventCancelled', undefined],
  ] as const)('%s, %s, is %s, with the days that it was put off from', (id, statusNow, eventStatus, previous) => {
    const event = eventOf(id, { statusNow });
    expect(event).toMatchObject({ eventStatus });
    if (previous) expect(event).toMatchObject({ previousStartDate: previous });
    else expect(event).not.toHaveProperty('previousStartDate');
  });

  it('is organised by those who organise or host it, not by those who support it', () => {
    expect(eventOf('5-valbourg')).toMatchObject({
      organizer: [
        { '@type': 'GovernmentOrganization', name: 'Valbourg', url: '/fr/authorities/valbourg/' },
        { '@type': 'Organization', name: 'Cités Unies France (CUF)', url: '/fr/organisations/cuf/' },
      ],
    });
    expect(eventOf('7-rive-en-bresse')).not.toHaveProperty('organizer');
    expect(eventOf('9-belport')).not.toHaveProperty('organizer');
  });

  it('says nothing of what is not known', () => {
    const unknown = { is: 'unknown' } as const;
    const { names } = get(wholeArchive().editions, '5-valbourg');
    const event = eventOf('5-valbourg', { dates: unknown, venues: unknown, names: { ...names, fr: [] } });
    for (const property of ['startDate', 'endDate']) expect(event).not.toHaveProperty(property);
    expect(event).toMatchObject({ name: '5-valbourg', location: { '@type': 'City' } });
  });
});

describe('isoDate', () => {
  it.each<[PartialDate | { is: 'unknown' } | undefined, string | undefined]>([
    [{ value: '2022-10-03', precision: 'day' }, '2022-10-03'],
    [{ value: '2020-11', precision: 'month' }, '2020-11'],
    [{ value: '2026-autumn', precision: 'season' }, '2026'],
    [{ value: '2018-10-15', precision: 'day', qualifier: 'latest' }, undefined],
    [{ is: 'unknown' }, undefined],
    [undefined, undefined],
  ])('writes %o as %s', (date, text) => {
    expect(isoDate(date)).toBe(text);
  });
});

it('says nothing of a page that is about no such thing and at the top', () => {
  const page = { path: '/fr/', title: 'Title', description: 'Description', breadcrumb: [], name: 'home' } as const;
  expect(linkedData({ archive: wholeArchive(), locale: 'fr' }, page)).toBeUndefined();
});
