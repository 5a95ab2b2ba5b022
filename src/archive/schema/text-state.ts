import { z } from 'zod';
import { isEntryName, type EntryName } from '../entry-name.ts';
import { readDate } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { twoSided } from './two-sided.ts';
import type { Language } from './words.ts';

/** The hash of a section: the first eight hexadecimal digits of its SHA-256. */
export type SectionHash = string;

/** Length of a section hash, in hexadecimal digits. */
export const sectionHashLength = 8;

/** The day on which both languages of an account were last read together, and the hash of each section by key. */
export type AccountStamp = Readonly<Record<Language, Readonly<Record<string, SectionHash>>>> & {
  /** `2026-11-25` */
  readonly read: string;
};

/** The stamps of all accounts, by the name of the record or page. */
export type TextsState = ReadonlyMap<EntryName, AccountStamp>;

const isHash = (text: string | undefined): text is SectionHash =>
  new RegExp(`^[0-9a-f]{${String(sectionHashLength)}}$`).test(text ?? '');

function isDay(text: string): boolean {
  const date = readDate(text);
  return !('code' in date) && date.precision === 'day' && !date.qualifier;
}

/** `2026-11-25 fr lead=1a2b3c4d t1=5e6f7a8b ja lead=9c0d1e2f`: a day, then the sections of each language. */
const accountStamp = z.string().transform((text, ctx): AccountStamp => {
  const [read = '', french, ...rest] = text.split(' ');
  const middle = rest.indexOf('ja');
  const fr = sectionsIn(rest.slice(0, middle));
  const ja = sectionsIn(rest.slice(middle + 1));
  if (isDay(read) && french === 'fr' && middle > 0 && fr && ja) return { read, fr, ja };
  addMistake(ctx, 'bad-stamp', { value: text });
  return z.NEVER;
});

function sectionsIn(parts: readonly string[]): Readonly<Record<string, SectionHash>> | undefined {
  const pairs = parts.map((part) => part.split('='));
  if (pairs.length === 0 || !pairs.every(([key, hash, more]) => key && isHash(hash) && more === undefined))
    return undefined;
  return Object.fromEntries(pairs) as Record<string, SectionHash>;
}

const readTextsState = z.record(z.string(), accountStamp).transform((stamps, ctx): TextsState => {
  const stray = Object.keys(stamps).filter((name) => !isEntryName(name));
  for (const name of stray) addMistake(ctx, 'bad-stamp', { value: name }, [name]);
  return new Map(Object.entries(stamps) as [EntryName, AccountStamp][]);
});

/** `texts-state.yaml`: the stamp of each record or page with an account in both languages: `cities/cannes: 2026-11-25 fr …`. */
export const textsStateFile = twoSided(
  readTextsState,
  z.record(z.string(), z.string()),
  z.map(z.string(), z.unknown()),
);
