import { readDate } from '../../archive/schema/partial-date.ts';
import { formatDate } from '../format.ts';
import type { Locale } from '../locales.ts';

/** A day in words, with what programs read of it. */
export interface DayView {
  readonly iso: string;
  readonly text: string;
}

/** A day in the words of a language: `2026-11-25`. */
export function dayView(iso: string, locale: Locale): DayView {
  const date = readDate(iso);
  return { iso, text: 'code' in date ? iso : formatDate(date, locale) };
}
