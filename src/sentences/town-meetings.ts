import type { OrganiserRole } from '../schema/edition.ts';
import { deedFr, deedsFr, deedsJa, sessionFr, sessionJa, wasThere } from './deed.ts';
import { agree, during, listed, pronoun, the, type French, type Noun } from './french.ts';
import { atTime, both, inRow, officeWithin, type Japanese, type Predicate } from './japanese.ts';
import { groundAt } from './ground.ts';
import { capital, joined, say, told, type Ground, type Part, type Phrase } from './sentence.ts';
import { isBare, type MeetingView, type PersonView, type SessionView, type TownView } from './town-view.ts';

/** Those who were there for the town, those named for another reason, and those of whom no name is known. */
function groupsOf({ people }: MeetingView) {
  return {
    there: people.filter(({ id, isThere }) => id !== undefined && isThere),
    apart: people.filter(
      ({ id, isThere, deeds, prepared }) => id !== undefined && !isThere && (deeds.length > 0 || prepared),
    ),
    unnamed: people.filter(({ id }) => id === undefined),
  };
}

/** The full meetings, the latest first, then those of which nothing is known but the presence. */
export function meetingsOf({ meetings, isUncertain }: TownView) {
  const told = isUncertain ? [] : meetings;
  return { full: told.filter((one) => !isBare(one)), bare: told.filter(isBare).toReversed() };
}

const hostGrounds = (w: French | Japanese, { edition }: MeetingView) =>
  ['hosts', 'dates'].map((path) => groundAt(w.archive, 'editions', edition.id, path));

/* French */

/** The office of somebody beside the name of the town: « adjoint au maire » for « adjoint au maire de Sendai ». */
function officeFr(role: string, town: string): string {
  const name = town.replace(/^.* (?:de la |du |des |de l’|de |d’)(?=\p{Lu})/u, '');
  const before = ['de la ', 'du ', 'des ', 'de l’', 'de ', 'd’'].find((one) => role.includes(` ${one}${name}`));
  const at = before === undefined ? -1 : role.indexOf(` ${before}${name}`);
  const rest = at < 0 ? '' : role.slice(at + 1 + (before?.length ?? 0) + name.length);
  return at < 0 || /^[\p{L}-]/u.test(rest) ? role : role.slice(0, at) + rest;
}

/** What organisers did, each after its name. */
export const organiserFr: Readonly<Record<OrganiserRole, string>> = {
  host: 'a accueilli la réunion',
  organiser: 'a compté parmi les organisateurs',
  'co-organiser': 'a coorganisé la réunion',
  'co-initiator': 'a lancé la série par un appel commun avec la ville hôte',
  preparation: 'a pris part à la préparation',
  operations: 'a assuré l’organisation matérielle',
  patron: 'a patronné la réunion',
  supporter: 'a soutenu la réunion',
  partner: 'a été partenaire de la réunion',
};

const sessionVerbs = { presenter: 'a fait un exposé', listed: 'a pris part', named: 'a siégé', chair: 'a présidé' };

function sessionDeedFr(w: French, { item, as, ground }: SessionView): Phrase {
  return told(say`${sessionVerbs[as]} ${sessionFr(w, item, as === 'chair' ? 'the' : 'at')}`, ground);
}

const personFr = (w: French, { id = '', office }: PersonView, noun: Noun): Phrase =>
  say`${w.introduced(id)}${office?.fr ? say`, ${w.text(officeFr(office.fr, noun.text).replaceAll(/\s; /g, ', '))}` : ''}`;

/** « La liste de Chartres (2012) porte le nom イエール, que nous lisons comme Hyères, sans certitude ». */
export function readAsFr(w: French, { edition, printed, ground }: MeetingView, noun: Noun | undefined): Phrase {
  const read = noun && say`, que nous lisons comme ${the(noun)}, sans certitude`;
  return told(say`La liste ${w.of(edition)} porte le nom ${w.text(printed ?? noun?.text ?? '')}${read}`, ground);
}

