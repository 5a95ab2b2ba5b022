import type { Entries, Entry, Issue } from '../entries.ts';
import { statusNow } from '../held-on.ts';
import { type Kind, baseOf } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { firstDay, lastDay, type PartialDate } from '../schema/partial-date.ts';
import { unreadRecords } from '../unread.ts';

/** Rules of one edition, its list of participants, its people, its declaration. */
export function editionMistakes(entries: Entries): Issue[] {
  const { editions, declarations, authorities, people } = entries.records;
  return [
    ...editions.flatMap((edition) => [
      ...withoutHost(edition),
      ...participantsTwice(edition),
      ...peopleTwice(edition),
      ...heldButAnnounced(edition),
    ]),
    ...declarations.flatMap((declaration) => [
      ...adoptionOutside(declaration, editions),
      ...adoptedWithoutAdoption(declaration),
    ]),
    ...formerAuthorities(editions, authorities),
    ...unusedPeople(people, entries),
  ];
}

function twice<T>(lines: readonly T[], keyOf: (line: T) => string | undefined) {
  const seen = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const key = keyOf(line);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first !== undefined) return [{ key, index, first }];
    seen.set(key, index);
    return [];
  });
}

/** An edition is found, and its side known, by the city that hosts it. */
function withoutHost({ data: { hosts }, file }: Entry<'editions'>): Issue[] {
  if (hosts.is === 'known' && hosts.value.authorities.length > 0) return [];
  return [{ code: 'no-host', params: {}, file, path: ['hosts'] }];
}

function participantsTwice({ data, file }: Entry<'editions'>): Issue[] {
  if (isNotKnown(data.participants)) return [];
  return twice(data.participants.list, ({ authority }) => authority).map(({ key, index, first }) => ({
    code: 'participant-twice',
    params: { value: key },
    file,
    path: ['participants', 'list', index, 'authority'],
    before: { file, path: ['participants', 'list', first, 'authority'] },
  }));
}

function peopleTwice({ data, file }: Entry<'editions'>): Issue[] {
  return twice(data.people, ({ person }) => (typeof person === 'string' ? person : undefined)).map(
    ({ key, index, first }) => ({
      code: 'person-twice',
      params: { value: key },
      file,
      path: ['people', index, 'person'],
      before: { file, path: ['people', first, 'person'] },
    }),
  );
}

function heldButAnnounced({ data, file }: Entry<'editions'>): Issue[] {
  if (statusNow(data) === 'held' || isNotKnown(data.programme)) return [];
  return data.programme.flatMap((item, index): Issue[] =>
    item.status === 'held'
      ? [{ code: 'held-in-announced', params: { value: item.id }, file, path: ['programme', index] }]
      : [],
  );
}

function adoptionOutside({ id, data, file }: Entry<'declarations'>, editions: readonly Entry<'editions'>[]): Issue[] {
  const edition = editions.find((one) => one.id === id)?.data;
  if (edition?.dates.is !== 'known' || data.adoption.is !== 'known') return [];
  const { days } = edition.dates.value;
  const { date } = data.adoption.value;
  if (isNotKnown(days) || isNotKnown(date)) return [];
  const inside = lastDay(date.end) >= firstDay(days.start) && firstDay(date.start) <= lastDay(days.end);
  if (inside) return [];
  const shown = (one: PartialDate) => one.value;
  return [
    {
      code: 'adoption-outside-edition',
      params: { value: shown(date.start), start: shown(days.start), end: shown(days.end) },
      file,
      path: ['adoption', 'date'],
    },
  ];
}

/** A declaration of which a source tells only the reading or the publication has nobody who adopted it. */
function adoptedWithoutAdoption({ data: { adoption }, file }: Entry<'declarations'>): Issue[] {
  if (adoption.is !== 'known') return [];
  const { how, adopted_by: by } = adoption.value;
  if (how === 'adopted' || by === undefined) return [];
  return [{ code: 'adopted-by-without-adoption', params: { value: how }, file, path: ['adoption', 'adopted_by'] }];
}

/** A former authority cannot take part after it became another. */
function formerAuthorities(
  editions: readonly Entry<'editions'>[],
  authorities: readonly Entry<'authorities'>[],
): Issue[] {
  const ended = new Map(
    authorities.flatMap(({ id, data }) => {
      const became = data.became?.is === 'known' ? data.became.value : undefined;
      return became && !isNotKnown(became.on) ? [[id, { to: became.authority, on: became.on }] as const] : [];
    }),
  );
  return editions.flatMap(({ data, file }) => {
    if (isNotKnown(data.participants) || data.dates.is !== 'known' || isNotKnown(data.dates.value.days)) return [];
    const { start } = data.dates.value.days;
    return data.participants.list.flatMap(({ authority }, index): Issue[] => {
      const end = ended.get(authority);
      if (!end || firstDay(start) <= lastDay(end.on)) return [];
      return [
        {
          code: 'former-authority',
          params: { value: authority, to: end.to, on: end.on.value },
          file,
          path: ['participants', 'list', index, 'authority'],
        },
      ];
    });
  });
}

function unusedPeople(people: readonly Entry<'people'>[], entries: Entries): Issue[] {
  const naming: readonly Kind[] = ['editions', 'declarations', 'organisations', 'series'];
  if (unreadRecords(entries).some(({ kind }) => naming.includes(kind))) return [];
  const named = entries.typed.filter(({ kind }) => naming.includes(kind)).map(wordsTypedIn);
  return people
    .filter(({ id }) => !named.some((words) => words.has(id)))
    .map((entry) => ({ code: 'person-unused', params: { value: entry.id }, file: entry.file, path: baseOf(entry) }));
}

const wordsTypedIn = memoize(({ raw }: Entries['typed'][number]): ReadonlySet<string> => {
  const words = new Set<string>();
  const gather = (node: unknown): void => {
    if (typeof node === 'string') words.add(node);
    else if (typeof node === 'object' && node !== null) for (const part of Object.values(node)) gather(part);
  };
  gather(raw);
  return words;
});
