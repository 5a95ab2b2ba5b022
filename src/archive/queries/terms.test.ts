import { describe, expect, it } from 'vitest';
import type { Archive, Source, Twinning } from '../archive.ts';
import { readPeriod } from '../schema/partial-date.ts';
import { actPairs, oldestYear, placesPrinting, termFor, titlesPrinting } from './terms.ts';

function source(id: string, text: string, fields: object = {}): [string, Source] {
  const date = { value: '2010', precision: 'year' };
  return [id, { id, title: { text, from: 'page' }, lang: 'ja', date, ...fields } as unknown as Source];
}

const notStated = { is: 'not-stated' };
const sources = new Map([
  source('late', '第3分科会の報告', { date: { value: '2018-10-11', precision: 'day' } }),
  source('early', '分科会のご案内', { date: { value: '2012', precision: 'year' } }),
  source('undated', '分科会', { date: notStated }),
  source('ours', '分科会の記事', { title: { text: '分科会', from: 'description' } }),
  source('other', '分科会とは', { lang: 'fr' }),
]);

const item = (id: string, fr: object) => ({ id, title: { is: 'known', value: { fr } } });
const edition = {
  id: '7-aix-en-provence',
  programme: [
    item('ed7-one', { text: 'Atelier économie', status: 'official' }),
    item('ed7-two', { text: 'Atelier société', status: 'translation' }),
  ],
  committee: { name: { fr: { text: 'COPIL mixte', status: 'official' }, ja: notStated } },
};

const link = (id: string, on: string, fr: string, ja: string, kind = 'twinning') =>
  [
    id,
    {
      id,
      kind,
      act: { is: 'known', value: { fr, ja } },
      date: { is: 'known', value: { on: readPeriod(on) } },
    } as unknown as Twinning,
  ] as const;

const archive = {
  sources,
  editions: new Map([[edition.id, edition]]),
  declarations: new Map(),
  terms: new Map([['workshop', { id: 'workshop', stands: 'workshop' }]]),
  twinnings: new Map([
    link('c', '1990', 'jumelage (après un accord)', '姉妹都市（交流協定の後）'),
    link('a', '1958', 'pacte d’amitié', '友情盟約'),
    link('b', '1973', 'jumelage', '姉妹都市'),
    link('d', '2024', 'exposition', '展覧会', 'occasional'),
  ]),
} as unknown as Archive;

describe('a printed form', () => {
  it('is found in the titles of sources in its language, the oldest first, and not in our descriptions', () => {
    expect(titlesPrinting(archive, '分科会', 'ja').map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
  });

  it('is met since the oldest source of which the date is known', () => {
    expect(oldestYear(titlesPrinting(archive, '分科会', 'ja'))).toBe('2012');
    expect(oldestYear(titlesPrinting(archive, '全体会', 'ja'))).toBeUndefined();
  });

  it.each([
    ['atelier', ['programme.ed7-one']],
    ['COPIL', ['committee']],
    ['plénière', []],
  ])('%s is printed at %j; a translation of ours does not count', (form, paths) => {
    expect(placesPrinting(archive, form, 'fr').map(({ path }) => path)).toEqual(paths);
  });
});

it('a term is found by what it stands for', () => {
  expect(termFor(archive, 'workshop')?.id).toBe('workshop');
  expect(termFor(archive, 'plenary')).toBeUndefined();
});

it('the names of acts stand in pairs, those of most links first, without what we add in brackets and without occasional links', () => {
  expect(actPairs(archive).map(({ fr, ja, twinnings }) => [fr, ja, twinnings.map(({ id }) => id)])).toEqual([
    ['jumelage', '姉妹都市', ['b', 'c']],
    ['pacte d’amitié', '友情盟約', ['a']],
  ]);
});
