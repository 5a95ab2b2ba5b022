/** The places that the archive knows by their address: what each is, and the names, themes and dates that it is found by. */
import { get, type Archive, type Edition } from '../../archive/archive.ts';
import { adoptionDay, editionDays } from '../../archive/edition-days.ts';
import { knownValue } from '../../archive/fact-path.ts';
import { schemaOf } from '../../schema/kinds.ts';
import { allDisagreements } from '../../archive/queries/statements.ts';
import { allThemesOf, themesOfItem } from '../../archive/queries/themes.ts';
import { isNotKnown, knownField, type Field } from '../../schema/not-known.ts';
import type { PartialDate } from '../../schema/partial-date.ts';
import { itemKindWords } from '../../schema/programme.ts';
import { labelsOn } from '../../schema/side.ts';
import type { TermSubject } from '../../schema/term.ts';
import { otherLocale } from '../../text/locales.ts';
import { pathOf } from '../../site/paths.ts';
import { placesOf, type Place, type PlacedKind } from '../../site/places.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import { officialTextStrings } from '../../i18n/strings/declaration.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { capitalised } from '../../text/typography.ts';
import { pageNames, pages, type PageName } from '../../site/pages.ts';
import { personName, recordText, textPageTitle, type Context } from '../../names/names.ts';
import type { TextUnit, UnitKind } from '../texts.ts';
import { declaredNames, editionYears, titleTexts, type Names } from './names.ts';

/** What a place is besides its words, as in `TextUnit`. */
export interface UnitHead extends Pick<TextUnit, 'kind' | 'lang' | 'edition' | 'side' | 'date'> {
  /** Absent where its heading on the page says it. */
  readonly title?: string;
  /** Names under which it is found besides its words: those declared by its record. */
  readonly names?: Names;
  /** The ids of the authorities by whose names it is also found. */
  readonly bears?: readonly string[] | undefined;
  /** The ids of the themes that the data assigns to it. */
  readonly themes?: readonly string[] | undefined;
  /** The address of the record that it is a part of, if not that of its page. */
  readonly of?: string;
}

/**
 * Every page and every place inside one that the archive names, by its address below the folder of the language; pages first, in the order
 * of the index.
 */
export function unitHeads(context: Context): ReadonlyMap<string, UnitHead> {
  const { archive, locale } = context;
  const heads = new Map<string, UnitHead>();
  for (const place of placesOf(archive)) {
    // The search does not find itself.
    if (place.is === 'list' && place.name === 'search') continue;
    heads.set(place.address, headOf(context, place));
    // The names of a text come with the records, its words last.
    if (place.is === 'text')
      heads.set(`${place.address}#s-text`, { kind: 'page', title: textPageTitle(context, place.id) });
  }
  for (const { kind, id, path, about } of allDisagreements(archive)) {
    const address = pathOf(archive, kind, id, path);
    const label = about ?? labelsOn(schemaOf(kind), path.split('.')).findLast((one) => one !== undefined);
    if (!heads.has(address)) heads.set(address, { kind: 'disagreement', title: label?.[locale] ?? '' });
  }
  return heads;
}

const pointTitle = { fr: (number: string) => `Point\u00A0${number}`, ja: (number: string) => `項目${number}` };

function headOf(context: Context, place: Place): UnitHead {
  const { archive, locale } = context;
  switch (place.is) {
    case 'record':
      return recordHead(context, place.kind, place.id);
    case 'home':
      return { kind: 'list', title: siteStrings.home[locale] };
    case 'list':
      return { kind: 'list', title: pages[place.name].title[locale], names: namesOfPage(archive, place.name) };
    case 'text':
      return { kind: 'list', title: textPageTitle(context, place.id), names: namesOfPage(archive, place.id) };
    case 'facts': {
      // What stands on this page is told as a part of the edition.
      const of = pathOf(archive, 'editions', place.id);
      return { kind: 'section', title: factStrings.page[locale], of, ...aboutEdition(get(archive.editions, place.id)) };
    }
    case 'moment': {
      const of = pathOf(archive, 'editions', place.edition);
      const about = aboutEdition(get(archive.editions, place.edition));
      return { kind: 'section', title: pages.editions.title[locale], of, ...about };
    }
    case 'item': {
      const { id, kind, number, title, field, date } = place.item;
      const word = capitalised(itemKindWords[kind][locale]);
      return {
        kind: 'item',
        title: number === undefined ? word : `${word} ${String(number)}`,
        names: [...titleTexts(knownValue(title)), field?.fr, field?.ja],
        themes: themesOfItem(archive, id).map((theme) => theme.id),
        date: dateOf(knownField(date)?.start),
      };
    }
    case 'point':
      return { kind: 'point', title: pointTitle[locale](place.point.id.slice(1)), themes: place.point.themes };
    case 'passage': {
      const { number, text } = place.passage;
      const title = officialTextStrings.place[locale](number?.toString(), place.paragraph?.toString());
      return { kind: 'article', title: capitalised(title), themes: text.themes };
    }
    case 'gap': {
      const of = pathOf(archive, place.kind, place.id);
      return { kind: 'gap', title: searchStrings.values.kind.gap[locale], of };
    }
  }
}

