import type { Entries } from './entries.ts';
import { baseOf } from './kinds.ts';
import { languages } from '../language/languages.ts';
import { toTranslate } from './schema/to-translate.ts';
import type { Language } from './schema/words.ts';

/** A text in both languages of which one changed and the other did not. */
export interface OneSided {
  readonly file: string;
  /** The way to the pair. */
  readonly path: readonly (string | number)[];
  readonly changed: Language;
}

/** The texts of records of which only one language changed since an earlier state. */
export function oneSidedTexts(before: Entries, after: Entries): readonly OneSided[] {
  const former = new Map(before.typed.map((one) => [`${one.kind}/${one.id}`, one.raw]));
  return after.typed.flatMap(({ kind, id, file, raw }) =>
    [...oneSidedIn(former.get(`${kind}/${id}`), raw, baseOf({ kind, id }))].map((one) => ({ file, ...one })),
  );
}

function* oneSidedIn(before: unknown, now: unknown, path: OneSided['path']): Generator<Omit<OneSided, 'file'>> {
  if (!isNode(before) || !isNode(now)) return;
  const differs = (lang: Language) => typeof now[lang] === 'string' && before[lang] !== now[lang];
  if (isPair(before) && isPair(now) && differs('fr') !== differs('ja'))
    yield { path, changed: differs('fr') ? 'fr' : 'ja' };
  for (const [key, value] of Object.entries(now))
    yield* oneSidedIn(before[key], value, [...path, Array.isArray(now) ? Number(key) : key]);
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPair(value: Readonly<Record<string, unknown>>): boolean {
  return languages.every((lang) => typeof value[lang] === 'string' && value[lang] !== toTranslate);
}
