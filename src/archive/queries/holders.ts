import { get, type Archive, type Edition } from '../archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { OrganiserRole } from '../schema/edition.ts';

/** A body that may hold the document that answers a gap. */
interface DocumentHolder {
  readonly kind: 'authorities' | 'organisations';
  readonly id: string;
}

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
export function documentHolders(archive: Archive, { hostIds, organisers }: Edition): readonly DocumentHolder[] {
  const named = isNotKnown(organisers)
    ? []
    : organisers.filter(({ role }) => keepsPapers.includes(role)).flatMap(({ organisation }) => organisation ?? []);
  const those = named.length > 0 ? named : archive.series.roles.map(({ organisation }) => organisation);
  const organisations = new Set(those.map((id) => successorOf(archive, id)));
  return [
    ...hostIds.map((id) => ({ kind: 'authorities' as const, id })),
    ...[...organisations].map((id) => ({ kind: 'organisations' as const, id })),
  ];
}

/** Returns the organisation of today: the papers of a former one went to what it became. */
function successorOf(archive: Archive, id: string): string {
  const { became } = get(archive.organisations, id);
  return became?.is === 'known' ? successorOf(archive, became.value.organisation) : id;
}
