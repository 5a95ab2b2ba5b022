import { z } from 'zod';
import { isObject } from '../text/is-object.ts';
import { fieldMeta } from './meaning.ts';
import { addMistake } from './problem.ts';
import { toTranslate } from './to-translate.ts';

/**
 * Three ways not to know, each a bare word in the data: looked for, and a gap explains it; not printed by the sources cited here, and
 * nobody looked further; without object.
 */
export const notKnownWords = ['unknown', 'not-stated', 'not-applicable'] as const;

/** A field without a value. The gaps that explain an `unknown` are found by its path: `gapsAt`. */
export interface NotKnown {
  readonly is: (typeof notKnownWords)[number];
}

export type Field<T> = T | NotKnown;

export const notKnownWord = z.enum(notKnownWords);

/** A field without a value, as it is published. */
export const notKnown = z.strictObject({ is: z.enum(notKnownWords).register(fieldMeta, { isMetadata: true }) }).meta({
  id: 'not-known',
  description: 'Pas de valeur : inconnue (une lacune l’explique), non indiquée par les sources citées, ou sans objet.',
  descriptionJa: '値なし（不明、引用資料に記載なし、該当なしの別）。',
});

export function readNotKnown(raw: unknown): NotKnown | undefined {
  const is = notKnownWords.find((word) => word === raw);
  return is && { is };
}

/** Refuses the bare words where a value is needed. */
export function refuseNotKnown(text: string, ctx: z.RefinementCtx): void {
  if (readNotKnown(text) || text === toTranslate) addMistake(ctx, 'not-known-here', { value: text });
}

export function isNotKnown(value: unknown): value is NotKnown {
  return isObject(value) && notKnownWords.some((word) => word === value['is']);
}

export function knownField<T>(value: Field<T> | undefined): T | undefined {
  return isNotKnown(value) ? undefined : value;
}
