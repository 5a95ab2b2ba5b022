import { z } from 'zod';
import { readDate } from './partial-date.ts';
import { addMistake, readBy } from './problem.ts';
import { twoSided } from './two-sided.ts';
import { text, told, type Language } from './words.ts';

/** Eight hexadecimal digits that stand for a text: the head of its SHA-256. */
export type TextHash = string;

/** How long such a hash is. */
export const textHashLength = 8;

/** What was agreed of a text that stands in both languages: which one leads, when both were last read together, and how they stood. */
export interface Agreement {
  /** The language of the source: the other text follows it. */
  readonly source: Language;
  /** `2026-11-25` */
  readonly on: string;
  readonly fr: TextHash;
  readonly ja: TextHash;
}

/** A text of both languages as it was stamped. */
export interface TextStamp extends Agreement {
  /** Why the source changed and the other text did not have to, each time that it was so. */
  readonly unchanged: readonly { readonly on: string; readonly note: string }[];
}

/** An account that is written apart in each language: when both were last read together, and how each section stood, by key. */
export interface AccountStamp {
  /** `2026-11-25` */
  readonly read: string;
  readonly fr: Readonly<Record<string, TextHash>>;
  readonly ja: Readonly<Record<string, TextHash>>;
}

const isHash = (text: string | undefined): text is TextHash =>
  new RegExp(`^[0-9a-f]{${String(textHashLength)}}$`).test(text ?? '');

function isDay(text: string): boolean {
  const date = readDate(text);
  return !('code' in date) && date.precision === 'day' && !date.qualifier;
}

const day = z.string().superRefine((text, ctx) => {
  if (!isDay(text)) addMistake(ctx, 'change-without-day', { value: text });
});

/** `fr 2026-11-25 1a2b3c4d 5e6f7a8b`: the language of the source, a day, the French text and the Japanese one. */
const agreement = z.string().transform((text, ctx): Agreement => {
  const [source = '', on = '', fr, ja, more] = text.split(' ');
  const hasHashes = isHash(fr) && isHash(ja) && more === undefined;
  if ((source === 'fr' || source === 'ja') && isDay(on) && hasHashes) return { source, on, fr, ja };
  const isWithoutSource = isDay(source) && isHash(on) && isHash(fr) && ja === undefined;
  addMistake(ctx, isWithoutSource ? 'stamp-without-source' : 'bad-stamp', { value: text });
  return z.NEVER;
});

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

function sectionsIn(parts: readonly string[]): Readonly<Record<string, TextHash>> | undefined {
  const pairs = parts.map((part) => part.split('='));
  if (pairs.length === 0 || !pairs.every(([key, hash, more]) => key && isHash(hash) && more === undefined))
    return undefined;
  return Object.fromEntries(pairs) as Record<string, TextHash>;
}

const reason = z.strictObject({
  on: told(day, ['Date', '時点'], ['Le jour où l’on a relu sans rien changer.', '読み直して変更しなかった日。']),
  note: told(text, ['Remarque', '注記'], ['Pourquoi le texte reste juste tel quel.', 'そのままでよい理由。']),
});

const longStamp = z.strictObject({
  agreed: told(
    agreement,
    ['Accord', '一致'],
    ['Langue de la source, jour, empreintes des deux textes.', 'もとの言語、日付、両文の照合値。'],
  ),
  unchanged: told(
    z.array(reason).min(1),
    ['Relectures', '読み直し'],
    ['Relectures sans changement.', '変更しなかった読み直し。'],
  ),
});

/** The short form has no reasons. */
const textStamp = z.unknown().transform((raw, ctx): TextStamp => {
  if (typeof raw === 'string') return { ...readBy<Agreement>(agreement, raw, ctx), unchanged: [] };
  const { agreed, unchanged } = readBy<z.output<typeof longStamp>>(longStamp, raw, ctx);
  return { ...agreed, unchanged };
});

/** The stamps of one record or page. */
export interface EntryStamps {
  /** By the path of each text. */
  readonly texts: Readonly<Record<string, TextStamp>>;
  readonly account?: AccountStamp | undefined;
}

/** The stamps of the whole content, by the name of the entry. */
export type TextsState = ReadonlyMap<string, EntryStamps>;

const readTextsState = z.record(z.string(), z.unknown()).transform((raw, ctx): TextsState => {
  const state = new Map<string, { texts: Record<string, TextStamp>; account?: AccountStamp }>();
  for (const [address, typed] of Object.entries(raw)) {
    const { name, path } = readTextAddress(address);
    const entry = state.get(name) ?? { texts: {} };
    state.set(name, entry);
    const isAccount = path === accountPath;
    const result = (isAccount ? accountStamp : textStamp).safeParse(typed);
    if (!result.success)
      for (const issue of result.error.issues)
        ctx.issues.push({ ...issue, path: [address, ...issue.path], input: typed } as z.core.$ZodRawIssue);
    else if (isAccount) entry.account = result.data as AccountStamp;
    else entry.texts[path] = result.data as TextStamp;
  }
  return state;
});

/** `texts-state.yaml`: a stamp for each address, which is the name of an entry and a path: `declarations/4-takamatsu/points.p1`. */
export const textsStateFile = twoSided(
  readTextsState,
  z.record(z.string(), z.union([z.string(), longStamp])),
  z.map(z.string(), z.unknown()),
);

/** What stands for the path of an account. */
export const accountPath = 'account';

/** The two parts of the address of a text: the entry, and the path of the text in it. */
export function readTextAddress(address: string): { readonly name: string; readonly path: string } {
  const [folder = '', id = '', ...path] = address.split('/');
  return { name: `${folder}/${id}`, path: path.join('/') };
}