/** What one meeting saw of a town. */
export function meetingFr(w: French, { authority }: TownView, meeting: MeetingView): readonly Phrase[] {
  const noun = w.town(authority.id);
  const { edition, ground, state, isHost, organised, associated, awards, words } = meeting;
  const remark = words?.fr;
  const own = remark === undefined ? [] : [told(w.text(remark), ground)];
  if (state === 'not-proven') return [told(say`On ne sait pas si ${the(noun)} était ${w.at(edition)}`, ground), ...own];
  if (state === 'probable' && !isHost) return [readAsFr(w, meeting, noun), ...own];
  const lead = say`${capital(w.lead(edition))}, ${the(noun)}`;
  if (state === 'stated-absent') return [told(say`${lead} n’était pas là`, ground), ...own];
  const { there, apart, unnamed } = groupsOf(meeting);
  const she = capital(say`${pronoun(noun)}`);
  const isRepresented = there.length > 0 || remark?.startsWith('représenté') === true;
  const [first, second] = there;
  const deeds = (one: PersonView) => one.deeds.map((deed) => told(deedFr(w, deed), ...one.grounds));
  const wordsOf = (people: readonly PersonView[]) =>
    people.flatMap((one) => (one.words ? [told(w.text(one.words.fr ?? ''), ...one.grounds)] : []));
  const acts = [...unnamed.flatMap(deeds), ...meeting.sessions.map((one) => sessionDeedFr(w, one))];
  const more = [
    ...(associated ? [told(`a accueilli un programme associé`, associated.ground)] : []),
    ...(organised && !isHost ? [told(organiserFr[organised.role], organised.ground)] : []),
    ...awards.map(({ name, others, ground: at }) =>
      told(say`a reçu${others.length > 0 ? say`, avec ${w.towns(others)},` : ''} le ${w.inside(name.fr)}`, at),
    ),
  ];
  const who = listed(there.map((one) => told(say`par ${personFr(w, one, noun)}`, ...one.grounds)));
  const [act] = first && !second ? deedsFr(deeds(first)) : [];
  const did = act ? say`, qui ${act}` : '';
  const represented =
    there.length > 0
      ? say`était ${agree('représenté', noun)} ${who}${did}${told('', ground)}`
      : told(say`était ${w.inside((remark ?? '').replace(/^représentée?/, agree('représenté', noun)))}`, ground);
  const opening = isHost
    ? [
        told(
          say`${the(noun)} a accueilli la ${w.ordinal(edition)} édition${meeting.days ? `, ${during(meeting.days)}` : ''}`,
          ...hostGrounds(w, meeting),
        ),
        ...(isRepresented ? [say`${she} ${represented}`] : []),
        ...(acts.length > 0 ? [say`${she} ${listed(acts)}`] : []),
        ...(more.length > 0 ? [say`${she} ${listed(more)}`] : []),
      ]
    : [
        ...(isRepresented ? [say`${lead} ${represented}`] : []),
        ...(isRepresented && acts.length + more.length > 0 ? [say`${she} ${listed([...acts, ...more])}`] : []),
        ...(!isRepresented && acts.length + more.length > 0
          ? [say`${lead} ${listed([...acts, ...more])}${told('', ground)}`]
          : []),
        ...(!isRepresented && acts.length + more.length === 0
          ? [told(say`${lead} était ${agree('présent', noun)}`, ground)]
          : []),
      ];
  return [
    ...opening,
    ...there.flatMap((one) =>
      deedsFr(deeds(one))
        .slice(second ? 0 : 1)
        .map((act) => say`${w.person(one.id ?? '')} ${act}`),
    ),
    ...wordsOf(there),
    ...apart.flatMap((one) => {
      const act = one.deeds.length > 0 ? listed(deeds(one)) : told('a pris part à la préparation', one.prepared);
      return [say`${personFr(w, one, noun)}${one.office?.fr ? ',' : ''} ${act}`, ...wordsOf([one])];
    }),
    ...(associated?.words ? [told(w.text(associated.words.fr ?? ''), associated.ground)] : []),
    ...wordsOf(meeting.people.filter((one) => !there.includes(one) && !apart.includes(one))),
    ...(remark?.startsWith('représenté') ? [] : own),
  ];
}

