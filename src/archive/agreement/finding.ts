import type { Issue } from '../entries.ts';

/** A contradiction that one rule found in a file. */
export interface Finding extends Issue {
  /** Place of the `seen` that can answer it, if not the place reported: an account cannot hold a `seen`. */
  readonly answeredAt?: { readonly file: string; readonly path: readonly (string | number)[] } | undefined;
}
