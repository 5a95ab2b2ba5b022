import type { Archive, Source } from '../../archive/archive.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import { firstDay } from '../../archive/schema/partial-date.ts';
import { type Publisher, type SourceKind } from '../../archive/schema/source.ts';
import { formatDate } from '../format.ts';
import { type Locale } from '../locales.ts';
import { comparePublishers } from '../reading-order.ts';
import { sourcesStrings } from '../strings/sources.ts';

/** A publisher's sources of one kind, in the order of their dates. */
interface Published {
  readonly publisher: Publisher;
  readonly sources: readonly Source[];
}

/** Returns the date of a source, with words if it is derived or not known. */
export function sourceDate({ date, derived }: Source, locale: Locale): string {
  const words = sourcesStrings[locale];
  if (isNotKnown(date)) return words.undated;
  const shown = formatDate(date, locale);
  return derived.includes('date') ? words.derivedDate(shown) : shown;
}

function compareDates(a: Source, b: Source): number {
  const [first, second] = [a, b].map(({ date }) => (isNotKnown(date) ? '9999' : firstDay(date)));
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
}

/** Groups the sources of a kind by publisher, in the reading order of the language. */
export function publishedAs(archive: Archive, kind: SourceKind, locale: Locale): readonly Published[] {
  const groups = new Map<string, Source[]>();
  for (const source of archive.sources.values()) {
    if (source.kind !== kind) continue;
    groups.set(source.publisher.fr, [...(groups.get(source.publisher.fr) ?? []), source]);
  }
  return [...groups.values()]
    .flatMap((sources) =>
      sources[0] ? [{ publisher: sources[0].publisher, sources: sources.toSorted(compareDates) }] : [],
    )
    .sort((a, b) => comparePublishers(a.publisher, b.publisher, locale));
}
