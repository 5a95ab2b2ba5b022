import { cityRoleWords } from '../archive/schema/city.ts';
import { get, type City } from '../archive/archive.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { cityStrings } from '../i18n/strings/city.ts';
import { presenceViews } from './authority-presences.ts';
import { aloneView, editionsAt, pairView, type PairView } from './city-pair.ts';
import type { Context } from '../wording/context.ts';
import { whenOf } from './edition-when.ts';
import { factLines, factView, holderOf, type FactView } from './fact.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { locatorView, type LocatorView } from './host-map.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { authorityNameRead, authorityText, editionText, recordLink } from '../wording/names.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { proseView, type ProseView } from './prose.ts';
import { stationView, type StationView } from './theme.ts';

/** A city at one edition. */
export interface CityStop extends StationView {
  /** What is known, in words: « ville hôte », « dans la liste des participants », « aucune liste connue ». */
  readonly words: string;
  readonly isHost: boolean;
  /** False where no list names it. */
  readonly isThere: boolean;
}

/** Everything that the page of a host or associated city shows. */
export interface CityView extends Neighbours {
  readonly frame: FrameView;
  readonly side: Side;
  readonly name: Html;
  readonly otherName?: Html | undefined;
  readonly role: string;
  readonly editions: readonly (LinkView & { readonly when: string })[];
  readonly account?: ProseView | undefined;
  readonly facts: readonly FactView[];
  readonly pair?: PairView | undefined;
  readonly stops: readonly CityStop[];
  readonly area?: Html | undefined;
  readonly englishName?: Html | undefined;
  readonly map?: LocatorView | undefined;
  readonly place: readonly FactView[];
  readonly authorityHref: string;
}

/** Makes the page of a city. */
export function cityView(context: Context, city: City): CityView {
  const { archive, locale } = context;
  const { id } = city;
  const words = cityStrings[locale];
  const authority = get(archive.authorities, id);
  const name = authorityText(context, authority);
  const role = cityRoleWords[city.role][locale];
  const account = proseView(context, archive.prose('cities', id, locale));
  const holder = holderOf(context, 'cities', id);
  const record = holderOf(context, 'authorities', id);
  const other = otherLocale(locale);
  return {
    frame: frameView(context, {
      path: recordAt(locale, 'cities', id),
      record: { kind: 'cities', id },
      title: words.titled(name, role),
      description: account?.leadText ?? words.description(name),
      within: 'cities',
    }),
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
    facts: factLines(context, holder, 'facts', city.facts).map((fact, index) => ({
      ...fact,
      label: String(index + 1),
    })),
    pair: city.twinning === undefined ? undefined : pairView(context, get(archive.twinnings, city.twinning)),
    stops: stopsOf(context, city),
    area: authority.area === undefined ? undefined : recordLink(context, 'areas', authority.area),
    englishName:
      city.name_en === undefined || city.name_en === name ? undefined : inLanguage(city.name_en, 'en', locale),
    map: locatorView(context, id),
    place: authority.population ? [factView(context, record, 'population', authority.population)] : [],
    authorityHref: recordAt(locale, 'authorities', id),
    ...neighboursOf(citiesInOrder(context), city, (one) => ({
      href: recordAt(locale, 'cities', one.id),
      label: authorityText(context, get(archive.authorities, one.id)),
    })),
  };
}

/** The city at every edition: as host, as associated city, else as the lists have it. */
function stopsOf(context: Context, city: City): readonly CityStop[] {
  const { archive, locale } = context;
  const words = cityStrings[locale];
  const here = new Map(editionsAt(archive, city.id).map((one) => [one.edition.id, one]));
  return presenceViews(context, get(archive.authorities, city.id)).map((presence): CityStop => {
    const edition = get(archive.editions, presence.edition);
    const role = here.get(edition.id);
    const station = stationView(context, edition);
    return {
      ...station,
      href: presence.href,
      words: role
        ? role.isAssociated
          ? words.associated
          : words.host
        : station.isHeld
          ? presence.words
          : words.announced,
      isHost: role !== undefined,
      isThere: role !== undefined || presence.state === 'present',
    };
  });
}

/** Cities in the order in which they received an edition. */
export function citiesInOrder({ archive }: Context): readonly City[] {
  const first = (city: City) => editionsAt(archive, city.id)[0]?.edition.ordinal ?? Number.MAX_SAFE_INTEGER;
  return [...archive.cities.values()].toSorted((a, b) => first(a) - first(b) || (a.role === 'host' ? -1 : 1));
}

/** A city with the other end of its link, or alone. */
export function pairOf(context: Context, { id, twinning }: City): PairView {
  return twinning === undefined ? aloneView(context, id) : pairView(context, get(context.archive.twinnings, twinning));
}
