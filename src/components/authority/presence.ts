import type { MatrixCell } from '../../archive/queries/participation.ts';

/** The classes of the sign of a cell: its state, and whether the authority is the host. */
export function presenceClasses({ state, isHost }: Omit<MatrixCell, 'edition'>): string {
  return `presence-sign is-${state}${isHost ? ' is-host' : ''}`;
}
