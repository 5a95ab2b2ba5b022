import { get, type Archive, type Edition, type Person } from '../archive/archive.ts';
import { pathsOfLines } from '../archive/fact-path.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { rolesHere, type RoleHere } from '../archive/queries/people.ts';
import type { Deed } from '../schema/edition.ts';
import { recordNode } from '../schema/kinds.ts';
import { knownField } from '../schema/not-known.ts';
import type { Words } from '../schema/words.ts';
import type { Context } from '../names/names.ts';
import { onCommittee } from './committee.ts';
import { deedFr, deedsFr, deedsJa, deedsOf, wasThere } from './deed.ts';
import { capital, say, textOf, told, type Ground, type Phrase } from './sentence.ts';
import { french, listed, of, the, type French } from './french.ts';
import { groundAt } from './ground.ts';
import { japanese, type Japanese } from './japanese.ts';
import { paragraph, type Paragraph } from './paragraph.ts';

/** What a person was and did at one meeting. */
export interface AtMeeting {
  readonly edition: Edition;
  readonly office?: Words | undefined;
  readonly deeds: readonly Deed[];
  readonly words?: Words | undefined;
  readonly grounds: readonly (Ground | undefined)[];
  /** What else names the person there: a list of participants, a committee, a session. */
  readonly named: readonly (Ground | undefined)[];
  /** What the person was there for, where no deed says it. */
  readonly as: 'host' | 'representative' | 'committee' | 'named';
  readonly town?: string | undefined;
}

/** An office in a body, or that in which somebody called for the meetings. */
interface InBody {
  readonly body?: string | undefined;
  readonly role: Words;
  readonly ground: Ground | undefined;
}

interface OfficeView {
  readonly person: string;
  /** The latest first. */
  readonly meetings: readonly AtMeeting[];
  readonly bodies: readonly InBody[];
  readonly began?: InBody | undefined;
}

/** The latest year that a text gives, to put offices in order. */
export const latestYear = ({ fr = '' }: Words) =>
  Math.max(0, ...[...fr.matchAll(/\d{4}/g)].map(([year]) => Number(year)));

/** What somebody was and did at a meeting; what is not told of them there, by their place in its lists. */
export function atMeeting(archive: Archive, role: RoleHere): AtMeeting {
  const { edition, here } = role;
  const { deeds, words, grounds } = deedsOf(archive, role);
  const id = knownField(here.person);
  const line = knownField(edition.participants)?.list.find(({ by }) => id !== undefined && by?.includes(id));
  const committee = id === undefined ? undefined : onCommittee(archive, edition, id);
  const listed = line && groundAt(archive, 'editions', edition.id, `participants.${line.authority}`);
  const as = here.hosts ? 'host' : line ? 'representative' : committee ? 'committee' : 'named';
  return {
    ...{ edition, deeds, words, as, town: line?.authority },
    office: here.role && knownField(here.role),
    grounds: grounds.length > 0 ? grounds : [listed ?? committee],
    named: id === undefined ? [] : namedAt(archive, edition, id),
  };
}

/** What names a person at a meeting or in its declaration. */
function namedAt(archive: Archive, edition: Edition, person: string): readonly (Ground | undefined)[] {
  return mentionsOf(archive, 'people', person)
    .filter(({ kind, id }) => (kind === 'editions' || kind === 'declarations') && id === edition.id)
    .map(({ kind, id, fact }) => groundAt(archive, kind, id, fact.path));
}

function officeView(archive: Archive, { id }: Person): OfficeView {
  const roles = rolesHere(archive).filter(({ here }) => here.person === id);
  const meetings = roles.toReversed().map((role) => atMeeting(archive, role));
  const bodies = [...archive.organisations.values()].flatMap(({ id: body, people }) =>
    people
      .filter(({ person }) => person === id)
      .map(({ role }): InBody => ({ body, role, ground: groundAt(archive, 'organisations', body, `people.${id}`) })),
  );
  const { initiators } = archive.series;
  const at = initiators.findIndex(({ person }) => person === id);
  const path = pathsOfLines(recordNode('series', archive.series), 'initiators')[at];
  const initiator = initiators[at];
  return {
    person: id,
    meetings,
    bodies: bodies.sort((a, b) => latestYear(b.role) - latestYear(a.role)),
    began: initiator && { role: initiator.role, ground: groundAt(archive, 'series', 'series', path) },
  };
}

