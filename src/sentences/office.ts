import { get, type Archive, type Edition, type Person } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { rolesHere, type RoleHere } from '../archive/queries/people.ts';
import type { Deed, PersonHere } from '../schema/edition.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import type { Period } from '../schema/partial-date.ts';
import type { Words } from '../schema/words.ts';
import type { Context } from '../names/names.ts';
import { onCommittee } from './committee.ts';
import { deedFr, deedsFr, deedsJa, deedsOf, wasThere } from './deed.ts';
import { capital, said, say, textOf, told, type Ground, type Phrase } from './sentence.ts';
import { french, listed, of, the, type French } from './french.ts';
import { groundAt, groundOfLine } from './ground.ts';
import { japanese, type Japanese } from './japanese.ts';
import { paragraph, type Paragraph } from './paragraph.ts';

export type AtMeeting = ReturnType<typeof atMeeting>;

interface InBody {
  readonly body: string;
  readonly role: Words;
  readonly ground: Ground | undefined;
}

/** The latest year that a text gives, to put offices in order. */
export const latestYear = ({ fr = '' }: Words) =>
  Math.max(0, ...[...fr.matchAll(/\d{4}/g)].map(([year]) => Number(year)));

/** The days of what somebody did, where all of it is told of the same ones. */
function daysOf({ hosts, speaks, named }: PersonHere): Period | undefined {
  const parts = [hosts, speaks, named].flatMap((part) => part ?? []);
  const days = parts.flatMap(({ date }) => (date && !isNotKnown(date) ? [date] : []));
  const isOfDeed = parts.some(({ did }) => did?.some(({ date }) => date !== undefined));
  return days.length === 1 && !isOfDeed ? days[0] : undefined;
}

export function atMeeting(archive: Archive, role: RoleHere) {
  const { edition, here } = role;
  const { deeds, words, grounds } = deedsOf(archive, role);
  const id = knownField(here.person);
  const line = knownField(edition.participants)?.list.find(({ by }) => id !== undefined && by?.includes(id));
  const committee = id === undefined ? undefined : onCommittee(archive, edition, id);
  const listed = line && groundAt(archive, 'editions', edition.id, `participants.${line.authority}`);
  const mentions = id === undefined ? [] : mentionsOf(archive, 'people', id);
  return {
    ...{ edition, here, deeds, words, town: line?.authority },
    days: daysOf(here),
    office: here.role && knownField(here.role),
    grounds: grounds.length > 0 ? grounds : [listed ?? committee],
    /** What else names the person there: a list of participants, a committee, a session, the declaration. */
    named: mentions
      .filter(({ kind, id: one }) => (kind === 'editions' || kind === 'declarations') && one === edition.id)
      .map(({ kind, id: one, fact }) => groundAt(archive, kind, one, fact.path)),
    /** What the person was there for, where no deed says it. */
    as: here.hosts
      ? ('host' as const)
      : line
        ? ('representative' as const)
        : committee
          ? ('committee' as const)
          : ('named' as const),
  };
}

function bodiesOf(archive: Archive, person: string): readonly InBody[] {
  return [...archive.organisations.values()]
    .flatMap(({ id: body, people }) =>
      people
        .filter((one) => one.person === person)
        .map(({ role }) => ({ body, role, ground: groundAt(archive, 'organisations', body, `people.${person}`) })),
    )
    .sort((a, b) => latestYear(b.role) - latestYear(a.role));
}

/** What somebody was there for whom no deed is told of; nothing where an editor's words say it. */
export function presenceFr(w: French, { as, town, words }: AtMeeting, ofMeeting = ''): Phrase | undefined {
  if (as === 'host') return say`a accueilli la réunion`;
  if (as === 'representative') return say`a représenté ${town !== undefined && the(w.town(town))}`;
  if (as === 'committee') return say`a pris part à la préparation${ofMeeting}`;
  return words ? undefined : say`figure dans les sources${ofMeeting}`;
}

/* French: only « a » and what follows it, so that no participle asks whether the person is a man or a woman. */

function meetingFr(w: French, person: string, there: AtMeeting): readonly Phrase[] {
  const { edition, office, deeds, words, grounds, named, as } = there;
  const name = say`${w.introduced(person)}${office?.fr ? say`, ${w.text(office.fr.replaceAll(/\s; /g, ', '))},` : ''}`;
  const [first, ...others] = deedsFr(deeds.map((deed) => deedFr(w, deed)));
  const acts = first ?? presenceFr(w, there, ' de la réunion');
  const isThere = first ? deeds.some(wasThere) : as === 'host' || as === 'representative';
  const ofMeeting = acts && !isThere ? withMeeting(acts, say`${w.of(edition)}`) : undefined;
  const meeting = isThere ? capital(w.lead(edition)) : say`Pour la réunion ${w.of(edition)}`;
  return [
    ...(acts
      ? [told(ofMeeting ? say`${name} ${ofMeeting}` : say`${meeting}, ${name} ${acts}`, ...named, ...grounds)]
      : []),
    ...others.map((act) => told(say`${w.person(person)} ${act}`, ...grounds)),
    ...said('fr', words, ...grounds),
  ];
}

