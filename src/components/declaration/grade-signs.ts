import type { Grade } from '../../archive/schema/declaration.ts';

/** The neutral square of each grade: full, half, dashed. */
export const gradeSigns = { quoted: 'established', reported: 'derived', deduced: 'unknown' } as const satisfies Record<
  Grade,
  string
>;