/* French: only « a » and what follows it, so that no participle asks whether the person is a man or a woman. */

function meetingFr(
  w: French,
  person: string,
  { edition, office, deeds, words, grounds, named, as, town }: AtMeeting,
): readonly Phrase[] {
  const name = say`${w.introduced(person)}${office?.fr ? say`, ${w.text(office.fr.replaceAll(/\s; /g, ', '))},` : ''}`;
  const otherwise = {
    host: say`a accueilli la réunion`,
    representative: say`a représenté ${town === undefined ? '' : the(w.town(town))}`,
    committee: say`a pris part à la préparation de la réunion`,
    named: words ? undefined : say`figure dans les sources de la réunion`,
  }[as];
  const [first, ...others] = deedsFr(deeds.map((deed) => deedFr(w, deed)));
  const acts = first ?? otherwise;
  const isThere = first ? deeds.some(wasThere) : as === 'host' || as === 'representative';
  const ofMeeting = acts && !isThere ? withMeeting(acts, say`${w.of(edition)}`) : undefined;
  const meeting = isThere ? capital(w.lead(edition)) : say`Pour la réunion ${w.of(edition)}`;
  return [
    ...(acts
      ? [told(ofMeeting ? say`${name} ${ofMeeting}` : say`${meeting}, ${name} ${acts}`, ...named, ...grounds)]
      : []),
    ...others.map((act) => told(say`${w.person(person)} ${act}`, ...grounds)),
    ...(words ? [told(w.text(words.fr ?? ''), ...grounds)] : []),
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

/** « était président de Cités Unies France en 2012 ». */
function bodyFr(w: French, person: string, { body = '', role, ground }: InBody): Phrase {
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
  const particle = !first
    ? ''
    : !deeds.some(wasThere)
      ? 'にあたり、'
      : first.how === 'took-part'
        ? 'に'
        : first.session
          ? 'の'
          : /分科会で$/u.test(first.where?.ja ?? '')
            ? 'の'
            : (first.where ?? first.about)
              ? 'では、'
              : 'で';
  const acts = first ? say`${particle}${deedsJa(w, deeds).end}` : otherwise;
  return [
    ...(acts ? [told(say`${lead}${acts}`, ...named, ...grounds)] : []),
    ...(words ? [told(w.text(words.ja ?? ''), ...grounds)] : []),
  ];
}

/** フランス都市連合の会長を務めた（2012年）. */
function bodyJa(w: Japanese, person: string, { body = '', role, ground }: InBody): Phrase {
  const [, title = '', remark = ''] = /^(.*?)(（[^（）]*）)?$/u.exec((role.ja ?? '').replace(/。$/u, '')) ?? [];
  return told(say`${w.person(person)}は、${w.body(body)}の${w.text(title)}を務めた${remark}`, ground);
}

/** What a person was and did at each meeting, the latest first, then in which bodies. */
export function office(context: Context, person: Person): readonly Paragraph[] {
  const { archive, locale } = context;
  const { meetings, bodies, began } = officeView(archive, person);
  const { id } = person;
  const w = { fr: french(archive, id), ja: japanese(archive, id) };
  const at = (one: AtMeeting) => (locale === 'fr' ? meetingFr(w.fr, id, one) : meetingJa(w.ja, id, one));
  const within = (one: InBody) => (locale === 'fr' ? bodyFr(w.fr, id, one) : bodyJa(w.ja, id, one));
  const others = archive.series.initiators.filter((one) => one.person !== id).map((one) => w.fr.person(one.person));
  const call =
    began &&
    (locale === 'fr'
      ? say`${w.fr.person(id)}, alors ${w.fr.inside(began.role.fr ?? '')}, a lancé les Rencontres${others.length > 0 ? say` avec ${listed(others)}` : ''}`
      : say`${w.ja.person(id)}は、${w.ja.text((began.role.ja ?? '').replace(/（当時）$|。$/u, ''))}として、会議の開催を呼びかけた`);
  const place = (slot: string, edition?: Edition) => ({
    of: { kind: 'people', id } as const,
    slot,
    edition,
    id: `${id}.${slot}`,
  });
  return [
    ...meetings.map((one) => paragraph(context, place(`part.${one.edition.id}`, one.edition), at(one))),
    ...bodies.map((one) => paragraph(context, place(`in.${one.body ?? ''}`), [within(one)])),
    ...(began && call ? [paragraph(context, place('began'), [told(call, began.ground)])] : []),
  ];
}
