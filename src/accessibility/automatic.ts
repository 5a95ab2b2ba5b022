import stored from './automatic.json' with { type: 'json' };

/** The results of the automatic checks as last stored: their extent, and the number of faults that each found. */
export interface AutomaticResults {
  /** The day of the checks, as `2026-11-25`. */
  readonly checkedOn: string;
  readonly axe: string;
  readonly chromium: string;
  /** Number of axe rules: at desktop size in light colours, and again at phone size in dark colours. */
  readonly rules: number;
  readonly rulesInTheDark: number;
  /** Widths in CSS pixels, and those tested with the largest text. */
  readonly widths: readonly number[];
  readonly widthsOfLargestText: readonly number[];
  readonly pageTypes: number;
  /** Number of pages opened in the browser. */
  readonly opened: number;
  /** Number of pages of the site; the language of every passage was checked on each. */
  readonly pages: number;
  /** Number of pages walked through with the Tab key, and of the controls reached. */
  readonly walked: number;
  readonly controls: number;
  readonly faults: Readonly<Record<AutomaticCheck, number>>;
}

/** The automatic checks, in display order. */
export const automaticChecks = ['axe', 'axeInTheDark', 'width', 'keyboard', 'language', 'browser', 'shift'] as const;
export type AutomaticCheck = (typeof automaticChecks)[number];

/** The stored results; `npm run accessibility` writes them. */
export const automatic: AutomaticResults = stored;
