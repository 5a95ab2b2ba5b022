/** What an edition lists, asked alike of a record that is being checked and of one in the graph. */
import type { RecordOf } from '../schema/kinds.ts';
import { knownField } from '../schema/not-known.ts';
import type { Side } from '../schema/words.ts';
import { knownValue } from './fact-path.ts';

type Edition = RecordOf<'editions'>;

export function hostsOf({ hosts }: Pick<Edition, 'hosts'>): readonly string[] {
  return knownValue(hosts)?.authorities ?? [];
}

export function sessionsOf({ programme }: Pick<Edition, 'programme'>) {
  return knownField(programme) ?? [];
}

export function participantsIn({ participants }: Pick<Edition, 'participants'>) {
  return knownField(participants)?.list ?? [];
}

/** True if a list that says for whom it is complete is whole for a side, or with `total` for both. */
export function isWholeFor(complete: unknown, side: Side | 'total' | undefined): boolean {
  return complete === 'both' || (side !== undefined && complete === side);
}
