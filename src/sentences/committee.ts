import type { Archive, Edition } from '../archive/archive.ts';
import { isNotKnown, knownField } from '../schema/not-known.ts';
import { groundAt, groundOfLine } from './ground.ts';
import type { Ground } from './sentence.ts';

/** The ground of the part of a person in the committee that prepared a meeting. */
export function onCommittee(archive: Archive, edition: Edition, person: string): Ground | undefined {
  const committee = knownField(edition.committee);
  if (!committee) return undefined;
  const at = (path: string) => groundAt(archive, 'editions', edition.id, `committee.${path}`);
  const isIn = (lines: readonly { readonly person?: unknown }[] | undefined) =>
    lines?.some((one) => one.person === person);
  if (isIn(knownField(committee.chairs))) return at(`chairs.${person}`);
  if (isIn(knownField(committee.members))) return at(`members.${person}`);
  const meetings = knownField(committee.meetings) ?? [];
  const index = meetings.findIndex(({ persons }) => isIn(persons.filter((one) => !isNotKnown(one))));
  return index < 0 ? undefined : groundOfLine(archive, 'editions', edition.id, 'committee.meetings', index);
}
