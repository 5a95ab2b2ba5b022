import { twinningKindWords } from '../archive/schema/twinning.ts';
import { get, type Authority, type Twinning } from '../archive/archive.ts';
import { cityLinks, hostedBy, wasHost } from '../archive/queries/city-links.ts';
import { allGaps, type PlacedGap } from '../archive/queries/statements.ts';
import { runOf } from '../archive/queries/themes.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatList, formatPeriod } from '../i18n/format.ts';
import { gapFragment, pageAt, recordAt } from '../i18n/paths.ts';
import { countedStrings } from '../i18n/strings/counted.ts';
import { homeStrings } from '../i18n/strings/home.ts';
import type { Context } from '../wording/context.ts';
import { declarationTitle } from '../wording/declaration-title.ts';
import { textKnownText } from './declaration.ts';
import type { Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';
import { authorityName, recordText } from '../wording/names.ts';
import { ordinalHtml } from './ordinal.ts';

/** One end of a link between cities. */
export interface EndView {
  readonly side: Side;
  readonly name: Html;
  readonly href: string;
  /** The editions it was host of, or is to be; none for another city. */
  readonly ordinals: readonly Html[];
  /** True once an edition was held there. */
  readonly isHost: boolean;
}

/** Two cities that are linked: « Nancy, 1973, jumelage, Kanazawa ». */
export interface PairView {
  readonly year: string;
  readonly kind: string;
  readonly href: string;
  readonly ends: readonly EndView[];
}

/** The links that count in the series: those that the cities' records name, in the order of the editions. */
export function pairViews(context: Context): readonly PairView[] {
  return cityLinks(context.archive).map((link) => pairView(context, link));
}

function pairView(context: Context, twinning: Twinning): PairView {
  const { archive, locale } = context;
  const { date } = twinning;
  return {
    year: date.is === 'known' ? formatPeriod(date.value.on, locale, 'year') : '',
    kind: twinningKindWords[twinning.kind][locale],
    href: recordAt(locale, 'twinnings', twinning.id),
    ends: [...twinning.french, ...twinning.japanese].map((id) => endView(context, get(archive.authorities, id))),
  };
}

function endView(context: Context, authority: Authority): EndView {
  const { archive, locale } = context;
  return {
    side: authority.side,
    name: authorityName(context, authority),
    href: recordAt(locale, archive.cities.has(authority.id) ? 'cities' : 'authorities', authority.id),
    ordinals: hostedBy(archive, authority.id).map(({ ordinal }) => ordinalHtml(ordinal, locale)),
    isHost: wasHost(archive, authority.id),
  };
}

/** A theme and how it ran through the editions. */
export interface ThemeLine {
  readonly label: string;
  readonly href: string;
  readonly run: readonly { readonly ordinal: number; readonly state: 'theme' | 'session' | 'none' }[];
  /** The same in words, for those who hear it. */
  readonly heard: string;
}

/** Every theme with its run, those that came most often first. */
export function themeLines({ archive, locale }: Context): readonly ThemeLine[] {
  const words = homeStrings[locale];
  const lines = [...archive.themes.values()].map((theme): ThemeLine & { times: number } => {
    const run = runOf(archive, theme).map(({ edition, isTheme, items }) => ({
      ordinal: edition.ordinal,
      state: isTheme ? ('theme' as const) : items.length > 0 ? ('session' as const) : ('none' as const),
    }));
    const of = (state: 'theme' | 'session') =>
      run.filter((one) => one.state === state).map(({ ordinal }) => String(ordinal));
    const [whole, parts] = [of('theme'), of('session')];
    const heard = [
      ...(whole.length > 0 ? [words.asTheme(formatList(whole, locale))] : []),
      ...(parts.length > 0 ? [words.inSessions(formatList(parts, locale))] : []),
    ];
    return {
      label: theme.label[locale],
      href: recordAt(locale, 'themes', theme.id),
      run,
      heard: heard.join(words.betweenUses),
      times: whole.length + parts.length,
    };
  });
  return lines.toSorted((a, b) => b.times - a.times);
}

/** A declaration in a line. */
export interface DeclarationBrief {
  readonly ordinal: Html;
  readonly side: Side;
  readonly title: string;
  readonly href: string;
  readonly textKnown?: string | undefined;
  readonly certainty: 'established' | 'derived' | 'unknown';
}

/** The declarations, each with how much of its text is known. */
export function declarationBriefs(context: Context): readonly DeclarationBrief[] {
  const { archive, locale } = context;
  return [...archive.declarations.values()].map((declaration) => {
    const edition = get(archive.editions, declaration.id);
    const known = declaration.text_known;
    return {
      ordinal: ordinalHtml(edition.ordinal, locale),
      side: edition.side,
      title: declarationTitle(context, declaration).heading,
      href: recordAt(locale, 'declarations', declaration.id),
      textKnown: textKnownText(context, declaration),
      certainty: known === 'full' ? 'established' : known === 'none' ? 'unknown' : 'derived',
    };
  });
}

/** A question without an answer, in a line. */
export interface GapBrief {
  readonly question: Html;
  readonly href: string;
  readonly about: string;
  readonly lookedIn: string;
}

/** The gaps that leave most open, one a record: those that explain the most whole fields, then those looked for in the most places. */
export function largestGaps(context: Context, limit: number): readonly GapBrief[] {
  const { archive, locale } = context;
  const weight = ({ gap }: PlacedGap) =>
    gap.explains.filter((path) => !path.includes('.')).length * 100 + gap.looked_in.length;
  const sorted = allGaps(archive).toSorted((a, b) => weight(b) - weight(a));
  const byRecord = new Map(sorted.toReversed().map((placed) => [`${placed.kind}/${placed.id}`, placed]));
  return sorted
    .filter((placed) => byRecord.get(`${placed.kind}/${placed.id}`) === placed)
    .slice(0, limit)
    .map(({ kind, id, gap }) => ({
      question: ourWords(gap, locale),
      href: pageAt(locale, 'gaps', gapFragment(kind, id, gap.id)),
      about: recordText(context, kind, id),
      lookedIn: countedStrings[locale].lookedIn(gap.looked_in.length),
    }));
}
