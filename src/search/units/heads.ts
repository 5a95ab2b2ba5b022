/** The places that the archive knows by their address: what each is, and the names, themes and dates that it is found by. */
import { get, type Archive, type Twinning } from '../../archive/archive.ts';
import { knownValue } from '../../archive/fact-path.ts';
import { schemaOf } from '../../schema/kinds.ts';
import { passagesOf } from '../../archive/passages.ts';
import { allDisagreements, allGaps } from '../../archive/queries/statements.ts';
import { allThemesOf, themesOfItem } from '../../archive/queries/themes.ts';
import { linksOf } from '../../archive/queries/twinnings.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { itemKindWords } from '../../schema/programme.ts';
import { labelsOn } from '../../schema/side.ts';
import type { TermSubject } from '../../schema/term.ts';
import { otherLocale } from '../../text/locales.ts';
import {
  authoritiesByName,
  factsAt,
  gapFragment,
  homeAt,
  pageAt,
  placeAt,
  recordAt,
  textPageAt,
} from '../../site/paths.ts';
import { authoritiesByNameTitle } from '../../i18n/strings/authority.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import { officialTextStrings } from '../../i18n/strings/declaration.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { capitalised } from '../../text/typography.ts';
import { pageNames, pages, type PageName } from '../../site/pages.ts';
import { plain } from '../../names/html.ts';
import { personName, recordText, textPageTitle, type Context } from '../../names/names.ts';
import { aboutEdition, dateOf, declaredNames, recordHead, titleTexts, type UnitHead } from './names.ts';

/** Every page and every place inside one that the archive names, by its address below the folder of the language; pages first, in the order of the index. */
export function unitHeads(context: Context): ReadonlyMap<string, UnitHead> {
  const home = homeAt(context.locale).length;
  const heads = new Map<string, UnitHead>();
  for (const [address, head] of [...recordPages(context), ...lists(context), ...places(context)]) {
    const at = address.slice(home);
    if (!heads.has(at)) heads.set(at, head);
  }
  return heads;
}

const pointTitle = { fr: (number: string) => `Point\u00A0${number}`, ja: (number: string) => `項目${number}` };

type Placed = readonly [address: string, head: UnitHead];

function* recordPages(context: Context): Generator<Placed> {
  const { archive, locale } = context;
  for (const [id, edition] of archive.editions) {
    const themes = allThemesOf(archive, id).map((theme) => theme.id);
    const placed = record(context, 'editions', id, { themes, ...aboutEdition(edition) });
    yield placed;
    // What stands on the page of the facts is told as a part of the edition.
    const of = placed[0].slice(homeAt(locale).length);
    yield [factsAt(locale, id), { kind: 'section', title: factStrings.page[locale], of, ...aboutEdition(edition) }];
  }
  for (const [id, { adoption }] of archive.declarations) {
    const about = aboutEdition(get(archive.editions, id));
    const adopted = adoption.is === 'known' && !isNotKnown(adoption.value.date) ? adoption.value.date.start : undefined;
    yield record(context, 'declarations', id, { ...about, date: dateOf(adopted) ?? about.date });
  }
  for (const [id] of archive.themes) yield record(context, 'themes', id, { themes: [id] });
  for (const [id, { fr, side }] of archive.authorities)
    yield record(context, 'authorities', id, { lang: locale === 'fr' && isNotKnown(fr) ? 'ja' : undefined, side });
  for (const [id] of archive.organisations) yield record(context, 'organisations', id);
  for (const link of linksOf(archive).counted) yield linkRecord(context, link);
  for (const [id, { title, lang, date }] of archive.sources) {
    const isOwn = title.from === 'description' || lang === locale;
    yield record(context, 'sources', id, { lang: isOwn ? undefined : lang, date: dateOf(date) });
  }
}

function linkRecord(context: Context, { id, date }: Twinning): Placed {
  return record(context, 'twinnings', id, { date: dateOf(knownValue(date)?.on.start) });
}

function record(
  context: Context,
  kind: Parameters<typeof recordHead>[1],
  id: string,
  more: Partial<UnitHead> = {},
): Placed {
  return [placeAt(context, kind, id), { ...recordHead(context, kind, id), ...more }];
}

/** The lists that are also found under the names of a term, since they show what the term denotes. */
const termOf: Partial<Record<PageName, TermSubject>> = { twinnings: 'twinning' };

