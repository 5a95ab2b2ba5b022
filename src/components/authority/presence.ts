import type { MatrixCell, PresenceState } from '../../archive/queries/participation.ts';

const signs: Readonly<Record<PresenceState, string>> = {
  present: '',
  probable: ' is-open',
  'not-proven': ' is-open',
  'not-in-whole-list': ' is-no',
  'not-in-full-count': ' is-no',
  'not-yet': ' is-no',
  ended: ' is-no',
  'stated-absent': ' is-no',
  'not-in-partial-list': ' is-unknown',
  'no-list': ' is-unknown',
  'not-identified': ' is-unknown',
};

/** The classes of the sign of a cell: what is known of a presence; the host has its plate. */
export function presenceClasses({ state, isHost }: Omit<MatrixCell, 'edition'>): string {
  return isHost ? 'sign is-host' : `sign${signs[state]}`;
}
