import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get, type Edition } from '../../archive/archive.ts';
import type { Item } from '../../archive/schema/programme.ts';
import { editionThing } from './event.ts';

/** The linked data of an edition of the example, with some of its facts changed. */
function eventOf(id: string, change: Partial<Edition> = {}): unknown {
  const archive = wholeArchive();
  return editionThing({ archive, locale: 'fr' }, { ...get(archive.editions, id), ...change });
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
        { '@type': 'GovernmentOrganization', '@id': '/data/graph.jsonld#authorities/valbourg', name: 'Valbourg' },
        { '@type': 'Organization', '@id': '/data/graph.jsonld#organisations/cuf', name: 'Cités Unies France (CUF)' },
      ],
    });
    expect(eventOf('7-rive-en-bresse')).not.toHaveProperty('organizer');
    expect(eventOf('9-belport')).not.toHaveProperty('organizer');
  });

  it('says nothing of what is not known', () => {
    const unknown = { is: 'unknown' } as const;
    const { names } = get(wholeArchive().editions, '5-valbourg');
    const event = eventOf('5-valbourg', {
      dates: unknown,
      programme: unknown,
      participants: unknown,
      venues: unknown,
      names: { ...names, fr: [] },
    });
    for (const property of ['startDate', 'endDate', 'subEvent', 'attendee']) expect(event).not.toHaveProperty(property);
    expect(event).toMatchObject({ name: '5-valbourg', location: { '@type': 'City' } });
  });

  it('has as parts the sessions whose title is known in the language, each on its day', () => {
    const { programme } = get(wholeArchive().editions, '5-valbourg');
    if (!Array.isArray(programme)) throw new Error('The example has a programme.');
    const day = { value: '2016-10-05', precision: 'day' } as const;
    const dated = programme.map((item: Item): Item =>
      item.id === 'ed5-workshop-2' ? { ...item, date: { start: day, end: day } } : item,
    );
    const id = '/data/graph.jsonld#editions/5-valbourg/programme.ed5-workshop-';
    expect(eventOf('5-valbourg', { programme: dated })).toMatchObject({
      subEvent: [
        { '@type': 'Event', '@id': `${id}1`, name: 'Texte 39.' },
        { '@type': 'Event', '@id': `${id}2`, name: 'Texte 40.', startDate: '2016-10-05' },
        { '@type': 'Event', '@id': `${id}3` },
      ],
    });
  });
});
