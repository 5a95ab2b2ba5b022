import { describe, expect, it, vi } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { resetSettings } from '../../tests/fixtures/settings.ts';
import { get, type Edition } from '../archive/archive.ts';
import { allGaps } from '../archive/queries/statements.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { plain } from '../wording/html.ts';
import { gapsView } from './gaps.ts';
import { lettersView, type LetterView } from './letters.ts';

const archive = wholeArchive();
const editions = [...archive.editions.values()];
const lettersOf = (edition: Edition, locale: Locale = 'fr') => lettersView({ archive, locale }, edition).letters;
const textOf = ({ subject, before, questions, after, signature }: LetterView) =>
  [subject, ...[...before, ...questions.map(({ text }) => text), ...after, ...signature].map(plain)].join('\n');

describe('the letters about an edition', () => {
  it('go first to its host, and one to each addressee', () => {
    for (const edition of editions) {
      const ids = lettersOf(edition).map(({ id }) => id);
      expect(ids[0]).toBe(`authorities.${edition.hostIds[0] ?? ''}`);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('ask all that is open about the edition and its declaration, numbered, in the language of the addressee', () => {
    for (const edition of editions) {
      const gaps = [...edition.gaps, ...(archive.declarations.get(edition.id)?.gaps ?? [])];
      for (const { language, questions } of lettersOf(edition)) {
        const number = (n: number) => (language === 'fr' ? `${String(n)}.\u00A0` : `（${String(n)}）`);
        expect(questions.map(({ text }) => plain(text))).toEqual(
          gaps.map((gap, index) => `${number(index + 1)}${gap[language]}`),
        );
      }
    }
  });

  it('are the same on both pages', () => {
    for (const edition of editions) {
      const [french, japanese] = locales.map((locale) => lettersOf(edition, locale).map(textOf));
      expect(japanese).toEqual(french);
    }
  });

  it('keep the place of each question in each language, once', () => {
    for (const edition of editions) {
      const letters = lettersOf(edition);
      const languages = new Set(letters.map(({ language }) => language));
      const ids = letters.flatMap(({ questions }) => questions.flatMap(({ id }) => id ?? []));
      expect(new Set(ids).size).toBe(ids.length);
      for (const gap of edition.gaps) {
        expect(ids.filter((id) => id.startsWith(`editions.${edition.id}.${gap.id}.`))).toHaveLength(languages.size);
      }
    }
  });

  it('hold nothing that is lost or unseen when they are copied, and never speak as the archive', () => {
    for (const letter of editions.flatMap((edition) => lettersOf(edition, 'ja'))) {
      const { before, questions, after } = letter;
      const texts = [...before, ...questions.map(({ text }) => text), ...after];
      expect(texts.filter(({ html }) => /<q\b|\u2060/.test(html))).toEqual([]);
      expect(textOf(letter)).not.toMatch(/\b(?:nous|notre|nos)\b|当アーカイブ/i);
    }
  });

  it('name few of the documents that were read, and say of which only a part was', () => {
    const [letter] = lettersOf(get(archive.editions, '5-valbourg'));
    const read = letter?.after.map(plain)[0] ?? '';
    expect(read).toMatch(/^Documents déjà consultés\s: «.+» \(en partie\), .+ et \d+\sautres\.$/);
    expect(read.match(/«/g)).toHaveLength(4);
  });
});

describe('the page that a letter is about', () => {
  resetSettings();

  it.each([
    ['is named where the site knows its host', 'https://archive.example', 1],
    ['is left out where nobody could open it', '', 0],
  ] as const)('%s', async (_, host, times) => {
    vi.stubEnv('SITE', host);
    const { lettersView: viewOf } = await import('./letters.ts');
    const [letter] = viewOf({ archive, locale: 'fr' }, get(archive.editions, '5-valbourg')).letters;
    expect(letter?.after.map(plain).filter((text) => text.includes('/gaps/#s-5-valbourg'))).toHaveLength(times);
  });
});

describe.each(locales)('the pages of letters, in %s', (locale) => {
  it('are counted where the page of unknowns leads to them', () => {
    const { groups } = gapsView({ archive, locale });
    for (const edition of editions) {
      const { length } = lettersOf(edition, locale);
      const { letters } = groups.find(({ id }) => id === edition.id) ?? {};
      expect(letters?.label.match(/\d+/)?.[0], edition.id).toBe(length === 0 ? undefined : String(length));
    }
  });
});

describe('the page of letters of an edition without open questions', () => {
  it('stays, and leads to the page of unknowns rather than to a part that is not there', () => {
    const [placed] = allGaps(archive);
    const id = placed?.id ?? '';
    const declarations = new Map(archive.declarations);
    const declaration = declarations.get(id);
    if (declaration) declarations.set(id, { ...declaration, gaps: [] });
    const edition = { ...get(archive.editions, id), gaps: [] };
    const view = lettersView({ archive: { ...archive, declarations }, locale: 'fr' }, edition);
    expect(view.letters).toEqual([]);
    expect(view.back.href).toBe('/fr/gaps/');
    expect(view.frame.breadcrumb.map(({ href }) => href)).toEqual(['/fr/', '/fr/gaps/']);
  });
});
