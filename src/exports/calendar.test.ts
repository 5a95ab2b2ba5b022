import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { anything } from '../../tests/fixtures/hostile-texts.ts';
import type { Edition } from '../archive/archive.ts';
import { oneLine } from '../archive/characters.ts';
import { calendarText } from './calendar.ts';

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

  it('ends the day after the last', () => {
    const [event] = calendarOf('5-valbourg', () => ({})).getAllSubcomponents('vevent');
    const days = ['dtstart', 'dtend'].map((name) => String(event?.getFirstPropertyValue(name)));
    expect(days).toEqual(['2016-10-03', '2016-10-07']);
  });
});
