import type { Criterion, Result } from './criterion.ts';

/** How the criteria of a standard came out. */
export interface Tally {
  readonly total: number;
  readonly of: Readonly<Record<Result, number>>;
  /** Tenths of a percent of the applicable criteria that are met, rounded down; `undefined` where none applies. */
  readonly permille: number | undefined;
}

/** Counts the results. A criterion that does not apply is left out of the rate, as RGAA counts. */
export function tally(criteria: readonly Pick<Criterion, 'result'>[]): Tally {
  const count = (result: Result) => criteria.filter((one) => one.result === result).length;
  const of = {
    conform: count('conform'),
    'not-conform': count('not-conform'),
    'not-applicable': count('not-applicable'),
  };
  const applicable = of.conform + of['not-conform'];
  return {
    total: criteria.length,
    of,
    permille: applicable === 0 ? undefined : Math.floor((of.conform / applicable) * 1000),
  };
}