function recordHead(context: Context, kind: PlacedKind, id: string): UnitHead {
  const names = declaredNames(context.archive, kind, id);
  return { kind: unitKinds[kind], title: recordText(context, kind, id), names, ...more[kind]?.(context, id) };
}

const unitKinds = {
  ...{ editions: 'edition', declarations: 'declaration', themes: 'theme', authorities: 'authority' },
  ...{ organisations: 'organisation', twinnings: 'twinning', sources: 'source', series: 'series', areas: 'area' },
  ...{ terms: 'term', people: 'person', milestones: 'milestone' },
} as const satisfies Record<PlacedKind, UnitKind>;

/** What a record has as a unit of the search beside its kind, title and names. */
const more: Partial<Record<PlacedKind, (context: Context, id: string) => Partial<UnitHead>>> = {
  editions: ({ archive }, id) => {
    const edition = get(archive.editions, id);
    const themes = allThemesOf(archive, id).map((theme) => theme.id);
    return { bears: edition.hostIds, themes, ...aboutEdition(edition) };
  },
  declarations: ({ archive }, id) => {
    const edition = get(archive.editions, id);
    const about = aboutEdition(edition);
    const date = dateOf(adoptionDay(get(archive.declarations, id))?.start) ?? about.date;
    return { bears: edition.hostIds, ...about, date };
  },
  themes: (_, id) => ({ themes: [id] }),
  authorities: ({ archive, locale }, id) => {
    const { fr, side } = get(archive.authorities, id);
    return { lang: locale === 'fr' && isNotKnown(fr) ? 'ja' : undefined, side };
  },
  twinnings: ({ archive }, id) => {
    const { french, japanese, signed_by: signedBy, date } = get(archive.twinnings, id);
    return { bears: [...french, ...japanese, ...signedBy], date: dateOf(knownValue(date)?.on.start) };
  },
  sources: ({ archive, locale }, id) => {
    const { title, lang, date } = get(archive.sources, id);
    const isOwn = title.from === 'description' || lang === locale;
    return { lang: isOwn ? undefined : lang, date: dateOf(date) };
  },
  people: (context, id) => {
    const { name, ja, katakana } = get(context.archive.people, id);
    const [own, other] = context.locale === 'fr' ? [name, ja] : [katakana ?? ja, name];
    const lang = isNotKnown(own) && !isNotKnown(other) ? otherLocale(context.locale) : undefined;
    return { title: personName(context, id).text, lang };
  },
  milestones: ({ archive }, id) => {
    const { date, edition } = get(archive.milestones, id);
    return { edition: edition[0], date: dateOf(date.start) };
  },
};

/** A date to the precision of its source: `2022-10-03`, `2008`. */
function dateOf(date: Field<PartialDate> | undefined): string | undefined {
  return knownField(date)?.value;
}

/** What the parts of an edition and its declaration have of it. */
function aboutEdition(edition: Edition): Pick<UnitHead, 'edition' | 'side' | 'date'> {
  const days = editionDays(edition);
  const date = days ? `${days.start.value}/${days.end.value}` : editionYears(edition).at(-1);
  return { edition: edition.id, side: edition.side, date };
}

/** The lists that are also found under the names of a term, since they show what the term denotes. */
const termOf: Partial<Record<PageName, TermSubject>> = { twinnings: 'twinning' };

/** The title of a page in the menu, the words in which readers ask for it, and those of the term that it shows. */
function namesOfPage(archive: Archive, page: string): NonNullable<UnitHead['names']> {
  const name = pageNames.find((one) => one === page);
  if (name === undefined) return [];
  const [id] = [...archive.terms].find(([, { stands }]) => stands !== undefined && stands === termOf[name]) ?? [];
  const { shortTitle } = pages[name];
  return [
    ...(id === undefined ? [] : declaredNames(archive, 'terms', id)),
    ...[shortTitle?.fr, shortTitle?.ja, ...wordsFor(archive, `${page}/`)],
  ];
}

function wordsFor({ intents }: Archive, page: string): readonly string[] {
  return Object.values(intents).flatMap(({ fr, ja, of, to }) =>
    of === undefined && to === page ? [...fr, ...ja] : [],
  );
}