/** « a préparé la réunion de Tours (2016) » for « a préparé la réunion »; nothing if the words do not speak of it. */
function withMeeting({ pieces }: Phrase, meeting: Phrase): Phrase | undefined {
  const named = 'la réunion';
  const at = pieces.findIndex((piece) => typeof piece === 'string' && piece.includes(named));
  const [before, ...after] = String(pieces[at]).split(named);
  if (at < 0) return undefined;
  const words = say`${before}${named} ${meeting}${after.join(named)}`;
  return { pieces: [...pieces.slice(0, at), ...words.pieces, ...pieces.slice(at + 1)] };
}

/** The title in a role and what follows it: « président » and « en 2012 »; with a date it was held then, without one it has been held. */
export function titleFr(
  w: French,
  { fr = '' }: Words,
): { readonly title: string; readonly rest: string; readonly isDated: boolean } {
  const [, title = '', rest = ''] = /^(.*?)((?: en | \(|\s; ).*)?$/u.exec(textOf(w.inside(fr))) ?? [];
  return { title, rest, isDated: rest.startsWith(' en ') };
}

function bodyFr(w: French, person: string, { body, role, ground }: InBody): Phrase {
  const { title, rest, isDated } = titleFr(w, role);
  const verb = isDated ? 'était' : 'a été';
  return told(say`${w.person(person)} ${verb} ${title} ${of(w.body(body))}${w.text(rest)}`, ground);
}

/* Japanese */

function meetingJa(
  w: Japanese,
  person: string,
  { edition, office, deeds, words, grounds, named, as, town }: AtMeeting,
): readonly Phrase[] {
  const isOfTown = town === undefined || office?.ja?.includes(get(w.archive.authorities, town).ja.slice(0, -1));
  const otherwise = {
    host: say`の開催都市の代表者として資料に名がある`,
    representative: say`に${isOfTown ? '' : say`${w.town(town)}から`}出席した`,
    committee: say`の準備に加わった`,
    named: words ? undefined : say`の資料に名がある`,
  }[as];
  const lead = say`${w.person(person, office?.ja?.replaceAll('　', ''), true)}は、${w.meeting(edition)}`;
  const first = deeds.find(wasThere) ?? deeds[0];
  const acts = first ? say`${particleOf(first)}${deedsJa(w, deeds).end}` : otherwise;
  return [...(acts ? [told(say`${lead}${acts}`, ...named, ...grounds)] : []), ...said('ja', words, ...grounds)];
}

/** What stands between a meeting and the first of the deeds there. */
function particleOf(deed: Deed): string {
  const { how, session, where, about } = deed;
  if (!wasThere(deed)) return 'にあたり、';
  if (how === 'took-part') return 'に';
  if (session !== undefined || where?.ja?.endsWith('分科会で')) return 'の';
  return (where ?? about) ? 'では、' : 'で';
}

function bodyJa(w: Japanese, person: string, { body, role, ground }: InBody): Phrase {
  const [, title = '', remark = ''] = /^(.*?)(（[^（）]*）)?$/u.exec((role.ja ?? '').replace(/。$/u, '')) ?? [];
  return told(say`${w.person(person)}は、${w.body(body)}の${w.text(title)}を務めた${remark}`, ground);
}

/** What a person was and did at each meeting, the latest first, then in which bodies, and whether the person called for the meetings. */
export function office(context: Context, { id }: Person): readonly Paragraph[] {
  const { archive, locale } = context;
  const w = { fr: french(archive, id), ja: japanese(archive, id) };
  const { initiators } = archive.series;
  const at = initiators.findIndex(({ person }) => person === id);
  const { role } = initiators[at] ?? {};
  const others = initiators.filter(({ person }) => person !== id).map(({ person }) => w.fr.person(person));
  const call =
    role &&
    (locale === 'fr'
      ? say`${w.fr.person(id)}, alors ${w.fr.inside(role.fr ?? '')}, a lancé les Rencontres${others.length > 0 && say` avec ${listed(others)}`}`
      : say`${w.ja.person(id)}は、${w.ja.text((role.ja ?? '').replace(/（当時）$|。$/u, ''))}として、会議の開催を呼びかけた`);
  const tell = (slot: string, made: readonly Phrase[], edition?: Edition) =>
    paragraph(context, { of: { kind: 'people', id }, slot, id: `${id}.${slot}`, edition }, made);
  const meetings = rolesHere(archive).filter(({ here }) => here.person === id);
  return [
    ...meetings.toReversed().map((one) => {
      const there = atMeeting(archive, one);
      const made = locale === 'fr' ? meetingFr(w.fr, id, there) : meetingJa(w.ja, id, there);
      return tell(`part.${one.edition.id}`, made, one.edition);
    }),
    ...bodiesOf(archive, id).map((one) =>
      tell(`in.${one.body}`, [locale === 'fr' ? bodyFr(w.fr, id, one) : bodyJa(w.ja, id, one)]),
    ),
    ...(call ? [tell('began', [told(call, groundOfLine(archive, 'series', 'series', 'initiators', at))])] : []),
  ];
}
