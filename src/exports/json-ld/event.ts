import type { Event, EventSeries, EventStatusType, GovernmentOrganization, Organization, Place } from 'schema-dts';
import { get } from '../../archive/archive.ts';
import type { Edition } from '../../archive/archive.ts';
import { heldOn } from '../../archive/held-on.ts';
import { timeline } from '../../archive/queries/timeline.ts';
import { allThemesOf } from '../../archive/queries/themes.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import type { Item } from '../../archive/schema/programme.ts';
import { addressOf, pageAt, recordAt } from '../../i18n/paths.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { otherLocale } from '../../i18n/locales.ts';
import type { Context } from '../../wording/context.ts';
import { authorityText, organisationText } from '../../wording/names.ts';
import { nameText } from '../../wording/title.ts';
import { addressIn, cityOf } from './place.ts';
import { ownThing, isoDate, otherNames, known, several, thing, type Reference } from './things.ts';

/** Organisational roles that make an organiser; support and patronage do not. */
const organising = new Set(['organiser', 'co-organiser', 'host']);

function organisers(
  { archive, locale }: Context,
  { organisers }: Edition,
): readonly (GovernmentOrganization | Organization)[] {
  if (isNotKnown(organisers)) return [];
  return organisers
    .filter(({ role }) => organising.has(role))
    .flatMap(({ authority, organisation }) => [
      ...(authority
        ? [
            {
              '@type': 'GovernmentOrganization' as const,
              ...thing('authorities', authority),
              name: authorityText({ archive, locale }, get(archive.authorities, authority)),
            },
          ]
        : []),
      ...(organisation
        ? [
            {
              '@type': 'Organization' as const,
              ...thing('organisations', organisation),
              name: organisationText({ archive, locale }, get(archive.organisations, organisation)),
            },
          ]
        : []),
    ]);
}

function places(context: Context, { venues, hostIds }: Edition): readonly Place[] {
  const cities = hostIds.map((id) => cityOf(context, id));
  if (isNotKnown(venues) || venues.length === 0) return cities;
  const address = several(hostIds.map((id) => addressIn(context, id)));
  return venues.map(({ name }) =>
    known({ '@type': 'Place', name: nameText(name, context.locale), address, containedInPlace: several(cities) }),
  );
}

/** The schema.org form of an edition's status, with the dates that it was postponed from. */
function statusOf(
  context: Context,
  { id, statusNow }: Edition,
): { eventStatus: EventStatusType; previousStartDate?: string | readonly string[] } {
  if (statusNow === 'cancelled') return { eventStatus: 'https://schema.org/EventCancelled' };
  const station = timeline(context.archive).find(({ edition }) => edition.id === id);
  const previous = several((station?.earlier ?? []).flatMap(({ period }) => isoDate(period.start) ?? []));
  if (statusNow === 'postponed')
    return { eventStatus: 'https://schema.org/EventPostponed', ...(previous && { previousStartDate: previous }) };
  if (!station?.postponements || !previous) return { eventStatus: 'https://schema.org/EventScheduled' };
  return { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: previous };
}

/** A session whose title is known in the page's language. */
function sessions(context: Context, edition: Edition): readonly Event[] {
  const { locale } = context;
  if (isNotKnown(edition.programme)) return [];
  return edition.programme.flatMap(({ id, title, date }: Item): Event[] => {
    const side = title?.is === 'known' ? title.value[locale] : undefined;
    if (!side || isNotKnown(side)) return [];
    const day = isNotKnown(date) ? undefined : isoDate(date.start);
    const own = `${thing('editions', edition.id)['@id']}/programme.${id}`;
    return [known({ '@type': 'Event', '@id': own, name: side.text, startDate: day })];
  });
}

function present({ participants }: Edition): readonly Reference[] {
  if (isNotKnown(participants)) return [];
  return participants.list.map(({ authority }) => thing('authorities', authority));
}

/** An edition as an event of the series. */
export function editionThing(context: Context, edition: Edition): Event {
  const { archive, locale } = context;
  const { id, names } = edition;
  const name = names[locale][0]?.text ?? id;
  const days = heldOn(edition);
  return known({
    '@type': 'Event',
    ...thing('editions', id),
    name,
    alternateName: otherNames(
      name,
      [...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
    ),
    startDate: isoDate(days?.start),
    endDate: isoDate(days?.end),
    ...statusOf(context, edition),
    location: several(places(context, edition)),
    organizer: several(organisers(context, edition)),
    attendee: several(present(edition)),
    about: several(allThemesOf(archive, id).map((theme) => thing('themes', theme.id))),
    workFeatured: archive.declarations.has(id) ? thing('declarations', id) : undefined,
    superEvent: thing('series', 'series'),
    subEvent: several(sessions(context, edition)),
    mainEntityOfPage: addressOf(recordAt(locale, 'editions', id)),
  });
}

/** The series of the meetings, with its editions. */
export function seriesThing({ archive, locale }: Context): EventSeries {
  const editions = [...archive.editions.values()];
  const first = editions[0]?.dates;
  const days = first?.is === 'known' && !isNotKnown(first.value.days) ? first.value.days : undefined;
  const { names } = archive.series;
  const name = siteStrings[locale].series;
  const other = siteStrings[otherLocale(locale)].series;
  return known({
    '@type': 'EventSeries',
    ...thing('series', 'series'),
    name,
    alternateName: otherNames(name, [
      other,
      ...[...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
    ]),
    startDate: isoDate(days?.start),
    subEvent: editions.map(({ id, names: printed }) => ({
      '@type': 'Event' as const,
      ...thing('editions', id),
      name: printed[locale][0]?.text ?? id,
      url: addressOf(recordAt(locale, 'editions', id)),
    })),
    subjectOf: ownThing('data'),
    mainEntityOfPage: addressOf(pageAt(locale, 'series')),
  });
}
