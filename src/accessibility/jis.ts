import type { NumberedCriterion } from './criterion.ts';
import { operable, perceivable } from './jis/perceivable-operable.ts';
import { robust, understandable } from './jis/understandable-robust.ts';

/**
 * JIS X 8341-3:2016, levels A and AA, by its principles: the criteria of WCAG 2.0 under the same numbers, each with what the hand check
 * found. The names are short forms of the archive's own.
 */
export const jis: readonly NumberedCriterion[] = [...perceivable, ...operable, ...understandable, ...robust];
