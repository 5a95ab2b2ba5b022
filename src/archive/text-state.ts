import { languages, otherLanguage } from '../language/languages.ts';
import type { EntryName } from './entry-name.ts';
import { fingerprintOf } from './fingerprint.ts';
import {
  textHashLength,
  type AccountStamp,
  type EntryStamps,
  type TextHash,
  type TextsState,
  type TextStamp,
} from './schema/text-state.ts';
import type { Language } from './schema/words.ts';
import type { AccountSections, EntryTexts, PairedText, Section } from './texts.ts';

/** The hash of a text. */
export function hashOf(text: string): TextHash {
  return fingerprintOf(text).slice(0, textHashLength);
}

/**
 * How a text stands to its stamp. `agreed`: both languages are as they were. `behind`: the source changed, its counterpart did not.
 * `revised`: the counterpart changed, and nobody said since that both agree. `unstamped`: nobody ever did.
 */
export interface StandingText {
  readonly text: PairedText;
  readonly state: 'agreed' | 'behind' | 'revised' | 'unstamped';
  readonly hashes: Readonly<Record<Language, TextHash>>;
  readonly stamp?: TextStamp | undefined;
}

/** Each text of an entry with its stamp. A line without a name is known by what it says, so that lines may be added before it. */
export function standingTexts({ texts }: EntryTexts, stamps: EntryStamps | undefined): StandingText[] {
  const byPlace = Map.groupBy(Object.entries(stamps?.texts ?? {}), ([path]) => placeWithoutNumbers(path));
  return texts.map((text): StandingText => {
    const hashes = hashesOf(text);
    const place = placeWithoutNumbers(text.path);
    // Two lines may say the same: each keeps its own stamp where it still fits.
    const candidates = (byPlace.get(place) ?? [])
      .toSorted(([a], [b]) => Number(b === text.path) - Number(a === text.path))
      .map(([, stamp]) => stamp);
    const has = (stamp: TextStamp, language: Language) => stamp[language] === hashes[language];
    const agreed = candidates.find((stamp) => has(stamp, 'fr') && has(stamp, 'ja'));
    if (agreed) return { text, hashes, state: 'agreed', stamp: agreed };
    const behind = candidates.find((stamp) => has(stamp, otherLanguage(stamp.source)));
    if (behind) return { text, hashes, state: 'behind', stamp: behind };
    const own = place === text.path ? candidates[0] : candidates.find((stamp) => has(stamp, stamp.source));
    return own ? { text, hashes, state: 'revised', stamp: own } : { text, hashes, state: 'unstamped' };
  });
}

const hashesOf = ({ texts }: PairedText) => ({ fr: hashOf(texts.fr), ja: hashOf(texts.ja) });

/** `context.3.note` and the sections of a page have a number that may change. */
function placeWithoutNumbers(path: string): string {
  return path.replace(/^t\d+$/, 't*').replace(/\.\d+(?=\.|$)/g, '.*');
}

const hashOfSection = ({ text }: Section) => hashOf(text);

/** The sections of one language of an account that are new or not as they were when both were last read together, by key. */
function changedSections({ sections }: AccountSections, before: AccountStamp['fr']): readonly string[] {
  const known = new Set(Object.values(before));
  const changed = [...sections].flatMap(([key, section]) => (known.has(hashOfSection(section)) ? [] : [key]));
  const gone = sections.size < Object.keys(before).length;
  return [...changed, ...(gone ? Object.keys(before).filter((key) => !sections.has(key)) : [])];
}

/** A text that is older than its source. */
export interface BehindText {
  readonly path: string;
  /** The fact or the line that the text belongs to; empty for the record itself. */
  readonly owner: string;
  /** The language of the text that is behind. */
  readonly language: Language;
  /** The day on which both were last known to agree. */
  readonly agreedOn: string;
}

/** An account whose counterpart in the other language changed. */
export interface OtherAccountChanged {
  /** The language of the account that did not have to change. */
  readonly language: Language;
  /** The day on which both were last read together. */
  readonly readOn: string;
  /** The sections of the other language that changed, by key. */
  readonly sections: readonly string[];
}

/** What readers of an entry are told of the state of its texts. */
export interface EntryTextState {
  readonly behind: readonly BehindText[];
  readonly accounts: readonly OtherAccountChanged[];
}

/** The entries of which something is to be told. */
export function textStates(
  texts: ReadonlyMap<EntryName, EntryTexts>,
  state: TextsState,
): ReadonlyMap<EntryName, EntryTextState> {
  const told = new Map<EntryName, EntryTextState>();
  for (const [name, entry] of texts) {
    const stamps = state.get(name);
    if (!stamps) continue;
    const behind = standingTexts(entry, stamps).flatMap(({ text, state: now, stamp }): BehindText[] =>
      now === 'behind' && stamp
        ? [{ path: text.path, owner: text.owner, language: otherLanguage(stamp.source), agreedOn: stamp.on }]
        : [],
    );
    const accounts = accountChanges(entry, stamps.account);
    if (behind.length + accounts.length > 0) told.set(name, { behind, accounts });
  }
  return told;
}

/** Which languages of an account are to be read again beside the other, because that one changed. */
export function accountChanges({ account }: EntryTexts, stamp: AccountStamp | undefined): OtherAccountChanged[] {
  if (!account || !stamp) return [];
  return languages.flatMap((language) => {
    const other = otherLanguage(language);
    const sections = changedSections(account[other], stamp[other]);
    return sections.length > 0 ? [{ language, readOn: stamp.read, sections }] : [];
  });
}
