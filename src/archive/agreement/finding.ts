import type { Issue } from '../entries.ts';

/** What one rule found in a file. */
export interface Finding extends Issue {
  /** Where `seen` answers it, if not where it is told: an account answers nothing itself. */
  readonly answeredAt?: { readonly file: string; readonly path: readonly (string | number)[] } | undefined;
}
