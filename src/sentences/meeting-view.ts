import type { Archive, Authority, Edition } from '../archive/archive.ts';
import { editionDays } from '../archive/edition-days.ts';
import { participantsOf, presencePath, presencesOf } from '../archive/queries/participation.ts';
import { rolesFor } from '../archive/queries/people.ts';
import { nameText } from '../names/titles.ts';
import type { Deed, Participation } from '../schema/edition.ts';
import { knownField } from '../schema/not-known.ts';
import type { Item } from '../schema/programme.ts';
import type { Words } from '../schema/words.ts';
import { onCommittee } from './committee.ts';
import { deedsOf, wasThere, type sessionDeeds } from './deed.ts';
import { groundAt, groundOfLine } from './ground.ts';
import type { Ground } from './sentence.ts';

/** Somebody that an edition names for the town; without `id`, somebody of whom no name is known. */
export interface PersonView {
  readonly id?: string | undefined;
  readonly office?: Words | undefined;
  readonly deeds: readonly Deed[];
  readonly words?: Words | undefined;
  readonly isThere: boolean;
  /** The ground of a part in the committee that prepared the meeting, of somebody who was not there. */
  readonly prepared?: Ground | undefined;
  readonly grounds: readonly (Ground | undefined)[];
}

/** A session at which the town did something, told by none of its people. */
interface SessionView {
  readonly item: Item;
  readonly as: keyof typeof sessionDeeds;
  readonly ground: Ground | undefined;
}

/** What a town did at an edition that names it. */
export type MeetingView = NonNullable<ReturnType<typeof meetingView>>;

export function meetingView(archive: Archive, authority: Authority, edition: Edition) {
  const { id, side } = authority;
  // The line of a list that names it, and what that is worth.
  const presence = presencesOf(archive, id).find((one) => one.edition === edition);
  const isHost = edition.hostIds.includes(id);
  const associated = edition.associated.find((one) => one.authority === id);
  if (!presence && !isHost && !associated) return undefined;
  const at = (path: string) => groundAt(archive, 'editions', edition.id, path);
  const organisers = knownField(edition.organisers) ?? [];
  const organised = isHost ? undefined : organisers.find(({ authority: one, role }) => one === id && role !== 'host');
  const atLine = (list: string, index: number) => groundOfLine(archive, 'editions', edition.id, list, index);
  const line = participantsOf(archive, edition, side).find((one) => one.authority === id);
  const people = peopleAt(archive, id, edition, line);
  const sessions = sessionsAt(archive, id, edition, people, line?.session);
  const awards = edition.awards.flatMap(({ name, winners }, index) =>
    winners
      .filter(({ authorities }) => authorities.includes(id))
      .map(({ authorities }) => ({
        name: { fr: nameText(name, 'fr'), ja: nameText(name, 'ja') },
        others: authorities.filter((one) => one !== id),
        ground: atLine('awards', index),
      })),
  );
  const state = presence?.state ?? 'present';
  const words = presence?.line.words;
  const isMore = isHost || (words ?? organised ?? associated) !== undefined;
  const [named, unnamed] = [people.filter(({ id: one }) => one !== undefined), people.filter(({ id: one }) => !one)];
  return {
    edition,
    state,
    /** True if nothing is known but that the town was there. */
    isBare: state === 'present' && !isMore && awards.length + people.length + sessions.length === 0,
    isHost,
    groundsOfHost: isHost ? [at('hosts'), at('dates')] : [],
    days: editionDays(edition),
    printed: presence && 'printed' in presence.line ? knownField(presence.line.printed) : undefined,
    words,
    ground: at(presence ? presencePath(presence) : associated ? `associated.${id}` : 'hosts'),
    people,
    /** Those who were there for the town, those named for another reason, and those of whom only what they did is known. */
    there: named.filter(({ isThere }) => isThere),
    apart: named.filter(({ isThere, deeds, prepared }) => !isThere && (deeds.length > 0 || prepared)),
    unnamed: unnamed.filter(({ deeds }) => deeds.length > 0),
    sessions,
    awards,
    organised: organised && { role: organised.role, ground: atLine('organisers', organisers.indexOf(organised)) },
    associated: associated && { words: associated.words, ground: at(`associated.${id}`) },
  };
}

function peopleAt(
  archive: Archive,
  town: string,
  edition: Edition,
  line: Participation | undefined,
): readonly PersonView[] {
  // Those by whom the list says that it was represented.
  const sent = line?.by ?? [];
  const roles = rolesFor(archive, 'authority', town).filter((one) => one.edition === edition);
  const people = roles.map((role): PersonView => {
    const id = knownField(role.here.person);
    const { deeds, words, grounds } = deedsOf(archive, role);
    const office = role.here.role && knownField(role.here.role);
    const isHost = role.here.hosts !== undefined && sent.length === 0;
    const isThere = id !== undefined && (sent.includes(id) || isHost || deeds.some(wasThere));
    const prepared = id === undefined || isThere ? undefined : onCommittee(archive, edition, id);
    return {
      ...{ id, office, words, isThere, prepared, grounds },
      // That somebody took part is said by « représentée par ».
      deeds: deeds.filter(({ how }) => !isThere || how !== 'took-part'),
    };
  });
  const named = new Set(people.map(({ id }) => id));
  const others = sent.filter((id) => !named.has(id));
  return [...people, ...others.map((id) => ({ id, deeds: [], isThere: true, grounds: [] }))];
}

function sessionsAt(
  archive: Archive,
  town: string,
  edition: Edition,
  people: readonly PersonView[],
  listed: string | undefined,
): readonly SessionView[] {
  const told = new Set(people.flatMap(({ deeds }) => deeds.flatMap(({ session }) => session ?? [])));
  return (knownField(edition.programme) ?? []).flatMap((item): SessionView[] => {
    if (item.status === 'planned' || told.has(item.id)) return [];
    const chaired = item.chair?.findIndex((one) => one.authority === town) ?? -1;
    const isNamed = item.kind === 'roundtable' && item.authorities?.includes(town) === true;
    const isPresenter = item.presenters?.includes(town) === true;
    const parts = { chair: chaired >= 0, presenter: isPresenter, listed: item.id === listed, named: isNamed };
    const as = (Object.keys(parts) as (keyof typeof parts)[]).find((one) => parts[one]);
    const path = `programme.${item.id}`;
    const ground =
      chaired < 0
        ? groundAt(archive, 'editions', edition.id, path)
        : groundOfLine(archive, 'editions', edition.id, `${path}.chair`, chaired);
    return as ? [{ item, as, ground }] : [];
  });
}
