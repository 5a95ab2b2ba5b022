import { describe, expect, it } from 'vitest';
import { allGaps, type PlacedGap } from '../archive/queries/statements.ts';
import { locales } from '../i18n/locales.ts';
import { gapFragment } from '../i18n/paths.ts';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { plain } from '../wording/html.ts';
import { addresseesOf, letterOf } from './request.ts';

const archive = wholeArchive();
const gaps = allGaps(archive);

const isOfEdition = ({ kind }: PlacedGap) => kind === 'editions' || kind === 'declarations';

describe('the addressees of a gap', () => {
  it('are first those who read the language of the host of its edition', () => {
    const otherwise = gaps.filter(isOfEdition).filter((placed) => {
      const host = archive.editions.get(placed.id)?.side === 'french' ? 'fr' : 'ja';
      return addresseesOf({ archive, locale: 'fr' }, placed)[0]?.language !== host;
    });
    expect(otherwise).toEqual([]);
  });

  it('are few, and nobody for a record that is not of an edition', () => {
    const told = gaps.map((placed) => addresseesOf({ archive, locale: 'ja' }, placed));
    expect(told.flat().filter(({ to }) => to.length < 1 || to.length > 3)).toEqual([]);
    expect(gaps.filter((_, index) => told[index]?.length === 0)).toEqual(gaps.filter((placed) => !isOfEdition(placed)));
  });
});

describe('a request that is ready to send', () => {
  it('asks the question of the gap in its own language, and leads to its place on our page of that language', () => {
    for (const placed of gaps.filter(isOfEdition)) {
      for (const lang of locales) {
        const letter = letterOf({ archive, locale: 'fr' }, placed, lang);
        const question = letter.filter(({ part }) => part === 'question').map(({ text }) => plain(text));
        expect(question).toEqual([placed.gap[lang]]);
        const address = `/${lang}/gaps/#${gapFragment(placed.kind, placed.id, placed.gap.id)}`;
        expect(plain(letter.at(-3)?.text ?? { html: '' })).toContain(address);
      }
    }
  });

  it('is the same letter on both pages', () => {
    const placed = gaps.find((one) => isOfEdition(one) && archive.editions.get(one.id)?.side === 'french');
    if (!placed) throw new Error('There is no gap.');
    const [french, japanese] = locales.map((locale) => letterOf({ archive, locale }, placed, 'fr'));
    expect(japanese).toEqual(french);
  });

  it('holds nothing that is lost or unseen when it is copied', () => {
    for (const placed of gaps.filter(isOfEdition)) {
      const letters = locales.flatMap((lang) => letterOf({ archive, locale: 'ja' }, placed, lang));
      expect(letters.filter(({ text }) => /<q\b|\u2060/.test(text.html))).toEqual([]);
    }
  });

  it('names the documents that were read in part', () => {
    const title = (id: string) => archive.sources.get(id)?.title.text ?? '';
    for (const placed of gaps.filter(isOfEdition)) {
      const letters = locales.map((lang) =>
        letterOf({ archive, locale: 'fr' }, placed, lang)
          .map(({ text }) => plain(text))
          .join(' '),
      );
      const unread = placed.gap.looked_in.filter((id) => archive.sources.get(id)?.read !== 'whole').slice(0, 3);
      expect(letters.every((letter) => unread.every((id) => letter.includes(title(id))))).toBe(true);
    }
  });
});
