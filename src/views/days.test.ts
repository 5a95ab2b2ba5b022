import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Archive } from '../archive/archive.ts';
import type { Item } from '../archive/schema/programme.ts';
import { period } from '../archive/schema/partial-date.ts';
import type { Locale } from '../i18n/locales.ts';
import { daysView } from './days.ts';
import { holderOf } from './fact.ts';
import { scheduleView } from './schedule.ts';

const whole = wholeArchive();

/** The archive with some activities otherwise. */
function withItems(changes: Readonly<Record<string, Partial<Item>>>): Archive {
  const items = new Map(
    [...whole.items].map(([id, one]) => [id, { ...one, item: { ...one.item, ...changes[id] } }] as const),
  );
  return { ...whole, items };
}

function timetable(id: string, { archive = whole, locale = 'fr' }: { archive?: Archive; locale?: Locale } = {}) {
  const context = { archive, locale };
  const edition = get(archive.editions, id);
  return daysView(context, edition, scheduleView(context, edition, holderOf(context, 'editions', id)));
}

/** Each column by its day or place, with the activities in it. */
function columnsOf(view: ReturnType<typeof timetable>) {
  return view.columns.map(({ day, place, sessions }) => [
    day ? `${day.weekday} ${day.number}` : place?.html,
    ...sessions.map(({ href }) => href.split('#programme.')[1]),
  ]);
}

const everyItem = [...whole.items].filter(([, { edition }]) => edition.id === '5-valbourg').map(([id]) => id);

describe('the timetable of an edition', () => {
  it('has a column for each day in order, an activity of several days under its first, and those without a day last', () => {
    expect(columnsOf(timetable('5-valbourg'))).toEqual([
      ['lundi 3', 'ed5-visits-school-factory'],
      ['mardi 4', 'ed5-visits-2'],
      ['mercredi 5', 'ed5-opening'],
      ['jeudi 6', 'ed5-closing'],
      ['Jour non connu', 'ed5-plenary', 'ed5-workshop-1', 'ed5-workshop-2', 'ed5-workshop-3'],
    ]);
  });

  it('counts the first and the last day of the meeting among its days, and no other', () => {
    const archive = withItems({
      'ed5-visits-school-factory': { date: period.parse('2016-10-02') },
      'ed5-visits-2': { date: period.parse('2016-10-03') },
      'ed5-closing': { date: period.parse('2016-10-07') },
      'ed5-plenary': { date: period.parse('2016-10-06') },
    });
    const days = timetable('5-valbourg', { archive }).columns.flatMap(({ day, isMeeting }) =>
      day ? [[day.whole, isMeeting]] : [],
    );
    expect(days).toEqual([
      ['2 octobre 2016', false],
      ['3 octobre 2016', true],
      ['5 octobre 2016', true],
      ['6 octobre 2016', true],
      ['7 octobre 2016', false],
    ]);
  });

  it('explains light numbers only where there is a day around the meeting', () => {
    const archive = withItems({ 'ed5-visits-2': { date: period.parse('2016-10-02') } });
    const [inside, around] = [timetable('5-valbourg'), timetable('5-valbourg', { archive })].map(({ note }) => note);
    expect(inside).toBe('Octobre 2016.');
    expect(around).toMatch(/^Octobre 2016.+/);
    expect(around).not.toBe(inside);
  });

  it('takes every day for one of the meeting where its days are not known', () => {
    const editions = new Map([
      ...whole.editions,
      ['5-valbourg', { ...get(whole.editions, '5-valbourg'), dates: { is: 'unknown' } as const }] as const,
    ]);
    expect(timetable('5-valbourg', { archive: { ...whole, editions } }).columns.every((one) => one.isMeeting)).toBe(
      true,
    );
  });

  it('has a column for each place where no day is known, those without a place last', () => {
    const place = (fr: string) => ({ fr, ja: `${fr}（日本語）` });
    const changes = Object.fromEntries(
      everyItem.map((id) => [id, { date: { is: 'not-stated' } as const, place: undefined as Item['place'] }]),
    );
    changes['ed5-opening'] = { date: { is: 'not-stated' }, place: place('Le Vinci') };
    changes['ed5-plenary'] = { date: { is: 'not-stated' }, place: place('Mairie') };
    changes['ed5-closing'] = { date: { is: 'not-stated' }, place: place('Le Vinci') };
    const view = timetable('5-valbourg', { archive: withItems(changes) });
    expect(columnsOf(view).slice(0, 2)).toEqual([
      ['Le Vinci', 'ed5-opening', 'ed5-closing'],
      ['Mairie', 'ed5-plenary'],
    ]);
    expect(columnsOf(view)[2]?.[0]).toBe('Lieu non indiqué');
    expect(view.columns.flatMap(({ sessions }) => sessions).every((session) => session.place === undefined)).toBe(true);
    expect(view.note).toMatch(/^Du 3 au 6 octobre 2016/);
  });

  it('is empty where no programme is known, and says what is asked about it', () => {
    const view = timetable('9-belport');
    expect([view.columns, view.note]).toEqual([[], undefined]);
    expect(view.gaps.map(({ id }) => id)).toEqual(['theme']);
    expect(timetable('7-rive-en-bresse').gaps.map(({ id }) => id)).toEqual(['programme']);
  });

  it('asks nothing where every activity has its day', () => {
    const archive = withItems(Object.fromEntries(everyItem.map((id) => [id, { date: period.parse('2016-10-05') }])));
    expect(timetable('5-valbourg', { archive }).columns).toHaveLength(1);
    expect(timetable('5-valbourg', { archive }).gaps).toEqual([]);
  });
});

describe('an activity of the timetable', () => {
  function session(id: string, change: Partial<Item> = {}, locale: Locale = 'fr') {
    const { columns } = timetable('5-valbourg', { archive: withItems({ [id]: change }), locale });
    const found = columns.flatMap(({ sessions }) => sessions).find(({ href }) => href.endsWith(`#programme.${id}`));
    if (!found) throw new Error(`The timetable has no ${id}.`);
    return found;
  }

  it('has its kind before its title, and its kind alone where it has none', () => {
    expect(session('ed5-workshop-3').title.html).toBe('Atelier\u00A03 – Développement urbain');
    expect(session('ed5-opening').title.html).toBe('Cérémonie');
    expect(session('ed5-opening', {}, 'ja').title.html).toBe('式典');
  });

  it('says when it lasted where that was more than its own day', () => {
    expect(session('ed5-visits-school-factory').time?.html).toBe('3–4 octobre 2016');
    expect(session('ed5-visits-2').time).toBeUndefined();
    expect(session('ed5-visits-2', { date: period.parse('2016-10') }).time).toBeUndefined();
  });

  it('is open where its title was looked for and not found, and not where it has none', () => {
    expect(session('ed5-plenary').isOpen).toBe(true);
    expect([session('ed5-opening').isOpen, session('ed5-workshop-3').isOpen]).toEqual([false, false]);
  });

  it('of no kind is called by what is said of it, which is not said again', () => {
    const bare = session('ed5-visits-school-factory', { kind: 'other' });
    expect(bare.title.html).toMatch(/^Avant les travaux/);
    expect(bare.words).toBeUndefined();
    const named = session('ed5-visits-school-factory');
    expect([named.title.html, named.words?.html.slice(0, 17)]).toEqual(['Visite', 'Avant les travaux']);
  });
});
