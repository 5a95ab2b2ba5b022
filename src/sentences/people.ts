import type { Edition } from '../archive/archive.ts';
import { rolesHere, type RoleHere } from '../archive/queries/people.ts';
import type { Context } from '../names/names.ts';
import type { PersonHere } from '../schema/edition.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import type { Period } from '../schema/partial-date.ts';
import { deedFr, deedJa, deedsOf, type DeedsView } from './deed.ts';
import { during, french, listed, of as from, type French } from './french.ts';
import { atTime, inRow, japanese, type Japanese } from './japanese.ts';
import { paragraph, type Paragraph } from './paragraph.ts';
import { say, told, type Phrase } from './sentence.ts';

/** What somebody was and did at a meeting, as the page of that meeting tells it. */
export interface PersonThere {
  /** The path of the line of the meeting. */
  readonly path: string;
  readonly here: PersonHere;
  readonly told: Paragraph;
}

/** The day of what somebody did, where all of it was on one. */
function daysOf({ hosts, speaks, named }: PersonHere): Period | undefined {
  const days = [hosts, speaks, named].flatMap((part) => {
    const date = part?.date;
    return date && !isNotKnown(date) ? [date] : [];
  });
  return days.length === 1 ? days[0] : undefined;
}

function personFr(w: French, { person, authority, organisation, role }: PersonHere, isSubject: boolean): Phrase {
  const office = role && knownField(role)?.fr;
  if (!isNotKnown(person))
    return say`${w.person(person)}${office && say`, ${w.inside(office)}${isSubject ? ',' : ''}`}`;
  const body = authority ? w.town(authority) : organisation && w.body(organisation);
  const town = body && say` ${from(body)}`;
  return say`Une personne${town} dont on ne sait pas le nom${office && say` (${w.inside(office)})`}`;
}

function personJa(w: Japanese, { person, authority, organisation, role }: PersonHere): Phrase {
  const office = (role && knownField(role)?.ja) ?? '';
  if (!isNotKnown(person)) return w.person(person, office.replaceAll('　', ''), true);
  const body = authority ? w.town(authority) : organisation && w.body(organisation);
  return say`氏名不明の人（${body}${body && office ? '、' : ''}${w.text(office)}）`;
}

/** « X, maire, a ouvert la réunion, le 10 octobre 2018. »; of whom no deed is told, the words of the editor after the name. */
function doneFr(w: French, here: PersonHere, { deeds, words, grounds }: DeedsView): readonly Phrase[] {
  const days = daysOf(here);
  const acts = deeds.length > 0 ? listed(deeds.map((deed) => deedFr(w, deed))) : undefined;
  const host = here.hosts && !acts ? say`a accueilli la réunion` : acts;
  if (!host && words) return [told(say`${personFr(w, here, false)} : ${w.inside(words.fr ?? '')}`, ...grounds)];
  const done = say`${personFr(w, here, true)} ${host ?? 'figure dans les sources'}${host && days && `, ${during(days)}`}`;
  return [told(done, ...grounds), ...(words ? [told(w.text(words.fr ?? ''), ...grounds)] : [])];
}

function doneJa(w: Japanese, here: PersonHere, { deeds, words, grounds }: DeedsView): readonly Phrase[] {
  const days = daysOf(here);
  const rest = w.text(words?.ja ?? '');
  const acts = deeds.length > 0 ? inRow(deeds.map((deed) => deedJa(w, deed))) : undefined;
  const host = here.hosts && !acts ? say`会議を迎えた` : acts;
  if (!host && words) return [told(say`${personJa(w, here)}：${rest}`, ...grounds)];
  const done = say`${personJa(w, here)}は、${host && days && atTime(days)}${host ?? '資料に名がある'}`;
  return [told(done, ...grounds), ...(words ? [told(rest, ...grounds)] : [])];
}

/** The people of a meeting, in the order of its record: who they were, and what they did there. */
export function peopleAt(context: Context, edition: Edition): readonly PersonThere[] {
  const { archive, locale } = context;
  const own = edition.id;
  const of = { kind: 'editions', id: own } as const;
  return rolesHere(archive)
    .filter((role) => role.edition === edition)
    .map((role: RoleHere) => {
      const { here, path } = role;
      const deeds = deedsOf(archive, role);
      const phrases =
        locale === 'fr' ? doneFr(french(archive, own), here, deeds) : doneJa(japanese(archive, own), here, deeds);
      return { path, here, told: paragraph(context, { of, slot: path, id: `${path}.told` }, phrases) };
    });
}
