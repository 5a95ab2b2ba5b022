import type { Bilingual } from '../i18n/locales.ts';

/** What a hand check found of a criterion, in the order in which results are told. */
export const results = ['conform', 'not-conform', 'not-applicable'] as const;
export type Result = (typeof results)[number];

/** What was seen, in one short sentence. */
export type Finding = Bilingual<string>;

/** A criterion of a standard with what was found. */
export interface Criterion {
  /** What it asks for, in the archive's own words. */
  readonly name: Bilingual<string>;
  readonly result: Result;
  readonly seen: Finding;
}

/** A criterion with its number in the standard and the level that it belongs to. */
export interface NumberedCriterion extends Criterion {
  readonly number: string;
  readonly level: 'A' | 'AA';
}

/** A theme of RGAA; its criteria stand in their order, and are numbered by it. */
export interface Theme {
  readonly name: Bilingual<string>;
  readonly criteria: readonly Criterion[];
}
