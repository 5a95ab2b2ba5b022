import { type Archive, type Edition, type Twinning } from '../archive.ts';
import { editionDays } from '../edition-days.ts';
import { differsOf, isUndecided, knownValue } from '../fact-path.ts';
import { outsideLife } from '../authorities.ts';
import { inOrderOfDate, type Period } from '../../schema/partial-date.ts';
import { knownField } from '../../schema/not-known.ts';
import { presencesOf } from './participation.ts';
import { timeOf } from './timeline.ts';
import { byEach } from '../../text/by-each.ts';
import { memoize } from '../../text/memoize.ts';

/** All links, the oldest first: those that count as twinnings and agreements, and the occasional ones, which do not. */
export const linksOf = memoize(({ twinnings }: Pick<Archive, 'twinnings'>) => {
  const all = byDate([...twinnings.values()]);
  return {
    counted: all.filter(({ kind }) => kind !== 'occasional'),
    occasional: all.filter(({ kind }) => kind === 'occasional'),
  };
});

const byAuthority = memoize((archive: Archive) =>
  byEach(byDate([...archive.twinnings.values()]), ({ french, japanese, signed_by }) => [
    ...french,
    ...japanese,
    ...signed_by,
  ]),
);

/** Lists the links of an authority: its own, and those that it signed before another authority took them over. */
export function twinningsOf(archive: Archive, authority: string): readonly Twinning[] {
  return byAuthority(archive).get(authority) ?? [];
}

export function dateOf({ date }: Twinning): Period | undefined {
  return knownField(knownValue(date)?.on);
}

export function signedIn(twinning: Twinning): number | undefined {
  const date = dateOf(twinning);
  return date && Number(date.start.value.slice(0, 4));
}

export function byDate(twinnings: readonly Twinning[]): readonly Twinning[] {
  return inOrderOfDate(twinnings, dateOf);
}

/** Lists the editions whose lists name both ends of a link: those from the day of its act on, and those surely before. */
export function sharedEditions(archive: Archive, twinning: Twinning) {
  const isBefore = (edition: Edition) => {
    const days = editionDays(edition);
    return days !== undefined && outsideLife({ from: dateOf(twinning)?.start }, days) === 'not-yet';
  };
  const shared = [...archive.editions.values()].filter((edition) => linksAmong(archive, edition).includes(twinning));
  return { since: shared.filter((edition) => !isBefore(edition)), before: shared.filter(isBefore) };
}

const among = memoize((archive: Archive) =>
  memoize((edition: Edition): readonly Twinning[] => {
    const isPresent = (id: string) =>
      presencesOf(archive, id).some((one) => one.state === 'present' && one.edition === edition);
    return byDate(
      [...archive.twinnings.values()].filter(
        ({ french, japanese }) => french.some(isPresent) && japanese.some(isPresent),
      ),
    );
  }),
);

export function linksAmong(archive: Archive, edition: Edition): readonly Twinning[] {
  return among(archive)(edition);
}

/** Returns how sure the date and the act of a link are: the first doubt in its record, date and act, with the path where it is told. */
export function doubtOf(twinning: Twinning): {
  readonly certainty: 'differ' | 'undecided' | 'to-verify' | 'established' | 'not-stated';
  readonly path?: string;
} {
  const parts = [
    { node: twinning, path: '' },
    { node: twinning.date, path: 'date' },
    { node: twinning.act, path: 'act' },
  ];
  for (const { node, path } of parts) {
    if (isUndecided(node)) return { certainty: 'undecided', path };
    if (differsOf(node) === 'contradiction') return { certainty: 'differ', path };
  }
  const isDoubtful = parts.some(({ node }) => 'evidence' in node && node.evidence.to_verify.length > 0);
  if (isDoubtful) return { certainty: 'to-verify' };
  return { certainty: twinning.date.is === 'known' ? 'established' : 'not-stated' };
}

/**
 * Counts the links signed before the year of the first edition and since, and finds the years with most; nothing where no act has a date.
 */
export function signaturesOf(archive: Archive, links: readonly Twinning[]) {
  const years = links.flatMap((link) => signedIn(link) ?? []);
  if (years.length === 0) return undefined;
  const editions = [...archive.editions.values()].flatMap((edition) => timeOf(edition)?.start.value.slice(0, 4) ?? []);
  const first = Math.min(...editions.map(Number));
  const perYear = Map.groupBy(years, (year) => year);
  const most = Math.max(...[...perYear.values()].map(({ length }) => length));
  return {
    first,
    before: years.filter((year) => year < first).length,
    since: years.filter((year) => year >= first).length,
    most,
    peaks: [...perYear.keys()].filter((year) => perYear.get(year)?.length === most).toSorted((a, b) => a - b),
    undated: links.length - years.length,
  };
}

/** Groups the links of which the year is known by period: runs of about equal length, without splitting a year. */
export function linksByPeriod(links: readonly Twinning[], runs: number) {
  const dated = byDate(links).flatMap((link) => {
    const year = signedIn(link);
    return year === undefined ? [] : [{ link, year }];
  });
  const starts = dated.flatMap(({ year }, at) => (at > 0 && year !== dated[at - 1]?.year ? [at] : []));
  const cuts = Array.from({ length: runs - 1 }, (_, index) => {
    const share = ((index + 1) * dated.length) / runs;
    return starts.toSorted((a, b) => Math.abs(a - share) - Math.abs(b - share))[0] ?? 0;
  });
  const edges = [...new Set([0, ...cuts, dated.length])];
  return edges.slice(1).map((end, index) => {
    const run = dated.slice(edges[index], end);
    return { from: run[0]?.year, to: run.at(-1)?.year, links: run.map(({ link }) => link) };
  });
}
