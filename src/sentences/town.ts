import type { Authority, Edition } from '../archive/archive.ts';
import { knownUntil } from '../archive/edition-days.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { formatDate } from '../i18n/format.ts';
import type { Context } from '../names/names.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { paragraph } from './paragraph.ts';
import { said, told, type Phrase } from './sentence.ts';
import { frenchTown, type TownTeller } from './town-french.ts';
import { japaneseTown } from './town-japanese.ts';
import type { MeetingView, PersonView } from './meeting-view.ts';
import { townView, type Absence, type TownView } from './town-view.ts';

function headOf({ archive, locale }: Context, view: TownView, teller: TownTeller): readonly Phrase[] {
  const { ties, became, isPast, held, toHost } = view;
  if (view.isUncertain) return uncertainOf(locale, view, teller);
  const first = held[0] && timeOf(held[0])?.start.value.slice(0, 4);
  const known = (edition: Edition) => formatDate(knownUntil(edition, archive.series), locale);
  const motive = ties.length === 1 ? ties[0]?.link.motive : undefined;
  return [
    ...(became ? teller.became(became) : []),
    ...(became && isPast && first ? [teller.endedBefore(first)] : []),
    ...(ties.length > 0 ? teller.tied : became ? [] : [teller.untied]),
    ...said(locale, motive?.words, motive?.ground),
    ...view.occasional.map(teller.occasional),
    ...view.besides.map(teller.beside),
    ...(toHost
      ? [told(teller.toHost(toHost.edition, known(toHost.edition), timeOf(toHost.edition)?.start), toHost.ground)]
      : []),
  ];
}

/** Of a name that a list prints, and of which nobody knows for certain whose it is. */
function uncertainOf(locale: Context['locale'], view: TownView, teller: TownTeller): readonly Phrase[] {
  const { authority, meetings, ground } = view;
  const [latest] = meetings;
  if (!latest) return said(locale, authority.note, ground);
  const isOpen = isNotKnown(authority.fr) || authority.candidates.length > 0;
  return [teller.readAs(latest, isOpen), ...said(locale, latest.words, latest.ground)];
}

function meetingOf(locale: Context['locale'], meeting: MeetingView, teller: TownTeller): readonly Phrase[] {
  const { edition, ground, state, isHost, words, associated, people } = meeting;
  const remark = said(locale, words, ground);
  if (state === 'not-proven') return [told(teller.notProven(edition), ground), ...remark];
  if (state === 'stated-absent') return [told(teller.statedAbsent(edition), ground), ...remark];
  if (state === 'probable' && !isHost) return [teller.readAs(meeting, false), ...remark];
  const { opening, there, aside, isRemarkTold } = teller.meeting(meeting);
  const wordsOf = (some: readonly PersonView[]) => some.flatMap((one) => said(locale, one.words, ...one.grounds));
  return [
    ...opening,
    ...wordsOf(there),
    ...aside.flatMap((one) => [teller.aside(one), ...wordsOf([one])]),
    ...said(locale, associated?.words, associated?.ground),
    ...wordsOf(people.filter((one) => !there.includes(one) && !aside.includes(one))),
    ...(isRemarkTold ? [] : remark),
  ];
}

/** At which meetings it was, for descriptions: on its page the strip says so. */
function presenceOf({ meetings, isUncertain, isPast }: TownView, teller: TownTeller): readonly Phrase[] {
  if (isUncertain || isPast) return [];
  const there = meetings.filter(({ state }) => state === 'present').toReversed();
  const hosted = there.flatMap(({ isHost, edition }) => (isHost ? [edition] : []));
  return teller.presence(there, hosted);
}

/**
 * What a town is and to whom it is tied; what it did at each meeting, the latest first, then those of which only its presence is known;
 * and, for descriptions, where it was and where not.
 */
export function town(context: Context, authority: Authority) {
  const { archive, locale } = context;
  const view = townView(archive, authority);
  const teller = (locale === 'fr' ? frenchTown : japaneseTown)(archive, view);
  const seen = view.isUncertain ? [] : view.meetings;
  const bare = seen.filter(({ isBare }) => isBare).toReversed();
  const missing = Object.entries(teller.missing).flatMap(([state, tell]) => {
    const cells = view.absences.get(state as Absence);
    return cells ? [tell(cells.map(({ edition }) => edition))] : [];
  });
  const at = (slot: string, made: readonly Phrase[], edition?: Edition) =>
    paragraph(context, { of: { kind: 'authorities', id: authority.id }, slot, edition }, made);
  return {
    head: at('head', headOf(context, view, teller)),
    meetings: [
      ...seen
        .filter(({ isBare }) => !isBare)
        .map((one) => at(`part.${one.edition.id}`, meetingOf(locale, one, teller), one.edition)),
      ...(bare.length > 0 ? [at('presences', [teller.bare(bare)])] : []),
    ],
    presence: at('presence', presenceOf(view, teller)),
    missing: at('missing', missing),
  };
}
