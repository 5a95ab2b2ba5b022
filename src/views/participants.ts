import { get, type Edition } from '../archive/archive.ts';
import { isListWhole } from '../archive/queries/participation.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Participation } from '../archive/schema/participants.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatCount } from '../i18n/format.ts';
import { compareReadings, readingOf } from '../i18n/reading-order.ts';
import { recordAt } from '../i18n/paths.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { hasJapanese } from '../language/typography.ts';
import type { Context } from '../wording/context.ts';
import { factLines, factView, type FactView, type Holder } from './fact.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { authorityName, authorityText } from '../wording/names.ts';
import { sourceMark, type SourceMark } from '../wording/source-mark.ts';

/** A source under its number in the legend of a list. */
export interface NumberedSource {
  readonly n: number;
  readonly source: SourceMark;
}

/** An authority in a list of participants. */
export interface ParticipantView {
  readonly fact: FactView;
  readonly name: Html;
  readonly href: string;
  /** The form that the list prints, with its language marked; none where it is the name itself. */
  readonly printed?: Html | undefined;
  readonly isUncertain: boolean;
  readonly sources: readonly NumberedSource[];
}

/** One side of the list of participants. */
export interface SideView {
  readonly side: Side;
  readonly label: string;
  /** The count that is kept, with its approximation. */
  readonly count?: string | undefined;
  readonly n?: number | undefined;
  readonly isWhole: boolean;
  /** How whole the list is, in words. */
  readonly completeness: string;
  readonly participants: readonly ParticipantView[];
}

/** Who took part in an edition. */
export interface ParticipantsView {
  readonly sides: readonly SideView[];
  /** The sources of the lists, those that most lines rest on first. */
  readonly legend: readonly NumberedSource[];
  /** What is said where no list is known. */
  readonly gap?: FactView | undefined;
  readonly notProven: readonly FactView[];
  readonly statedAbsent: readonly FactView[];
}

/** Shows who took part in an edition. */
export function participantsView(context: Context, edition: Edition, holder: Holder): ParticipantsView {
  const { participants } = edition;
  const legend = legendOf(context, edition);
  const sides = (['french', 'japanese'] as const).map((side) => sideView(context, edition, holder, side, legend));
  if (isNotKnown(participants)) {
    return {
      sides,
      legend,
      gap: factView(context, holder, 'participants', participants),
      notProven: [],
      statedAbsent: [],
    };
  }
  const doubtful = (key: 'not_proven' | 'stated_absent') =>
    factLines(context, holder, `participants.${key}`, participants[key]);
  return { sides, legend, notProven: doubtful('not_proven'), statedAbsent: doubtful('stated_absent') };
}

/** The sources of the lists, numbered by how many lines rest on each. */
function legendOf(context: Context, { participants }: Edition): readonly NumberedSource[] {
  const counts = new Map<string, number>();
  for (const { evidence } of isNotKnown(participants) ? [] : participants.list) {
    for (const id of evidence.basis.kind === 'sources' ? evidence.basis.sources : [])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id], index) => ({ n: index + 1, source: sourceMark(context, id) }));
}

function sideView(
  context: Context,
  edition: Edition,
  holder: Holder,
  side: Side,
  legend: readonly NumberedSource[],
): SideView {
  const { archive, locale } = context;
  const words = editionStrings[locale];
  const { authorities } = edition.attendance;
  const lines = isNotKnown(edition.participants)
    ? []
    : edition.participants.list.filter(({ authority }) => get(archive.authorities, authority).side === side);
  const kept = authorities.is === 'known' ? authorities.value[side] : undefined;
  const isWhole = isListWhole(edition, side);
  const count = kept && formatCount(kept, locale);
  const partial = count ? words.partialList(lines.length, count) : words.partialListUncounted(lines.length);
  return {
    side,
    label: words[side],
    count,
    n: kept?.n,
    isWhole,
    completeness: isWhole ? words.wholeList : partial,
    participants: lines
      .toSorted((a, b) => compareReadings(reading(context, a), reading(context, b), locale))
      .map((line) => participantView(context, holder, line, legend)),
  };
}

function reading({ archive, locale }: Context, { authority }: Participation): string {
  return readingOf(get(archive.authorities, authority), locale);
}

function participantView(
  context: Context,
  holder: Holder,
  line: Participation,
  legend: readonly NumberedSource[],
): ParticipantView {
  const { archive, locale } = context;
  const authority = get(archive.authorities, line.authority);
  const printed =
    isNotKnown(line.printed) || line.printed === authorityText(context, authority) ? undefined : line.printed;
  const fact = factView(context, holder, `participants.${line.authority}`, line);
  const own = new Set(fact.evidence.sources.map(({ id }) => id));
  const shownApart = new Set(isNotKnown(line.printed) ? ['authority'] : ['authority', 'printed']);
  return {
    fact: { ...fact, fields: fact.fields.filter(({ name }) => !shownApart.has(name)) },
    name: authorityName(context, authority),
    href: recordAt(locale, 'authorities', authority.id),
    printed: printed === undefined ? undefined : inLanguage(printed, hasJapanese(printed) ? 'ja' : 'fr', locale),
    isUncertain: line.evidence.toVerify.includes('identity'),
    sources: legend.filter(({ source }) => own.has(source.id)),
  };
}
