import { runOf, type ThemeRun } from '../archive/queries/themes.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatOrdinal } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { themeStrings } from '../i18n/strings/theme.ts';
import type { Context } from '../wording/context.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import type { Html } from '../wording/html.ts';
import { proseView } from './prose.ts';
import { stationView, type StationView } from './station.ts';

/** A theme at one edition, in a cell. */
export interface ThemeCell {
  readonly side: Side;
  readonly isTheme: boolean;
  /** « 3 », « 1 (2) », « (2) »: sessions, and in brackets those that were only planned. */
  readonly sessions: string;
  /** The same in words: « 7e\u00A0: thème de l’édition, 2 séances ou visites ». */
  readonly words: string;
}

/** A theme in the list. */
export interface ThemeLine {
  readonly href: string;
  readonly label: string;
  readonly lead?: Html | undefined;
  readonly cells: readonly ThemeCell[];
}

/** The list of themes, each with its run through the editions. */
export interface ThemesView extends TitledView {
  readonly lead: string;
  readonly legend: string;
  readonly stations: readonly StationView[];
  readonly lines: readonly ThemeLine[];
}

/** Makes the list of themes. */
export function themesView(context: Context): ThemesView {
  const { archive, locale } = context;
  const words = themeStrings[locale];
  return {
    ...singlePageView(context, 'themes', { description: words.indexDescription(archive.themes.size) }),
    lead: words.indexLead(archive.themes.size, archive.editions.size),
    legend: words.legend,
    stations: [...archive.editions.values()].map((edition) => ({
      ...stationView(context, edition),
      numeral: words.column(edition.ordinal),
    })),
    lines: [...archive.themes.values()].map((theme) => ({
      href: recordAt(locale, 'themes', theme.id),
      label: theme.label[locale],
      lead: proseView(context, archive.prose('themes', theme.id, locale))?.lead,
      cells: runOf(archive, theme).map((run) => cellView(context, run)),
    })),
  };
}

function cellView({ locale }: Context, { edition, isTheme, items }: ThemeRun): ThemeCell {
  const words = themeStrings[locale];
  const planned = items.filter(({ status }) => status === 'planned').length;
  const held = items.length - planned;
  const said = [
    ...(isTheme ? [words.ofEdition] : []),
    ...(items.length > 0 ? [words.sessions(items.length)] : []),
    ...(planned > 0 ? [`${words.plannedOnly} ${String(planned)}`] : []),
  ];
  const name = formatOrdinal(edition.ordinal, locale);
  return {
    side: edition.side,
    isTheme,
    sessions: [...(held > 0 ? [String(held)] : []), ...(planned > 0 ? [`(${String(planned)})`] : [])].join(' '),
    words: words.cell(name, said.length > 0 ? said : [edition.statusNow === 'held' ? words.nothing : words.notKnown]),
  };
}
