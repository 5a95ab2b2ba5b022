import { yearIndex, type Undated, type Year } from '../archive/queries/years.ts';
import { textIn } from '../archive/schema/to-translate.ts';
import type { Side } from '../archive/schema/words.ts';
import { eraYearsOf } from '../i18n/era-years.ts';
import { pageAt } from '../i18n/paths.ts';
import { twinningStrings } from '../i18n/strings/twinning.ts';
import { eraStrings } from '../i18n/strings/era.ts';
import { yearsStrings } from '../i18n/strings/years.ts';
import type { PageName } from '../site/pages.ts';
import type { Context } from '../wording/context.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { listOf, type RowView } from './rows.ts';
import { declarationLine, editionLine, milestoneLine, sourceLine, twinningLine, type YearLine } from './year-lines.ts';

/** The entries of one kind under a year. */
export interface YearGroup {
  readonly label: string;
  readonly lines: readonly YearLine[];
}

/** A year with dated entries. */
export interface YearView {
  readonly id: string;
  readonly label: string;
  /** The years of Japanese eras in it, on a Japanese page. */
  readonly era?: string | undefined;
  /** True if the latest known date of an edition is in it, not only an earlier planned one. */
  readonly hasEdition: boolean;
  readonly groups: readonly YearGroup[];
  /** The sources published in that year, in a row that lists their publishers. */
  readonly sources?: (RowView & { readonly lines: readonly YearLine[] }) | undefined;
}

/** The year of an edition, to jump to. */
export interface EditionYear extends LinkView {
  readonly side: Side;
  readonly isHeld: boolean;
}

export interface YearsView extends TitledView {
  readonly lead: string;
  /** The decades before the first edition. */
  readonly decades: readonly LinkView[];
  readonly editionYears: readonly EditionYear[];
  readonly years: readonly YearView[];
  /** Links to the lists of the records that are under no year. */
  readonly undated: readonly LinkView[];
}

/** Makes the index of years: everything dated, in chronological order. */
export function yearsView(context: Context): YearsView {
  const { archive, locale } = context;
  const words = yearsStrings[locale];
  const { years, undated } = yearIndex(archive);
  const [first, last] = [years[0], years.at(-1)].map((one) => (one ? words.year(one.year) : ''));
  return {
    ...singlePageView(context, 'years', {
      description: words.description(first ?? '', last ?? ''),
    }),
    lead: words.lead(first ?? '', last ?? ''),
    ...jumpsTo(context, years),
    years: years.map((year) => yearView(context, year)),
    undated: undatedLinks(context, undated),
  };
}

function idOf({ year }: Year): string {
  return `y-${String(year)}`;
}

/** Finds the edition whose latest known date is in a year. */
function ownEdition({ editions }: Year) {
  return editions.find(({ earlier }) => earlier === undefined)?.record;
}

function yearView(context: Context, year: Year): YearView {
  const words = yearsStrings[context.locale];
  const lists = {
    editions: year.editions.map((one) => editionLine(context, one)),
    declarations: year.declarations.map((one) => declarationLine(context, one)),
    milestones: year.milestones.map((one) => milestoneLine(context, one)),
    twinnings: year.twinnings.map((one) => twinningLine(context, one)),
  };
  const kinds = ['editions', 'declarations', 'milestones', 'twinnings'] as const;
  const eras = eraYearsOf(year.year);
  return {
    id: idOf(year),
    label: words.year(year.year),
    era: eras.length > 0 ? eraStrings[context.locale].several?.(eras) : undefined,
    hasEdition: ownEdition(year) !== undefined,
    groups: kinds.flatMap((kind): YearGroup[] => {
      const lines = lists[kind];
      return lines.length > 0 ? [{ label: words.groups[kind](lines.length), lines }] : [];
    }),
    sources: sourcesRow(context, year),
  };
}

function sourcesRow(context: Context, { sources }: Year): YearView['sources'] {
  if (sources.length === 0) return undefined;
  return {
    label: yearsStrings[context.locale].sources(sources.length),
    value: listOf(
      context,
      sources.map(({ record }) => textIn(record.publisher, context.locale) ?? ''),
    ),
    sources: [],
    lines: sources.map((one) => sourceLine(context, one)),
  };
}

/** Returns a link for each decade before the first edition, and from then on one for each year of an edition. */
function jumpsTo({ locale }: Context, years: readonly Year[]): Pick<YearsView, 'decades' | 'editionYears'> {
  const ofEditions = years.flatMap((year) => {
    const edition = ownEdition(year);
    return edition ? [{ year, edition }] : [];
  });
  const start = ofEditions[0]?.year.year ?? Infinity;
  const decades = Map.groupBy(
    years.filter(({ year }) => year < start),
    ({ year }) => Math.floor(year / 10) * 10,
  );
  return {
    decades: [...decades].flatMap(([decade, [first]]): LinkView[] =>
      first ? [{ href: `#${idOf(first)}`, label: twinningStrings[locale].decade(decade) }] : [],
    ),
    editionYears: ofEditions.map(({ year, edition: { side, statusNow } }) => ({
      href: `#${idOf(year)}`,
      label: yearsStrings[locale].year(year.year),
      side,
      isHeld: statusNow === 'held',
    })),
  };
}

/** The pages, and their parts, that list the records without a date. */
const standing: Readonly<Record<keyof Undated, { readonly page: PageName; readonly part?: string }>> = {
  editions: { page: 'editions' },
  declarations: { page: 'declarations' },
  twinnings: { page: 'twinnings', part: 's-list' },
  sources: { page: 'sources' },
};

function undatedLinks({ locale }: Context, undated: Undated): readonly LinkView[] {
  const words = yearsStrings[locale].without;
  const kinds = ['editions', 'declarations', 'twinnings', 'sources'] as const;
  return kinds.flatMap((kind): LinkView[] => {
    const n = undated[kind];
    const { page, part } = standing[kind];
    return n > 0 ? [{ href: pageAt(locale, page, part), label: words[kind](n) }] : [];
  });
}
