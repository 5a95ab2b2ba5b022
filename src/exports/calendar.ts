import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { get, type Edition } from '../archive/archive.ts';
import { oneLine } from '../text/characters.ts';
import { entryName } from '../schema/address.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { keptDays } from '../archive/edition-days.ts';
import { comma } from '../i18n/format.ts';
import { uuidOf, uriOf } from './uri.ts';
import { addressOf, isWholeAddress, placeAt } from '../site/paths.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { authorityText, type Context } from '../names/names.ts';

const statuses: Readonly<Partial<Record<Edition['statusNow'], ICalEventStatus>>> = {
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

const DAY = 86_400_000;

/** The editions whose dates are known to the day, in archive order: only they fit a calendar. */
export function datedEditions({ archive }: Pick<Context, 'archive'>): readonly Edition[] {
  return [...archive.editions.values()].filter((edition) => keptDays(edition));
}

/** Editions as an iCalendar file (RFC 5545) of all-day events. `DTSTAMP` is the day of the last change to the record. */
export function calendarText(context: Context, editions: readonly Edition[]): string {
  const { archive, locale } = context;
  const series = siteStrings.series[locale];
  const shortName = siteStrings.shortName[locale];
  const calendar = ical({
    name: series,
    prodId: { company: shortName, product: 'calendar', language: locale.toUpperCase() },
  });
  for (const edition of editions) {
    const days = keptDays(edition);
    if (!days) continue;
    const stamp = new Date(stateDay(archive, entryName('editions', edition.id)));
    const hosts = edition.hostIds.map((id) => authorityText(context, get(archive.authorities, id)));
    const address = uriOf(addressOf(placeAt(context, 'editions', edition.id)));
    const event = calendar.createEvent({
      id: `urn:uuid:${uuidOf(`editions/${edition.id}`)}`,
      stamp,
      lastModified: stamp,
      start: new Date(days.first),
      // The end of an all-day event is exclusive.
      end: new Date(Date.parse(days.last) + DAY),
      allDay: true,
      summary: oneLine(edition.names[locale][0]?.text ?? series),
      location: oneLine(hosts.join(comma[locale])),
      status: statuses[edition.statusNow] ?? ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (isWholeAddress(address)) event.url(address);
  }
  return `${calendar.toString()}\r\n`;
}
