import { get, type Edition } from '../archive/archive.ts';
import { rolesHere } from '../archive/queries/people.ts';
import type { Context } from '../names/names.ts';
import type { PersonHere } from '../schema/edition.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { deedFr, deedsJa, wasThere } from './deed.ts';
import { during, french, listed, of as from, type French } from './french.ts';
import { asideJa, atTime, japanese, type Japanese } from './japanese.ts';
import { atMeeting, presenceFr, type AtMeeting } from './office.ts';
import { paragraph, type Paragraph } from './paragraph.ts';
import { say, textOf, told, type Phrase } from './sentence.ts';

export interface PersonThere {
  readonly path: string;
  readonly here: PersonHere;
  readonly told: Paragraph;
}

function personFr(w: French, { person, authority, organisation }: PersonHere, office: string | undefined): Phrase {
  const role = office && (organisation ? w.linkTo('organisations', organisation, w.inside(office)) : w.inside(office));
  if (!isNotKnown(person)) return say`${w.person(person)}${role && say`, ${role}`}`;
  const body = authority ? w.town(authority) : organisation && w.body(organisation);
  return say`Une personne${body && say` ${from(body)}`} dont on ne sait pas le nom${role && say` (${role})`}`;
}

function personJa(w: Japanese, here: PersonHere, office: string | undefined, isThere: boolean): Phrase {
  const { person, authority, organisation } = here;
  const role = asideJa(office?.replaceAll('　', ''));
  const isNamedWell = !isNotKnown(person) && get(w.archive.people, person).katakana === undefined;
  if (isNamedWell && organisation && role)
    return say`${w.person(person)}（${w.linkTo('organisations', organisation, w.text(role))}）`;
  if (!isNotKnown(person)) return w.person(person, role, true);
  const body = authority ? w.town(authority) : organisation && w.body(organisation);
  return say`${body && say`${body}の`}${isThere ? '出席者' : '関係者'}（氏名は不明${role && '、'}${w.text(role)}）`;
}

/** « X, maire, a ouvert la réunion, le 10 octobre 2018 »; of whom no deed is told, the words of the editor after the name. */
function doneFr(w: French, there: AtMeeting): Phrase {
  const { here, deeds, days, words, grounds, office } = there;
  const who = personFr(w, here, office?.fr);
  const done = deeds.length > 0 ? listed(deeds.map((deed) => deedFr(w, deed))) : presenceFr(w, there);
  const said = words?.fr ?? '';
  const name = isNotKnown(here.person) ? undefined : w.person(here.person);
  if (!done && name && said.startsWith(textOf(name))) {
    // Words that name the person are a sentence of their own, which may begin with the office too.
    const [, own, rest = ''] = /^(, [^,]+,)? ?(.*)$/u.exec(said.slice(textOf(name).length)) ?? [];
    return told(say`${own ? say`${who},` : name} ${w.text(rest)}`, ...grounds);
  }
  if (!done) return told(say`${who} : ${w.inside(said)}`, ...grounds);
  const comma = office?.fr && !isNotKnown(here.person) ? ',' : '';
  const rest = words && say`. ${w.text(words.fr ?? '')}`;
  return told(say`${who}${comma} ${done}${days && `, ${during(days)}`}${rest}`, ...grounds);
}

function doneJa(w: Japanese, there: AtMeeting): Phrase {
  const { edition, here, deeds, days, words, grounds, as, town, office } = there;
  const who = personJa(w, here, office?.ja, deeds.some(wasThere));
  const otherwise = {
    host: say`会議を迎えた`,
    representative: town && say`出席した`,
    committee: say`会議の準備に加わった`,
    named: words ? undefined : say`資料に名がある`,
  }[as];
  // On the page of the meeting its year is known: 5月12日の全体会で, 10月10日に.
  const time = days && atTime(days).replace(`${w.year(edition)}年`, '');
  const isAtSession = (deeds.find(wasThere) ?? deeds[0])?.session !== undefined;
  const done = deeds.length > 0 ? deedsJa(w, deeds).end : otherwise;
  if (!done) {
    // The words of an editor often begin with the name themselves.
    const own = words?.ja ?? '';
    const name = isNotKnown(here.person) ? undefined : w.person(here.person);
    const [bare = ''] = name ? textOf(name).split('（') : [];
    const isNamed = bare !== '' && own.startsWith(bare);
    return told(isNamed ? say`${name}${w.text(own.slice(bare.length))}` : say`${who}：${w.text(own)}`, ...grounds);
  }
  const isBare =
    done === otherwise || deeds.every(({ how, session, about }) => how === 'took-part' && !session && !about);
  return told(
    say`${who}${isBare ? 'が' : 'は、'}${isAtSession ? time?.replace(/に?$/u, 'の') : time}${done}${words && say`。${w.text(words.ja ?? '')}`}`,
    ...grounds,
  );
}

/** The people of a meeting, in the order of its record: who they were, and what they did there. */
export function peopleAt(context: Context, edition: Edition): readonly PersonThere[] {
  const { archive, locale } = context;
  const { id } = edition;
  return rolesHere(archive)
    .filter((role) => role.edition === edition)
    .map((role) => {
      const { here, path } = role;
      const there = atMeeting(archive, role);
      const done = locale === 'fr' ? doneFr(french(archive, id), there) : doneJa(japanese(archive, id), there);
      const place = { of: { kind: 'editions', id }, slot: path, id: `${path}.told` } as const;
      return { path, here, told: paragraph(context, place, [done]) };
    });
}
