import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { anything } from '../../tests/fixtures/hostile-texts.ts';
import { get, type Edition } from '../archive/archive.ts';
import { oneLine } from '../text/characters.ts';
import { calendarText, datedEditions } from './calendar.ts';

const archive = wholeArchive();

const valbourg = get(archive.editions, '5-valbourg');

function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

/** The events of a calendar of one edition, changed. */
function eventsOf(change: Partial<Edition>) {
  return eventsIn(calendarText({ archive, locale: 'fr' }, [{ ...valbourg, ...change }]));
}

const valueOf = (name: string, change: Partial<Edition>) => eventsOf(change)[0]?.getFirstPropertyValue(name);

describe('a calendar', () => {
  it('is one event, whatever the edition is called', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { names } = valbourg;
        const [event, ...more] = eventsOf({ names: { ...names, fr: names.fr.map((name) => ({ ...name, text })) } });
        expect(more).toEqual([]);
        expect(event?.getFirstPropertyValue('summary')).toBe(oneLine(text));
      }),
    );
  });

  it.each([
    ['held', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
    ['announced', 'TENTATIVE'],
    ['postponed', 'TENTATIVE'],
  ] as const)('says of an edition that is %s: %s', (statusNow, status) => {
    expect(valueOf('status', { statusNow })).toBe(status);
  });

  it('has the editions whose days are known, and passes over the others', () => {
    expect(datedEditions({ archive }).map(({ id }) => id)).toEqual(['4-kagemitsu', '5-valbourg', '7-rive-en-bresse']);
    expect(eventsOf({ dates: { is: 'unknown' } })).toEqual([]);
  });

  it('knows an edition by the same number in both languages, and each from the others', () => {
    const uids = (['fr', 'ja'] as const).map((locale) => {
      const events = eventsIn(calendarText({ archive, locale }, datedEditions({ archive })));
      return events.map((event) => String(event.getFirstPropertyValue('uid')));
    });
    expect(uids[0]).toEqual(uids[1]);
    expect(new Set(uids[0]).size).toBe(3);
    expect(uids[0]?.every((uid) => /^urn:uuid:[\da-f]{8}-[\da-f-]{27}$/.test(uid))).toBe(true);
  });

  it('says where: at the hosts', () => {
    expect(valueOf('location', { hostIds: ['valbourg', 'belport'] })).toBe('Valbourg, Belport');
  });

  it('calls an edition without a name by that of the series', () => {
    const series = 'Rencontres franco-japonaises de la coopération décentralisée';
    expect(valueOf('summary', { names: { ...valbourg.names, fr: [] } })).toBe(series);
  });
});
