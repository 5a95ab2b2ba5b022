import stored from './automatic.json' with { type: 'json' };

/** What the programs looked at when their results were last stored, and how many faults each of them found. */
export interface AutomaticResults {
  /** The day, as `2026-11-25`. */
  readonly checkedOn: string;
  readonly axe: string;
  readonly chromium: string;
  /** How many rules of axe: at a desk in light colours, and again on a telephone in the dark. */
  readonly rules: number;
  readonly rulesInTheDark: number;
  /** Widths in CSS pixels, and those with the largest text. */
  readonly widths: readonly number[];
  readonly widthsOfLargestText: readonly number[];
  readonly pageTypes: number;
  /** How many pages were opened in the browser. */
  readonly opened: number;
  /** How many pages the site had: the language of every passage was looked at on each. */
  readonly pages: number;
  /** How many pages were walked through with the Tab key, and the controls that it reached. */
  readonly walked: number;
  readonly controls: number;
  readonly faults: Readonly<Record<AutomaticCheck, number>>;
}

/** What is checked by programs, in the order in which it is told. */
export const automaticChecks = ['axe', 'axeInTheDark', 'width', 'keyboard', 'language', 'browser', 'shift'] as const;
export type AutomaticCheck = (typeof automaticChecks)[number];

/** The stored results; `npm run accessibility` writes them. */
export const automatic: AutomaticResults = stored;
