import { get, type Archive, type Edition } from '../archive.ts';
import type { OrganiserRole } from '../../schema/edition.ts';
import type { RecordKey } from '../../schema/kinds.ts';
import { knownField } from '../../schema/not-known.ts';

/** Roles of bodies that keep the papers of an edition, since they prepared or supported it. A patron or a partner lent only a name. */
const keepsPapers: readonly OrganiserRole[] = [
  'organiser',
  'co-organiser',
  'co-initiator',
  'preparation',
  'operations',
  'supporter',
];

/**
 * Lists the bodies that may hold the answer to a gap of an edition or of its declaration: its host cities, then the organisations named for
 * it, or those of the series if none is named.
 */
export function documentHolders(archive: Archive, { hostIds, organisers }: Edition): readonly RecordKey[] {
  const keepers = (knownField(organisers) ?? []).filter(({ role }) => keepsPapers.includes(role));
  const named = keepers.flatMap(({ organisation }) => organisation ?? []);
  const those = named.length > 0 ? named : archive.series.roles.map(({ organisation }) => organisation);
  const organisations = new Set(those.map((id) => successorOf(archive, id)));
  return [
    ...hostIds.map((id): RecordKey => ({ kind: 'authorities', id })),
    ...[...organisations].map((id): RecordKey => ({ kind: 'organisations', id })),
  ];
}

/** Returns the organisation of today: the papers of a former one went to what it became. */
function successorOf(archive: Archive, id: string): string {
  const { became } = get(archive.organisations, id);
  return became?.is === 'known' ? successorOf(archive, became.value.organisation) : id;
}