/** The pages that belong to no single record. The search does not find itself. */
function* lists(context: Context): Generator<Placed> {
  const { archive, locale } = context;
  const home = siteStrings.home[locale];
  yield [homeAt(locale), { kind: 'list', title: home }];
  const { names } = archive.series;
  yield [
    pageAt(locale, 'series'),
    {
      kind: 'series',
      title: recordText(context, 'series', 'series'),
      names: [...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
    },
  ];
  for (const id of archive.pageIds) {
    const title = textPageTitle(context, id);
    // Its names come with the records, its text last.
    yield [textPageAt(locale, id), { kind: 'list', title, names: namesOfPage(archive, id) }];
    yield [`${textPageAt(locale, id)}#s-text`, { kind: 'page', title }];
  }
  for (const name of pageNames.filter((one) => one !== 'search'))
    yield [pageAt(locale, name), { kind: 'list', title: pages[name].title[locale], names: namesOfPage(archive, name) }];
  yield [authoritiesByName(locale), { kind: 'list', title: authoritiesByNameTitle[locale] }];
}

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

/** The words that ask for a page as a whole. */
function wordsFor({ intents }: Archive, page: string): readonly string[] {
  return Object.values(intents).flatMap(({ fr, ja, of, to }) =>
    of === undefined && to === page ? [...fr, ...ja] : [],
  );
}

/** What stands on a page with others of its kind, or is a part of a record. */
function* places(context: Context): Generator<Placed> {
  const { archive, locale } = context;
  for (const id of archive.areas.keys()) yield record(context, 'areas', id);
  for (const id of archive.terms.keys()) yield record(context, 'terms', id);
  for (const link of linksOf(archive).occasional) yield linkRecord(context, link);
  for (const [id, { name, ja, katakana }] of archive.people) {
    const [own, other] = locale === 'fr' ? [name, ja] : [katakana ?? ja, name];
    const lang = isNotKnown(own) && !isNotKnown(other) ? otherLocale(locale) : undefined;
    yield record(context, 'people', id, { title: plain(personName(context, id)), lang });
  }
  for (const [id, { edition, item }] of archive.items) {
    const { kind, number, title, field, date } = item;
    const word = capitalised(itemKindWords[kind][locale]);
    yield [
      recordAt(locale, 'editions', edition.id, `programme.${id}`),
      {
        kind: 'item',
        title: number === undefined ? word : `${word} ${String(number)}`,
        names: [...titleTexts(knownValue(title)), field?.fr, field?.ja],
        themes: themesOfItem(archive, id).map((theme) => theme.id),
        date: dateOf(isNotKnown(date) ? undefined : date.start),
      },
    ];
  }
  for (const [id, declaration] of archive.declarations) {
    const at = (place: string) => recordAt(locale, 'declarations', id, place);
    for (const { id: place, themes } of declaration.points)
      yield [at(place), { kind: 'point', title: pointTitle[locale](place.slice(1)), themes }];
    for (const { address, number: article, text, paragraphs } of passagesOf(declaration))
      for (const { address: place, number } of [{ address, number: undefined }, ...paragraphs]) {
        const title = capitalised(officialTextStrings.place[locale](article?.toString(), number?.toString()));
        yield [at(place), { kind: 'article', title, themes: text.themes }];
      }
  }
  // What the series tells of an edition stands with it in the list of the editions.
  for (const list of ['moments', 'records'] as const)
    for (const { edition } of archive.series[list])
      yield [
        recordAt(locale, 'series', 'series', `${list}.${edition}`),
        {
          kind: 'section',
          title: pages.editions.title[locale],
          of: placeAt(context, 'editions', edition).slice(homeAt(locale).length),
          ...aboutEdition(get(archive.editions, edition)),
        },
      ];
  for (const [id, { date, edition }] of archive.milestones) {
    const title = recordText(context, 'milestones', id);
    yield [
      recordAt(locale, 'milestones', id),
      { kind: 'milestone', title, edition: edition[0], date: dateOf(date.start) },
    ];
  }
  for (const { kind, id, gap } of allGaps(archive)) {
    const title = searchStrings.values.kind.gap[locale];
    yield [
      pageAt(locale, 'gaps', gapFragment(kind, id, gap.id)),
      { kind: 'gap', title, of: placeAt(context, kind, id).slice(homeAt(locale).length) },
    ];
  }
  for (const { kind, id, path, about } of allDisagreements(archive)) {
    const label = about ?? labelsOn(schemaOf(kind), path.split('.'), 'made').findLast((one) => one !== undefined);
    yield [placeAt(context, kind, id, path), { kind: 'disagreement', title: label?.[locale] ?? '' }];
  }
}
