import { describe, expect, it } from 'vitest';
import { archiveWith, textOf, wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { knownValue } from '../../archive/fact-path.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { locales, type Locale } from '../../text/locales.ts';
import { pathOf } from '../../site/paths.ts';
import { pageNames, pages } from '../../site/pages.ts';
import { placesInside } from '../../../tests/places.ts';
import { recordText } from '../../names/names.ts';
import { unitHeads } from './heads.ts';

const headsIn = (locale: Locale) => unitHeads({ archive: wholeArchive(), locale });

/** The kinds of records, and what the search calls each. */
const kinds = {
  editions: 'edition',
  declarations: 'declaration',
  themes: 'theme',
  authorities: 'authority',
  organisations: 'organisation',
  people: 'person',
  twinnings: 'twinning',
  terms: 'term',
  areas: 'area',
  sources: 'source',
  milestones: 'milestone',
} as const;

describe.each(locales)('the places that the archive names, in %s', (locale) => {
  const heads = headsIn(locale);

  it('include every record, of its kind and called as the site calls it', () => {
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[])
      for (const id of wholeArchive()[kind].keys()) {
        const head = heads.get(pathOf(wholeArchive(), kind, id));
        expect(head?.kind, `${kind} ${id}`).toBe(kinds[kind]);
        if (kind !== 'people') expect(head?.title).toBe(recordText({ archive: wholeArchive(), locale }, kind, id));
      }
  });

  it('date a declaration by its adoption, else by its edition', () => {
    for (const [id, { adoption }] of wholeArchive().declarations) {
      const date = knownValue(adoption)?.date;
      const [declaration, edition] = (['declarations', 'editions'] as const).map((kind) =>
        heads.get(pathOf(wholeArchive(), kind, id)),
      );
      expect(declaration?.date, id).toBe(date === undefined || isNotKnown(date) ? edition?.date : date.start.value);
    }
  });

  it('date a declaration of which no adoption is known by its edition', () => {
    const file = 'declarations/4-kagemitsu/declaration.yaml';
    const text = textOf(file).replace(/^adoption:\n(?: .*\n)+/m, 'adoption: unknown\n');
    const archive = archiveWith({ [file]: text });
    const changed = unitHeads({ archive, locale });
    const dates = (['declarations', 'editions'] as const).map(
      (kind) => changed.get(pathOf(archive, kind, '4-kagemitsu'))?.date,
    );
    expect(dates[0]).toBe(dates[1]);
  });

  it('include every page, called as in the menu, but not the search', () => {
    for (const name of pageNames) {
      const head = heads.get(`${name}/`);
      if (name === 'search') expect(head).toBeUndefined();
      else if (wholeArchive().pageIds.includes(name)) {
        expect(head).toMatchObject({ kind: 'list', title: head?.title });
        expect(heads.get(`${name}/#s-text`)?.kind).toBe('page');
      } else if (name === 'series') expect(head?.kind).toBe('series');
      else expect(head).toMatchObject({ kind: 'list', title: pages[name].title[locale] });
    }
  });

  it('include every article, point, session, gap and disagreement', () => {
    expect(placesInside(wholeArchive()).filter((at) => !heads.has(at))).toEqual([]);
  });

  it('are the same as in the other language, and all have a title', () => {
    expect([...heads.keys()]).toEqual([...headsIn(locale === 'fr' ? 'ja' : 'fr').keys()]);
    expect([...heads].filter(([, { title }]) => title === undefined)).toEqual([]);
  });
});