/** « De sa présence à Nancy (2008) et à Tours (2016), on ne sait rien de plus. » */
export function bareFr(w: French, meetings: readonly MeetingView[]): Phrase {
  const at = listed(meetings.map(({ edition, ground }) => told(w.at(edition), ground)));
  return say`De sa présence ${at}, on ne sait rien de plus`;
}

/* Japanese */

export const organiserJa: Readonly<Record<OrganiserRole, Predicate>> = {
  host: { within: '会議を開催し', end: '会議を開催した' },
  organiser: { within: '主催者に加わり', end: '主催者に加わった' },
  'co-organiser': { within: '会議を共催し', end: '会議を共催した' },
  'co-initiator': {
    within: '開催都市とともに会議の開催を呼びかけ',
    end: '開催都市とともに会議の開催を呼びかけた',
  },
  preparation: { within: '会議の準備にあたり', end: '会議の準備にあたった' },
  operations: { within: '会議の運営を担い', end: '会議の運営を担った' },
  patron: { within: '会議を後援し', end: '会議を後援した' },
  supporter: { within: '会議を支援し', end: '会議を支援した' },
  partner: { within: '会議に協力し', end: '会議に協力した' },
};

const sessionEnds: Readonly<Record<SessionView['as'], Predicate>> = {
  presenter: { within: 'で発表し', end: 'で発表した' },
  listed: { within: 'に参加し', end: 'に参加した' },
  named: { within: 'に加わり', end: 'に加わった' },
  chair: { within: 'の議長を務め', end: 'の議長を務めた' },
};

/** A predicate after other words of the same claim. */
const after = (words: Part, { within, end }: Predicate, ...grounds: readonly (Ground | undefined)[]): Predicate => ({
  within: told(say`${words}${within}`, ...grounds),
  end: told(say`${words}${end}`, ...grounds),
});

const personJa = (w: Japanese, { id = '', office }: PersonView, town: string): Phrase =>
  w.person(id, office?.ja ? officeWithin(office.ja, town) : '');

/** 第3回（シャルトル市、2012年）の参加自治体の一覧に「イエール」とあるのを、イエール市と読んだ. The name is often the same: then which body it is is not known. */
export function readAsJa(w: Japanese, { edition, printed, ground }: MeetingView, name: string | undefined): Phrase {
  const isSame = name === undefined || (printed !== undefined && name.startsWith(printed));
  const read = isSame ? 'とある' : `とあるのを${name}と読んだが、確かではない`;
  return told(say`${w.meeting(edition)}の参加自治体の一覧に「${printed ?? name}」${read}`, ground);
}

