import { authority } from './authority.ts';
import { declaration } from './declaration.ts';
import { edition } from './edition.ts';
import { milestone } from './milestone.ts';
import { organisation } from './organisation.ts';
import { source } from './source.ts';
import type { Beginning } from './start.ts';
import { twinning } from './twinning.ts';

/** The kinds of record that can be created, by the word to type: `npm run new -- edition`. */
export const beginnings = {
  edition,
  declaration,
  authority,
  twinning,
  organisation,
  source,
  milestone,
} as const satisfies Record<string, Beginning>;

export type BeginningName = keyof typeof beginnings;

/** Their names, in the order in which they are offered. */
export const beginningNames = Object.keys(beginnings) as readonly BeginningName[];
