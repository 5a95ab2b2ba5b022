import type { Archive } from '../archive/archive.ts';
import { memoize } from '../archive/memoize.ts';
import { recordOf } from '../archive/record-of.ts';
import { locales } from '../i18n/locales.ts';
import type { Context } from './context.ts';

/** Caches the view of each record by language: its page and the search need the same view, and a source is cited hundreds of times. */
export function perRecord<R extends object, V extends object>(
  view: (context: Context, record: R) => V,
): (context: Context, record: R) => V {
  const made = memoize((archive: Archive) =>
    recordOf(locales, (locale) => memoize((record: R) => view({ archive, locale }, record))),
  );
  return ({ archive, locale }, record) => made(archive)[locale](record);
}