export function meetingJa(w: Japanese, { authority }: TownView, meeting: MeetingView): readonly Phrase[] {
  const { edition, ground, state, isHost, organised, associated, awards, words, days } = meeting;
  const remark = words?.ja;
  const remarks = remark === undefined ? [] : [told(w.text(remark), ground)];
  if (state === 'not-proven')
    return [told(say`${w.meeting(edition)}に参加したかどうかは分からない`, ground), ...remarks];
  if (state === 'stated-absent') return [told(say`${w.meeting(edition)}には参加しなかった`, ground), ...remarks];
  if (state === 'probable' && !isHost) return [readAsJa(w, meeting, authority.ja), ...remarks];
  const { there: named, apart, unnamed } = groupsOf(meeting);
  // Of a host's people, some only prepared the meeting.
  const there = named.filter(({ deeds: all }) => all.length === 0 || all.some(wasThere));
  const [, attended, by] = /^(\S+が出席)(?:（(.*)による）)?$/u.exec(remark ?? '') ?? [];
  const deeds = ({ deeds: all, grounds }: PersonView) => after('', deedsJa(w, all), ...grounds);
  const person = (one: PersonView) => personJa(w, one, authority.ja);
  const wordsOf = (people: readonly PersonView[]) =>
    people.flatMap((one) => (one.words ? [told(w.text(one.words.ja ?? ''), ...one.grounds)] : []));
  const aside = [...named.filter((one) => !there.includes(one)), ...apart];
  const lead = (particle: string) => (isHost ? say`会議${particle}、` : say`${w.meeting(edition)}${particle}、`);
  const attends = { within: '会議に出席し', end: '会議に出席した' };
  const whole = told('', ground);
  const represented = there.some(({ deeds: { length } }) => length > 0)
    ? say`${lead('では')}${inRow(there.map((one) => after(say`${person(one)}が`, one.deeds.length > 0 ? deeds(one) : attends, ...one.grounds)))}${whole}`
    : there.length > 0
      ? say`${lead('には')}${both(there.map((one) => told(person(one), ...one.grounds)))}が出席した${whole}`
      : attended
        ? told(say`${lead('には')}${by ? `${by}によれば、` : ''}${attended}した`, ground)
        : undefined;
  const spoken = unnamed.filter(({ deeds: { length } }) => length > 0);
  const acts = [
    ...spoken.map(deeds),
    ...meeting.sessions.map(({ item, as, ground: at }) => after(sessionJa(w, item), sessionEnds[as], at)),
    ...(associated ? [after('関連事業の会場と', { within: 'なり', end: 'なった' }, associated.ground)] : []),
    ...(organised && !isHost ? [after('', organiserJa[organised.role], organised.ground)] : []),
    ...awards.map(({ name, others, ground: at }) =>
      after(
        say`${others.length > 0 ? say`${both(others.map(w.town))}とともに` : ''}${name.ja}を`,
        { within: '受け', end: '受けた' },
        at,
      ),
    ),
  ];
  // After a sentence of somebody else, the town is named again.
  const own = represented ? say`同${authority.ja.at(-1)}は、` : '';
  const isAtSession = spoken[0] ? spoken[0].deeds[0]?.session !== undefined : meeting.sessions.length > 0;
  const opening = isHost
    ? [
        told(say`${days ? atTime(days) : ''}${w.ordinal(edition)}会議を開催した`, ...hostGrounds(w, meeting)),
        ...(represented ? [represented] : []),
        ...(acts.length > 0 ? [say`${own}${inRow(acts)}`] : []),
      ]
    : represented
      ? [represented, ...(acts.length > 0 ? [say`${own}${inRow(acts)}`] : [])]
      : acts.length > 0
        ? [say`${isAtSession ? say`${w.meeting(edition)}の` : lead('では')}${inRow(acts)}${whole}`]
        : [told(say`${w.meeting(edition)}に参加した`, ground)];
  return [
    ...opening,
    ...wordsOf(there),
    ...aside.flatMap((one) => [
      one.deeds.length > 0
        ? say`${person(one)}は、${deeds(one).end}`
        : told(say`準備には、${person(one)}が加わった`, one.prepared),
      ...wordsOf([one]),
    ]),
    ...(associated?.words ? [told(w.text(associated.words.ja ?? ''), associated.ground)] : []),
    ...wordsOf(meeting.people.filter((one) => !there.includes(one) && !aside.includes(one))),
    ...(attended ? [] : remarks),
  ];
}

/** 「第1回（ナンシー市、2008年）と第5回（トゥール市、2016年）については、参加したことだけが分かっている。」 */
export function bareJa(w: Japanese, meetings: readonly MeetingView[]): Phrase {
  const at = meetings.map(({ edition, ground }) => told(w.meeting(edition), ground));
  return say`${meetings.length === 2 ? both(at) : joined(at, '、')}については、参加したことだけが分かっている`;
}
