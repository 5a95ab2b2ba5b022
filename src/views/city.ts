import { cityRoleWords } from '../archive/schema/city.ts';
import { get, type City } from '../archive/archive.ts';
import { gapsOf } from '../archive/gaps.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { cityStrings } from '../i18n/strings/city.ts';
import { aloneView, editionsAt, pairView, type PairView } from './city-pair.ts';
import type { Context } from '../wording/context.ts';
import { whenOf } from './edition-when.ts';
import { factLines, holderOf } from './fact.ts';
import type { FrameView, LinkView } from './frame.ts';
import { linkToRecord, recordFrame } from './record-page.ts';
import { gapViews } from './gap.ts';
import { locatorView, type LocatorView } from './host-map.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage, ourWords } from '../wording/language.ts';
import { authorityNameRead, authorityText, editionText } from '../wording/names.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { citedIn, notesOf, type PageNotes } from './notes.ts';
import { proseView, type ProseView } from './prose.ts';
import { factsRow, firstOf, type FactRow } from './row-values.ts';
import { rowsHead, type SectionHeads } from './sections.ts';

/** The page of a host or associated city. The entries in lists and the record are on the page of the authority. */
export interface CityView extends Neighbours {
  readonly frame: FrameView;
  readonly side: Side;
  readonly name: Html;
  readonly otherName?: Html | undefined;
  readonly role: string;
  readonly editions: readonly (LinkView & { readonly when: string })[];
  readonly account?: ProseView | undefined;
  readonly rows: readonly FactRow[];
  readonly pair?: PairView | undefined;
  /** The motive of the link between the city and its partner, as the sources give it. */
  readonly why?: { readonly word?: string | undefined; readonly reason?: Html | undefined } | undefined;
  readonly map?: LocatorView | undefined;
  readonly authorityHref: string;
  readonly heads: SectionHeads<'facts', 'account' | 'link'>;
  readonly notes: PageNotes;
}

export function cityView(context: Context, city: City): CityView {
  const { archive, locale } = context;
  const { id } = city;
  const words = cityStrings[locale];
  const authority = get(archive.authorities, id);
  const name = authorityText(context, authority);
  const role = cityRoleWords[city.role][locale];
  const prose = archive.prose('cities', id, locale);
  const account = proseView(context, prose);
  const facts = factLines(context, holderOf(context, 'cities', id), 'facts', city.facts, '');
  const twinning = city.twinning === undefined ? undefined : get(archive.twinnings, city.twinning);
  const said = facts.flatMap(({ words: sentence }) => sentence ?? []);
  const rows = [factsRow(context, 'facts', words.facts, facts, firstOf(context, said, said.length))];
  const other = otherLocale(locale);
  return {
    frame: recordFrame(context, 'cities', id, account?.leadText ?? words.description(name)),
    side: authority.side,
    name: authorityNameRead(context, authority),
    otherName: isNotKnown(authority[other]) ? undefined : inLanguage(authority[other], other, locale),
    role,
    editions: editionsAt(archive, id).map(({ edition }) => ({
      href: recordAt(locale, 'editions', edition.id),
      label: editionText(context, edition),
      when: whenOf(context, edition),
    })),
    account,
    rows,
    pair: twinning && pairView(context, twinning),
    why: twinning && {
      word: twinning.word?.[locale],
      reason: twinning.motive && ourWords(twinning.motive, locale),
    },
    map: locatorView(context, id),
    authorityHref: recordAt(locale, 'authorities', id),
    heads: {
      account: account && { id: 'account', title: words.account },
      link: twinning && { id: 'link', title: words.link },
      facts: rowsHead(locale, 'record'),
    },
    notes: notesOf([citedIn(context, prose), rows], gapViews(context, 'cities', id, gapsOf(city))),
    ...neighboursOf(citiesInOrder(context), city, ({ id: one }) => linkToRecord(context, 'cities', one)),
  };
}

/** Returns the cities in the order in which they hosted an edition. */
export function citiesInOrder({ archive }: Context): readonly City[] {
  const first = (city: City) => editionsAt(archive, city.id)[0]?.edition.ordinal ?? Number.MAX_SAFE_INTEGER;
  return [...archive.cities.values()].toSorted((a, b) => first(a) - first(b) || (a.role === 'host' ? -1 : 1));
}

/** Returns a city with the other end of its link, or alone if it has none. */
export function pairOf(context: Context, { id, twinning }: City): PairView {
  return twinning === undefined ? aloneView(context, id) : pairView(context, get(context.archive.twinnings, twinning));
}
