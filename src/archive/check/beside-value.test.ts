import { describe, expect, it } from 'vitest';
import { formatPrintable } from '../../i18n/format-printable.ts';
import type { ValueForm } from '../prose.ts';
import { count } from '../schema/count.ts';
import { period } from '../schema/partial-date.ts';
import type { Language } from '../schema/words.ts';
import type { Printable } from '../value-at.ts';
import { besideMistake } from './beside-value.ts';

function printable(typed: string): Printable {
  const read = count.safeParse(typed);
  if (read.success && !/^\d{4}$/.test(typed)) return { type: 'count', count: read.data, derived: false };
  return { type: 'period', period: period.parse(typed) };
}

function codes(
  before: string,
  typed: string,
  { after = '', lang = 'fr', as }: { after?: string; lang?: Language; as?: ValueForm } = {},
) {
  const value = printable(typed);
  return besideMistake({
    of: 'x',
    before,
    after,
    lang,
    value: { printable: value, printed: formatPrintable(value, lang, as), as },
  }).map(({ code }) => code);
}

describe('a French word before a value', () => {
  it.each([
    ['depuis le ', '1973-10-12'],
    ['L’acte est du ', '1991-11-05'],
    ['du ', '2026-spring'],
    ['s’est tenue ', '2016-10-03/06'],
    ['annoncée pour ', '2011-07'],
    ['en ', '2016'],
    ['en ', '2026-autumn'],
    ['la date : ', '2026-autumn'],
    ['', '1973-10-12'],
    ['Des ', '28'],
    ['plus de ', '28'],
    ['CLAIR compte ', 'about 170'],
    ['à ', 'about 200'],
  ])('goes with it: %s%s', (before, typed) => {
    expect(codes(before, typed)).toEqual([]);
  });

  it.each([
    ['depuis le ', '1973'],
    ['le ', '2016-10-03/06'],
    ['au ', '2026-autumn'],
    ['en ', '1973-10-12'],
    ['en ', '2026-spring'],
    ['depuis ', '1973-10-12'],
    ['pour ', '2026-10-13/16'],
    ['s’est tenue ', '2016-10-03'],
    ['s’est tenue ', '2026-autumn'],
    ['de ', '2011-10'],
    ['de ', 'about 170'],
    ['des ', 'about 170'],
    ['le ', '22'],
  ])('does not go with it: %s%s', (before, typed) => {
    expect(codes(before, typed)).toEqual(['value-beside-word']);
  });

  it('goes with the part of a date that is asked for', () => {
    expect(codes('le titre de ', '2022-10-03/06', { as: 'year' })).toEqual([]);
    expect(codes('les ', '2022-10-03/06', { as: 'table' })).toEqual([]);
  });

  it.each(['l’', "d'", 'depuis qu’'])('is not an elision, whatever the value: %s', (before) => {
    expect(codes(before, '2026-autumn')).toEqual(['value-elided']);
  });
});

describe('a Japanese particle after a value', () => {
  it.each([
    ['に開かれ', '2016-10-03/06', ['value-beside-word']],
    ['の日程で', '2016-10-03/06', []],
    ['に開かれ', '2016-10-05/06', []],
    ['に提携', '1988-06-03', []],
  ])('%s after %s', (after, typed, found) => {
    expect(codes('', typed, { after, lang: 'ja' })).toEqual(found);
  });
});
