import type { Entries, Entry, Issue } from '../entries.ts';
import { baseOf, entryNode } from '../kinds.ts';
import { nodesOf } from '../node.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { sidesOf, type SideOf } from './side-of.ts';

/**
 * Finds sessions, twinnings and roles attributed to the wrong record, milestones of another kind than their link, and participants whose mentions contradict each
 * other: present and absent, missing from a complete list, or represented by a person of another authority.
 */
export function belongingFindings(entries: Entries): Issue[] {
  const { editions, cities, twinnings, milestones } = entries.records;
  const sideOf = sidesOf(entries);
  return [
    ...editions.flatMap((edition) => [
      ...sessionsElsewhere(edition, editions),
      ...presentAndAbsent(edition),
      ...notInWholeList(edition, sideOf),
      ...representingOthers(edition),
    ]),
    ...cities.flatMap((city) => [...twinningElsewhere(city, twinnings), ...wrongRole(city, editions)]),
    ...milestones.flatMap((milestone) => notATwinning(milestone, twinnings)),
  ];
}

function sessionsOf({ data }: Entry<'editions'>): readonly string[] {
  return isNotKnown(data.programme) ? [] : data.programme.map(({ id }) => id);
}

function sessionsElsewhere(edition: Entry<'editions'>, editions: readonly Entry<'editions'>[]): Issue[] {
  const { id, file } = edition;
  const own = new Set(sessionsOf(edition));
  const ofOther = new Map(editions.flatMap((one) => sessionsOf(one).map((item) => [item, one.id] as const)));
  const named = nodesOf(entryNode(edition)).flatMap(({ value, meaning, at }): Issue[] => {
    if (meaning.ref !== 'items' || typeof value !== 'string' || own.has(value)) return [];
    const other = ofOther.get(value);
    return other === undefined ? [] : [{ code: 'session-elsewhere', params: { value, record: other }, file, path: at }];
  });
  const ordinal = Number.parseInt(id, 10);
  const numbered = sessionsOf(edition).flatMap((item, index): Issue[] => {
    const number = /^ed(\d+)-/.exec(item)?.[1];
    if (number === undefined || Number(number) === ordinal) return [];
    return [
      { code: 'session-elsewhere', params: { value: item, count: number }, file, path: ['programme', index, 'id'] },
    ];
  });
  return [...named, ...numbered];
}

function presentAndAbsent({ data: { participants }, file }: Entry<'editions'>): Issue[] {
  if (isNotKnown(participants)) return [];
  const present = new Set(participants.list.map(({ authority }) => authority));
  return (['not_proven', 'stated_absent'] as const).flatMap((list) =>
    participants[list].flatMap(({ authority }, index): Issue[] =>
      present.has(authority)
        ? [
            {
              code: 'present-and-absent',
              params: { value: authority, list },
              file,
              path: ['participants', list, index, 'authority'],
            },
          ]
        : [],
    ),
  );
}

/** Finds authorities that host, present or speak but are missing from a list that claims to be complete. */
function notInWholeList(edition: Entry<'editions'>, sideOf: SideOf): Issue[] {
  const { data, file } = edition;
  const { participants, hosts, programme } = data;
  if (isNotKnown(participants) || participants.complete === 'none') return [];
  const listed = new Set(participants.list.map(({ authority }) => authority));
  const { complete } = participants;
  const isMissing = (id: string) => !listed.has(id) && (complete === 'both' || sideOf(id) === complete);
  const named: { readonly id: string; readonly path: readonly (string | number)[] }[] = [
    ...(hosts.is === 'known' ? hosts.value.authorities : []).map((id) => ({ id, path: ['hosts', 'authorities'] })),
    ...(isNotKnown(programme) ? [] : programme).flatMap((item, index) =>
      item.status === 'held'
        ? (['authorities', 'presenters'] as const).flatMap((field) =>
            (item[field] ?? []).map((id) => ({ id, path: ['programme', index, field] })),
          )
        : [],
    ),
    ...data.people.flatMap((line, index) => {
      const part = line.speaks ? 'speaks' : line.hosts ? 'hosts' : undefined;
      return part && line.authority !== undefined
        ? [{ id: line.authority, path: ['people', index, part, 'sources'] }]
        : [];
    }),
  ];
  return named
    .filter(({ id }) => isMissing(id))
    .map(({ id, path }): Issue => ({
      code: 'not-in-whole-list',
      params: { value: id, kind: complete },
      file,
      path,
    }));
}

function representingOthers({ data: { participants, people }, file }: Entry<'editions'>): Issue[] {
  if (isNotKnown(participants)) return [];
  const serving = new Map(
    people.flatMap(({ person, authority }) =>
      typeof person === 'string' && authority !== undefined ? [[person, authority] as const] : [],
    ),
  );
  return participants.list.flatMap(({ authority, by = [] }, index) =>
    by.flatMap((person): Issue[] => {
      const other = serving.get(person);
      if (other === undefined || other === authority) return [];
      return [
        {
          code: 'represents-other',
          params: { value: person, named: authority, other },
          file,
          path: ['participants', 'list', index, 'by'],
        },
      ];
    }),
  );
}

function twinningElsewhere(
  { id, data: { twinning }, file }: Entry<'cities'>,
  twinnings: readonly Entry<'twinnings'>[],
): Issue[] {
  const link = twinnings.find((one) => one.id === twinning);
  if (!link) return [];
  const ends = [...link.data.french, ...link.data.japanese, ...link.data.signed_by];
  if (ends.includes(id)) return [];
  return [
    {
      code: 'twinning-elsewhere',
      params: { value: link.id, named: id, known: ends.join(', ') },
      file,
      path: ['twinning'],
    },
  ];
}

/** Finds milestones called a twinning whose link is an agreement or occasional. */
function notATwinning(milestone: Entry<'milestones'>, twinnings: readonly Entry<'twinnings'>[]): Issue[] {
  const { kind, twinning } = milestone.data;
  const link = kind === 'twinning' ? twinnings.find(({ id }) => twinning.includes(id)) : undefined;
  if (!link || link.data.kind === 'twinning') return [];
  const path = [...baseOf(milestone), 'kind'];
  return [{ code: 'milestone-kind', params: { value: link.id, nearest: link.data.kind }, file: milestone.file, path }];
}

function wrongRole({ id, data: { role }, file }: Entry<'cities'>, editions: readonly Entry<'editions'>[]): Issue[] {
  const roles = editions.flatMap(({ data: { hosts, associated } }) => [
    ...(hosts.is === 'known' && hosts.value.authorities.includes(id) ? ['host'] : []),
    ...(associated.some(({ authority }) => authority === id) ? ['associated'] : []),
  ]);
  const [other] = roles;
  if (other === undefined || roles.includes(role)) return [];
  return [{ code: 'city-role', params: { value: role, named: id, nearest: other }, file, path: ['role'] }];
}
