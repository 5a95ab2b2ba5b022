import type { OrganiserRole } from '../schema/edition.ts';
import { deedFr, deedJa, deedsFr, sessionFr, sessionJa } from './deed.ts';
import { agree, during, listed, pronoun, the, type French, type Noun } from './french.ts';
import { both, during as duringJa, inRow, officeWithin, predicate, type Japanese, type Predicate } from './japanese.ts';
import { groundAt } from './ground.ts';
import { capital, joined, say, told, type Phrase } from './sentence.ts';
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
export function officeFr(role: string, town: string): string {
  const name = town.replace(/^.* (?:de la |du |des |de l’|de |d’)(?=\p{Lu})/u, '');
  const before = ['de la ', 'du ', 'des ', 'de l’', 'de ', 'd’'].find((one) => role.includes(` ${one}${name}`));
  const at = before === undefined ? -1 : role.indexOf(` ${before}${name}`);
  const rest = at < 0 ? '' : role.slice(at + 1 + (before?.length ?? 0) + name.length);
  return at < 0 || /^[\p{L}-]/u.test(rest) ? role : role.slice(0, at) + rest;
}

const organiserFr: Readonly<Record<OrganiserRole, string>> = {
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
    ...apart.map((one) => {
      const act = one.deeds.length > 0 ? listed(deeds(one)) : told('a pris part à la préparation', one.prepared);
      return say`${personFr(w, one, noun)}${one.office?.fr ? ',' : ''} ${act}`;
    }),
    ...(associated?.words ? [told(w.text(associated.words.fr ?? ''), associated.ground)] : []),
    ...meeting.people.flatMap((one) => (one.words ? [told(w.text(one.words.fr ?? ''), ...one.grounds)] : [])),
    ...(remark?.startsWith('représenté') ? [] : own),
  ];
}

/** « De sa présence à Nancy (2008) et à Tours (2016), on ne sait rien de plus. » */
export function bareFr(w: French, meetings: readonly MeetingView[]): Phrase {
  const at = listed(meetings.map(({ edition, ground }) => told(w.at(edition), ground)));
  return say`De sa présence ${at}, on ne sait rien de plus`;
}

/* Japanese */

const organiserJa: Readonly<Record<OrganiserRole, Predicate>> = {
  host: predicate('会議を開催'),
  organiser: predicate('主催者に加わった'),
  'co-organiser': predicate('会議を共催した'),
  'co-initiator': predicate('開催都市とともに会議の開催を呼びかけた'),
  preparation: predicate('会議の準備にあたった'),
  operations: predicate('会議の運営を担った'),
  patron: predicate('会議を後援した'),
  supporter: predicate('会議を支援した'),
  partner: predicate('会議に協力した'),
};

const sessionEnds = { presenter: 'で発表した', listed: 'に参加した', named: 'に加わった', chair: 'の議長を務めた' };

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
  const own = remark === undefined ? [] : [told(w.text(remark), ground)];
  if (state === 'not-proven') return [told(say`${w.meeting(edition)}に参加したかどうかは分からない`, ground), ...own];
  if (state === 'stated-absent') return [told(say`${w.meeting(edition)}には参加しなかった`, ground), ...own];
  if (state === 'probable' && !isHost) return [readAsJa(w, meeting, authority.ja), ...own];
  const { there, apart, unnamed } = groupsOf(meeting);
  const [, attended, by = ''] = /^(\S+が出席)(（.*）)?$/u.exec(remark ?? '') ?? [];
  const deeds = (one: PersonView) => told(inRow(one.deeds.map((deed) => deedJa(w, deed))), ...one.grounds);
  const [first, second] = there;
  const lead = (particle: string) => (isHost ? say`会議${particle}、` : say`${w.meeting(edition)}${particle}、`);
  const represented =
    first && !second && first.deeds.length > 0
      ? say`${lead('では')}${personJa(w, first, authority.ja)}が${deeds(first)}${told('', ground)}`
      : there.length > 0
        ? say`${lead('には')}${both(there.map((one) => told(personJa(w, one, authority.ja), ...one.grounds)))}が出席した${told('', ground)}`
        : attended
          ? told(say`${lead('には')}${attended}した${by}`, ground)
          : undefined;
  const atSessions = [
    ...unnamed.flatMap((one) => (one.deeds.length > 0 ? [deeds(one)] : [])),
    ...meeting.sessions.map(({ item, as, ground: at }) => told(say`${sessionJa(w, item)}${sessionEnds[as]}`, at)),
  ];
  const acts = [
    ...atSessions,
    ...(associated ? [told('関連事業の会場となった', associated.ground)] : []),
    ...(organised && !isHost ? [told(organiserJa[organised.role].end, organised.ground)] : []),
    ...awards.map(({ name, others, ground: at }) =>
      told(say`${others.length > 0 ? say`${both(others.map(w.town))}とともに` : ''}${name.ja}を受けた`, at),
    ),
  ];
  const opening = isHost
    ? [
        told(say`${days ? `${duringJa(days)}、` : ''}${w.ordinal(edition)}会議を開催した`, ...hostGrounds(w, meeting)),
        ...(represented ? [represented] : []),
        ...acts,
      ]
    : represented
      ? [represented, ...acts]
      : acts.length > 0
        ? acts.map((act, index) =>
            index === 0
              ? say`${atSessions.length > 0 ? say`${w.meeting(edition)}の` : lead('では')}${act}${told('', ground)}`
              : act,
          )
        : [told(say`${w.meeting(edition)}に参加した`, ground)];
  return [
    ...opening,
    ...(second ? there : []).flatMap((one) =>
      one.deeds.length > 0 ? [say`${personJa(w, { ...one, office: undefined }, '')}は、${deeds(one)}`] : [],
    ),
    ...apart.map((one) =>
      one.deeds.length > 0
        ? say`${personJa(w, one, authority.ja)}は、${deeds(one)}`
        : told(say`${personJa(w, one, authority.ja)}が準備に加わった`, one.prepared),
    ),
    ...(associated?.words ? [told(w.text(associated.words.ja ?? ''), associated.ground)] : []),
    ...meeting.people.flatMap((one) => (one.words ? [told(w.text(one.words.ja ?? ''), ...one.grounds)] : [])),
    ...(attended ? [] : own),
  ];
}

/** 「第1回（ナンシー市、2008年）と第5回（トゥール市、2016年）については、参加したことだけが分かっている。」 */
export function bareJa(w: Japanese, meetings: readonly MeetingView[]): Phrase {
  const at = meetings.map(({ edition, ground }) => told(w.meeting(edition), ground));
  return say`${meetings.length === 2 ? both(at) : joined(at, '、')}については、参加したことだけが分かっている`;
}
