import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { anything } from '../../tests/fixtures/hostile-texts.ts';
import type { Edition } from '../archive/archive.ts';
import { oneLine } from '../text/characters.ts';
import { calendarText, datedEditions } from './calendar.ts';

const archive = wholeArchive();

function calendarOf(id: string, change: (edition: Edition) => Partial<Edition>) {
  const edition = archive.editions.get(id);
  if (!edition) throw new Error(`There is no edition ${id}.`);
  const text = calendarText({ archive, locale: 'fr' }, [{ ...edition, ...change(edition) }]);
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

describe('a calendar', () => {
  it('is one event, whatever the edition is called', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const calendar = calendarOf('5-valbourg', ({ names }) => ({
          names: { ...names, fr: names.fr.map((name) => ({ ...name, text })) },
        }));
        const [event, ...more] = calendar.getAllSubcomponents('vevent');
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
    const [event] = calendarOf('5-valbourg', () => ({ statusNow })).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('status')).toBe(status);
  });

  it('has the editions whose days are known, and passes over the others', () => {
    expect(datedEditions({ archive }).map(({ id }) => id)).toEqual(['4-kagemitsu', '5-valbourg', '7-rive-en-bresse']);
    const calendar = calendarOf('5-valbourg', () => ({ dates: { is: 'unknown' } }));
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  });

  it('knows an edition by the same number in both languages, and each from the others', () => {
    const uids = (['fr', 'ja'] as const).map((locale) => {
      const text = calendarText({ archive, locale }, datedEditions({ archive }));
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      return events.map((event) => String(event.getFirstPropertyValue('uid')));
    });
    expect(uids[0]).toEqual(uids[1]);
    expect(new Set(uids[0]).size).toBe(3);
    expect(uids[0]?.every((uid) => /^urn:uuid:[\da-f]{8}-[\da-f-]{27}$/.test(uid))).toBe(true);
  });

  it('says where: at the hosts', () => {
    const [event] = calendarOf('5-valbourg', () => ({ hostIds: ['valbourg', 'belport'] })).getAllSubcomponents(
      'vevent',
    );
    expect(event?.getFirstPropertyValue('location')).toBe('Valbourg, Belport');
  });

  it('calls an edition without a name by that of the series', () => {
    const calendar = calendarOf('5-valbourg', ({ names }) => ({ names: { ...names, fr: [] } }));
    const series = 'Rencontres franco-japonaises de la coopération décentralisée';
    expect(calendar.getAllSubcomponents('vevent')[0]?.getFirstPropertyValue('summary')).toBe(series);
  });
});
