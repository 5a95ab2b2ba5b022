import type { Authority, Edition } from '../archive/archive.ts';
import { attendancePatterns, type AttendancePatterns, type HostAfter } from '../archive/queries/attendance-patterns.ts';
import type { SideMatrix } from '../archive/queries/participation-matrix.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatNumber, formatOrdinal } from '../i18n/format.ts';
import { orderedAt } from '../i18n/paths.ts';
import { compareReadings, readingOf } from '../i18n/reading-order.ts';
import { participationStrings } from '../i18n/strings/participation.ts';
import type { Context } from '../wording/context.ts';
import type { LinkView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { recordLink } from '../wording/names.ts';

/** A sentence with the authorities that it is about, each with what is said of it alone. */
export interface SaidOf {
  readonly sentence?: string | undefined;
  readonly authorities: readonly { readonly link: Html; readonly words?: string | undefined }[];
}

/** What the lists show of one question, on each side. */
export interface PatternView {
  readonly id: string;
  readonly title: string;
  readonly sides: readonly { readonly side: Side; readonly said: readonly SaidOf[] }[];
  /** Where the authorities of each number of editions stand. */
  readonly numbers?: readonly LinkView[] | undefined;
}

type Said = (patterns: AttendancePatterns, matrix: SideMatrix) => readonly SaidOf[];

/** Says who came always, most often, once, only at home or abroad, and what became of the hosts. */
export function patternViews(context: Context, matrices: readonly SideMatrix[]): readonly PatternView[] {
  const { locale } = context;
  const words = participationStrings[locale];
  const found = matrices.map((matrix) => ({ matrix, patterns: attendancePatterns(matrix) }));
  const pattern = (id: string, title: string, said: Said): PatternView => ({
    id,
    title,
    sides: found.map(({ matrix, patterns }) => ({ side: matrix.side, said: said(patterns, matrix) })),
  });
  const those = (sentence: string, authorities: readonly Authority[]): SaidOf => ({
    sentence: authorities.length > 0 ? sentence : `${sentence} ${words.nobody}`,
    authorities: linksTo(context, authorities),
  });
  return [
    pattern('always', words.always, (patterns, { columns }) => alwaysSaid(context, patterns, columns.length)),
    pattern('most', words.most, ({ most }, { columns }) => [
      those(words.mostNamed(most.n, columns.length), most.authorities),
    ]),
    {
      ...pattern('once', words.once, ({ once }, { rows }) => [
        { sentence: words.onceOf(once.length, rows.filter(({ n }) => n > 0).length), authorities: [] },
      ]),
      numbers: numbersOf(
        context,
        found.map(({ patterns }) => patterns),
      ),
    },
    pattern('hosts', words.hosts, ({ hosts }) => [
      {
        authorities: hosts.map((host) => ({
          link: recordLink(context, 'authorities', host.authority.id),
          words: hostSaid(context, host),
        })),
      },
    ]),
    pattern('home', words.onlyAtHome, ({ onlyAtHome }, { side }) => [those(words.onlyAtHomeNote[side], onlyAtHome)]),
    pattern('abroad', words.onlyAbroad, ({ onlyAbroad }, { side }) => [those(words.onlyAbroadNote[side], onlyAbroad)]),
  ];
}

function linksTo(context: Context, authorities: readonly Authority[]): SaidOf['authorities'] {
  const { locale } = context;
  return authorities
    .toSorted((a, b) => compareReadings(readingOf(a, locale), readingOf(b, locale), locale))
    .map(({ id }) => ({ link: recordLink(context, 'authorities', id) }));
}

function alwaysSaid(context: Context, patterns: AttendancePatterns, editions: number): readonly SaidOf[] {
  const words = participationStrings[context.locale];
  const { always, inEveryWholeList, wholeLists } = patterns;
  if (always.length > 0) return [{ sentence: words.alwaysNamed(editions), authorities: linksTo(context, always) }];
  const never = { sentence: words.neverAlways(editions), authorities: [] };
  if (wholeLists.length === 0) return [never, { sentence: words.noWholeList, authorities: [] }];
  const sentence = words.inWholeLists(ordinals(context, wholeLists));
  return [
    never,
    inEveryWholeList.length > 0
      ? { sentence, authorities: linksTo(context, inEveryWholeList) }
      : { sentence: `${sentence} ${words.nobody}`, authorities: [] },
  ];
}

function hostSaid(context: Context, { hosted, later, named, missed }: HostAfter): string {
  const { locale } = context;
  const words = participationStrings[locale];
  const after = () => {
    if (later.length === 0) return words.hostLast;
    if (named.length > 0) return words.hostAgain(ordinals(context, named));
    const incomplete = later.filter((edition) => !missed.includes(edition));
    return words.hostNotAgain(ordinals(context, incomplete), ordinals(context, missed));
  };
  return `${words.hostOf(formatOrdinal(hosted.ordinal, locale))}${after()}`;
}

function ordinals({ locale }: Context, editions: readonly Edition[]): readonly string[] {
  return editions.map(({ ordinal }) => formatOrdinal(ordinal, locale));
}

/** « 7 éditions : 1 », each leading to those authorities in the list by number. */
function numbersOf({ locale }: Context, sides: readonly AttendancePatterns[]): readonly LinkView[] {
  const words = participationStrings[locale];
  const counts = new Map<number, number>();
  for (const { distribution } of sides)
    for (const { n, authorities } of distribution) counts.set(n, (counts.get(n) ?? 0) + authorities.length);
  return [...counts]
    .toSorted(([a], [b]) => b - a)
    .map(([n, count]) => ({
      href: orderedAt(locale, 'authorities', 'editions', `n-${String(n)}`),
      label: words.timesCounted(words.times(n), formatNumber(count, locale)),
    }));
}
