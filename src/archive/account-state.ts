import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { languages, otherLanguage } from '../language/languages.ts';
import type { Journal } from './entries.ts';
import { entryName, type EntryName } from './entry-name.ts';
import { namesIn } from './journal.ts';
import type { Block, Prose } from './prose.ts';
import { sectionHashLength, type AccountStamp, type SectionHash } from './schema/text-state.ts';
import type { Language } from './schema/words.ts';

/** An account with the file that it stands in. */
type PlacedProse = Prose & { readonly file: string };

/** Both languages of an account, each written apart. */
export type AccountPair = Readonly<Record<Language, PlacedProse>>;

/** The accounts that are written in both languages, by the record or page that they belong to. */
export function accountPairs(prose: readonly PlacedProse[]): ReadonlyMap<EntryName, AccountPair> {
  const accounts = Map.groupBy(prose, ({ folder, record }) => entryName(folder, record));
  const pairs = [...accounts].flatMap(([name, both]): [EntryName, AccountPair][] => {
    const [fr, ja] = languages.map((lang) => both.find((one) => one.lang === lang));
    return fr && ja && !fr.isToTranslate && !ja.isToTranslate ? [[name, { fr, ja }]] : [];
  });
  return new Map(pairs);
}

/** The stamp of an account as it stands now. */
export function stampOf({ fr, ja }: AccountPair, read: string): AccountStamp {
  return { read, fr: sectionHashes(fr), ja: sectionHashes(ja) };
}

/** How each section stands, by key: `title`, `lead` for what is before the first heading, then the keys of the headings. */
function sectionHashes({ title, lead, blocks }: Prose): AccountStamp[Language] {
  const parts: { key: string; blocks: Block[] }[] = [{ key: 'lead', blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'heading') parts.push({ key: block.id, blocks: [block] });
    else parts.at(-1)?.blocks.push(block);
  }
  return Object.fromEntries([
    ...(title === undefined ? [] : [['title', hashOf(title)] as const]),
    ...parts.map(({ key, blocks: own }) => [key, hashOf(`${key === 'lead' ? lead : ''}${textOf(own)}`)] as const),
  ]);
}

/** Blocks as a text that is the same wherever they stand. */
function textOf(blocks: readonly Block[]): string {
  const unplaced = blocks.map((block) => (block.type === 'heading' ? { ...block, id: undefined } : block));
  return JSON.stringify(unplaced, (key, value: unknown) => (key === 'at' ? undefined : value));
}

function hashOf(text: string): SectionHash {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, sectionHashLength);
}

/** A language of an account whose counterpart changed since both were read together. */
export interface OtherAccountChanged {
  /** The language that did not have to change. */
  readonly language: Language;
  /** The day on which both were last read together. */
  readonly readOn: string;
  /** The sections of the other language that are new or not as they were, by key. */
  readonly sections: readonly string[];
}

/** Which languages of an account are to be read again beside the other. A section that only moved has not changed. */
function accountChanges(pair: AccountPair, stamp: AccountStamp): readonly OtherAccountChanged[] {
  const now = stampOf(pair, stamp.read);
  return languages.flatMap((language) => {
    const sections = changedSections(now[otherLanguage(language)], stamp[otherLanguage(language)]);
    return sections.length > 0 ? [{ language, readOn: stamp.read, sections }] : [];
  });
}

function changedSections(now: AccountStamp[Language], before: AccountStamp[Language]): readonly string[] {
  const known = new Set(Object.values(before));
  const changed = Object.entries(now).flatMap(([key, hash]) => (known.has(hash) ? [] : [key]));
  const gone = Object.keys(now).length < Object.keys(before).length;
  return [...changed, ...(gone ? Object.keys(before).filter((key) => !(key in now)) : [])];
}

/**
 * The accounts to be read again in both languages, by the record or page; an account that was never read so is not among them. A slip of the pen
 * that was mended changes nothing that the other language would have to follow.
 */
export function accountStates(
  prose: readonly PlacedProse[],
  { texts, changes }: Pick<Journal, 'texts' | 'changes'>,
): ReadonlyMap<EntryName, readonly OtherAccountChanged[]> {
  const told = [...accountPairs(prose)].flatMap(([name, pair]): [EntryName, readonly OtherAccountChanged[]][] => {
    const stamp = texts.get(name);
    const changed = stamp && !isOnlyTypography(name, stamp, changes) ? accountChanges(pair, stamp) : [];
    return changed.length > 0 ? [[name, changed]] : [];
  });
  return new Map(told);
}

/** True if the journal has nothing but typography of a record since its account was read. What else it has of that very day was read with it. */
function isOnlyTypography(name: EntryName, { read }: AccountStamp, changes: Journal['changes']): boolean {
  const since = changes.filter((change) => change.date >= read && namesIn(change).includes(name));
  return since.at(-1)?.kind === 'typography' && since.every(({ date, kind }) => date === read || kind === 'typography');
}
