import { get, type Edition } from '../archive/archive.ts';
import { listWorth } from '../archive/queries/participation.ts';
import { sourcesOf } from '../archive/schema/evidence.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Participation } from '../archive/schema/participants.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatCount } from '../i18n/format.ts';
import { compareReadings, readingOf, sidesFrom } from '../i18n/reading-order.ts';
import { recordAt } from '../i18n/paths.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { presenceStrings } from '../i18n/strings/presence.ts';
import { hasJapanese } from '../language/typography.ts';
import type { Context } from '../wording/context.ts';
import { factLines, factView, type FactView, type Holder } from './fact.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { authorityName, authorityText } from '../wording/names.ts';

/** An authority in a list of participants. */
export interface ParticipantView {
  readonly fact: FactView;
  readonly name: Html;
  readonly href: string;
  /** The form that the list prints, with its language marked; undefined if it is the name itself. */
  readonly printed?: Html | undefined;
  readonly isUncertain: boolean;
}

/** One side of the list of participants. */
export interface SideView {
  readonly side: Side;
  readonly label: string;
  /** The count that is kept, with its approximation. */
  readonly count?: string | undefined;
  readonly n?: number | undefined;
  /** How many of those counted are named, in words. */
  readonly completeness: string;
  readonly participants: readonly ParticipantView[];
}

/** The participants of an edition. */
export interface ParticipantsView {
  readonly sides: readonly SideView[];
  /** The fact that is shown if no list is known. */
  readonly gap?: FactView | undefined;
  readonly notProven: readonly FactView[];
  readonly statedAbsent: readonly FactView[];
}

export function participantsView(context: Context, edition: Edition, holder: Holder): ParticipantsView {
  const { participants } = edition;
  const sides = sidesFrom(context.locale).map((side) => sideView(context, edition, holder, side));
  if (isNotKnown(participants)) {
    return {
      sides,
      gap: factView(context, holder, 'participants', participants),
      notProven: [],
      statedAbsent: [],
    };
  }
  const doubtful = (key: 'not_proven' | 'stated_absent') =>
    factLines(context, holder, `participants.${key}`, participants[key]);
  return { sides, notProven: doubtful('not_proven'), statedAbsent: doubtful('stated_absent') };
}

function sideView(context: Context, edition: Edition, holder: Holder, side: Side): SideView {
  const { archive, locale } = context;
  const words = editionStrings[locale];
  const { authorities } = edition.attendance;
  const lines = isNotKnown(edition.participants)
    ? []
    : edition.participants.list.filter(({ authority }) => get(archive.authorities, authority).side === side);
  const kept = authorities.is === 'known' ? authorities.value[side] : undefined;
  const isWhole = listWorth(edition, side) === 'whole';
  const count = kept && formatCount(kept, locale);
  const others = lines.filter((line) => !restsOn(line, listSource(edition))).length;
  const uncertain = lines.filter(({ evidence }) => evidence.toVerify.includes('identity')).length;
  const doubt = uncertain > 0 ? presenceStrings[locale].uncertainOf(uncertain) : '';
  return {
    side,
    label: words[side],
    count,
    n: kept?.n,
    completeness: `${isWhole ? words.wholeList : completenessOf(words, lines.length, others, kept?.n, count)}${doubt}`,
    participants: lines
      .toSorted((a, b) => compareReadings(reading(context, a), reading(context, b), locale))
      .map((line) => participantView(context, holder, line)),
  };
}

/** Returns how complete a partial list is. Names that other sources add do not count as names of the list. */
function completenessOf(
  words: (typeof editionStrings)['fr'],
  named: number,
  others: number,
  counted: number | undefined,
  count: string | undefined,
): string {
  if (counted === undefined || count === undefined) return words.partialListUncounted(named);
  return named >= counted && others > 0 ? words.listAndOthers(named - others, others) : words.partialList(named, count);
}

/** Returns the source that most lines of a list cite: the list itself. */
function listSource({ participants }: Edition): string | undefined {
  const ids = (isNotKnown(participants) ? [] : participants.list).flatMap(({ evidence }) => sourcesOf(evidence.basis));
  const times = (id: string) => ids.filter((one) => one === id).length;
  return [...new Set(ids)].toSorted((a, b) => times(b) - times(a))[0];
}

function restsOn({ evidence }: Participation, source: string | undefined): boolean {
  return sourcesOf(evidence.basis).some((id) => id === source);
}

function reading({ archive, locale }: Context, { authority }: Participation): string {
  return readingOf(get(archive.authorities, authority), locale);
}

function participantView(context: Context, holder: Holder, line: Participation): ParticipantView {
  const { archive, locale } = context;
  const authority = get(archive.authorities, line.authority);
  const printed =
    isNotKnown(line.printed) || line.printed === authorityText(context, authority) ? undefined : line.printed;
  const fact = factView(context, holder, `participants.${line.authority}`, line);
  const shownApart = new Set(isNotKnown(line.printed) ? ['authority'] : ['authority', 'printed']);
  return {
    fact: { ...fact, fields: fact.fields.filter(({ name }) => !shownApart.has(name)) },
    name: authorityName(context, authority),
    href: recordAt(locale, 'authorities', authority.id),
    printed: printed === undefined ? undefined : inLanguage(printed, hasJapanese(printed) ? 'ja' : 'fr', locale),
    isUncertain: line.evidence.toVerify.includes('identity'),
  };
}
