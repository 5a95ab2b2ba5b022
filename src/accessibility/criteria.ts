import { parse } from 'yaml';
import { handCheck } from './criterion.ts';
import findings from './criteria.yaml?raw';

/**
 * What the last hand check found, and its day: RGAA 4.1 by its themes, and levels A and AA of JIS X 8341-3:2016. A criterion that lacks a
 * language or a result ends the build.
 */
export const { checkedOn: handCheckedOn, rgaa, jis } = handCheck.parse(parse(findings));
