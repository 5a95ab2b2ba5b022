/** What the index of the example archive owes to readers, in both languages. */
import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { allFacts, allGaps } from '../archive/queries/statements.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { gapFragment, homeAt, pageAt, recordAt } from '../i18n/paths.ts';
import { fold } from './fold.ts';
import { packFiles, unpack, type Columns } from './pack.ts';
import { recordOf, type TextUnit } from './texts.ts';
import { textUnits } from './text-units.ts';

/** Made anew for each test: one that shared it would not notice what went wrong while it was made. */
const indexOf = (locale: Locale) => textUnits(wholeArchive(), locale);
const byAddress = (units: readonly TextUnit[]) => new Map(units.map((unit) => [unit.at, unit]));
const pageOf = (at: string) => at.replace(/#.*/, '');
const below = (locale: Locale, at: string) => at.slice(homeAt(locale).length);
/** Letters and figures alone: quotation marks and spaces are those of the page. */
const letters = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Lists the sentences of a language that a value holds, however deep: whatever stands under its code. */
function sentencesIn(value: unknown, locale: Locale): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => sentencesIn(one, locale));
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key === locale && typeof one === 'string' ? [one] : sentencesIn(one, locale),
  );
}

/** Shorter words are names, which stand wherever their bearer does; nor is the word for the state of a text a sentence. */
const isSentence = (text: string) => letters(text).length > 10 || /^(?:Texte|文)\s?\d/u.test(text);
const states: readonly string[] = ['official', 'our-translation'];

