import type { Twinning } from '../archive/archive.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { signedIn } from '../archive/queries/twinnings.ts';
import { formatList, space } from '../i18n/format.ts';
import { signatureStrings } from '../i18n/strings/signatures.ts';
import type { Context } from '../wording/context.ts';

/** How many links were signed before the first edition and since, the years with most, how many have no date; nothing where no act has a date. */
export function signatureWords({ archive, locale }: Context, links: readonly Twinning[]): string | undefined {
  const words = signatureStrings[locale];
  const years = links.flatMap((link) => signedIn(link) ?? []);
  if (years.length === 0) return undefined;
  const editions = [...archive.editions.values()].flatMap((edition) => timeOf(edition)?.start.value.slice(0, 4) ?? []);
  const first = Math.min(...editions.map(Number));
  const perYear = Map.groupBy(years, (year) => year);
  const most = Math.max(...[...perYear.values()].map(({ length }) => length));
  const peaks = [...perYear].filter(([, { length }]) => length === most).map(([year]) => year);
  return [
    words.sides(
      years.filter((year) => year < first).length,
      years.filter((year) => year >= first).length,
      String(first),
    ),
    words.most(most, formatList(peaks.toSorted((a, b) => a - b).map(words.year), locale)),
    ...(links.length > years.length ? [words.undated(links.length - years.length)] : []),
  ].join(space[locale]);
}