describe.each(locales)('the index in %s', (locale) => {
  it('repeats in no list what a record says', () => {
    const worded = indexOf(locale).filter(({ kind, text }) => kind === 'list' && text !== '');
    expect(worded.map(({ at }) => at)).toEqual(['twinnings/']);
  });

  it('says every sentence of a fact on the page of its record, reasons and other versions included, and in one place alone', () => {
    const places = indexOf(locale).map(({ at, text, title, names = '' }) => {
      return { page: pageOf(at), at, words: letters([text, title, names].join('')) };
    });
    const wrong = [...allFacts(wholeArchive())].flatMap(({ kind, id, fact }) => {
      const page = pageOf(below(locale, recordAt(locale, kind, id)));
      const those = places.filter((place) => place.page === page);
      const sentences = new Set(
        sentencesIn(fact.node, locale).filter((one) => isSentence(one) && !states.includes(one)),
      );
      return [...sentences].flatMap((sentence) => {
        const found = those.filter(({ words }) => words.includes(letters(sentence)));
        return found.length === 1
          ? []
          : [`${page} ${fact.path} “${sentence}”: ${found.map(({ at }) => at).join(', ')}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('asks the question of each gap once, as a part of the record that has it', () => {
    const units = indexOf(locale);
    const gaps = allGaps(wholeArchive());
    const found = gaps.map(({ kind, id, gap }) => {
      const unit = byAddress(units).get(below(locale, pageAt(locale, 'gaps', gapFragment(kind, id, gap.id))));
      return unit && [unit.kind, letters(unit.text), recordOf(unit, units).at];
    });
    expect(found).toEqual(
      gaps.map(({ kind, id, gap }) => ['gap', letters(gap[locale]), below(locale, recordAt(locale, kind, id))]),
    );
  });

  it('says of each passage of which page it is a part, under a title', () => {
    const units = indexOf(locale);
    for (const unit of units) {
      if (['section', 'document', 'item', 'article', 'point', 'milestone', 'disagreement'].includes(unit.kind))
        expect([recordOf(unit, units).at, unit.title === '']).toEqual([pageOf(unit.at), false]);
      else if (unit.kind !== 'gap') expect(unit.of, unit.at).toBeUndefined();
    }
  });

  it('has no passage without words, and no line that is empty or begins with what stands before a value', () => {
    const units = indexOf(locale);
    expect(units.filter(({ kind, text }) => (kind === 'section' || kind === 'point') && text === '')).toEqual([]);
    const lines = units.flatMap(({ text }) => (text === '' ? [] : text.split('\n')));
    expect(lines.filter((line) => /^\s*(?:[:：]|$)/u.test(line))).toEqual([]);
  });

  it('marks what is in the other language, and nothing else', () => {
    const isForeign =
      locale === 'fr' ? /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u : /(?:[a-zà-ÿ]+[ ’]){3}/u;
    const isOther = locale === 'fr' ? isForeign : /\p{Script=Latin}/u;
    for (const { at, text, passages = [] } of indexOf(locale)) {
      const rest = passages.toReversed().reduce((left, [start, end]) => left.slice(0, start) + left.slice(end), text);
      expect(rest, at).not.toMatch(isForeign);
      for (const [start, end, lang] of passages.filter((one) => one[2] !== 'en')) {
        expect(lang, at).not.toBe(locale);
        const marked = text.slice(start, end);
        if (/\p{L}/u.test(marked)) expect(marked, at).toMatch(isOther);
      }
    }
  });

  it('is the same when it is read again from the files that a browser loads', () => {
    const units = indexOf(locale);
    const read = packFiles(units).reduce<readonly TextUnit[]>(
      (before, [, columns]) => [...before, ...unpack(JSON.parse(JSON.stringify(columns)) as Columns, before)],
      [],
    );
    const withRecord = (list: readonly TextUnit[]) =>
      new Map(list.map((unit) => [unit.at, { ...unit, of: recordOf(unit, list).at }]));
    const [before, after] = [withRecord(units), withRecord(read)];
    expect(after.size).toBe(before.size);
    for (const [at, unit] of before) expect(after.get(at)).toEqual(unit);
  });
});

/** What some places are about, whatever the language of the page. */
const about: readonly (readonly [at: string, fields: Partial<TextUnit>])[] = [
  ['editions/4-kagemitsu/', { edition: '4-kagemitsu', side: 'japanese', date: '2014-10-28', bears: 'kagemitsu' }],
  ['editions/5-valbourg/', { edition: '5-valbourg', side: 'french', date: '2016-10-03', themes: 'innovation' }],
  ['editions/9-belport/', { edition: '9-belport', side: 'french', date: '2026-autumn', themes: undefined }],
  ['editions/5-valbourg/#s-account', { themes: undefined }],
  ['declarations/5-valbourg/#article-3', { themes: undefined }],
  ['twinnings/paris-tokyo/', { date: '1982', bears: undefined }],
  ['editions/5-valbourg/#programme.ed5-opening', { date: '2016-10-05', themes: undefined }],
  ['editions/5-valbourg/#programme.ed5-workshop-2', { themes: 'innovation' }],
  ['declarations/4-kagemitsu/', { edition: '4-kagemitsu', side: 'japanese', date: '2014-10-30', bears: 'kagemitsu' }],
  ['declarations/5-valbourg/', { edition: '5-valbourg', side: 'french', date: '2016-10-06' }],
  ['declarations/5-valbourg/#article-1', { themes: 'innovation' }],
  ['cities/valbourg/', { side: 'french' }],
  ['authorities/asago/', { side: 'japanese' }],
  ['themes/innovation/', { themes: 'innovation' }],
  ['themes/innovation/#s-goals', { themes: 'innovation' }],
  ['twinnings/lorval-shirogane/', { date: '1973-10-12', bears: 'lorval shirogane' }],
  ['twinnings/vaucluse-tochigi/', { date: '2008-10' }],
  ['series/#2026-edition', { edition: '9-belport', date: '2026' }],
  ['sources/tokyo-paris-2017/', { date: '2017-10-23' }],
];

it.each(locales)(
  'a place is about the edition, the country, the day and the themes that the data gives it, and no other, in %s',
  (locale) => {
    const units = byAddress(indexOf(locale));
    for (const [at, fields] of about) expect(units.get(at), at).toMatchObject(fields);
  },
);

it.each(locales)('a name in Japanese alone is said to be in Japanese, in %s', (locale) => {
  const units = byAddress(indexOf(locale));
  expect(units.get('authorities/mamuzu/')?.lang).toBe(locale === 'fr' ? 'ja' : undefined);
  expect(units.get('authorities/lorval/')?.lang).toBeUndefined();
  expect(units.get('sources/muchujin-2014/')?.lang).toBe(locale === 'fr' ? 'ja' : undefined);
});
