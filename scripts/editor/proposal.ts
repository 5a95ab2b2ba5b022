/** Computes the report of `npm run propose`: what to look at again after a change of the content. */
import { buildArchive } from '../../src/archive/build.ts';
import { unrecorded } from '../../src/archive/check/changes.ts';
import { differencesBetween, statesOf } from '../../src/archive/queries/differences.ts';
import { entryChanges, type EntryChange } from '../../src/archive/entry-changes.ts';
import type { EntryName } from '../../src/archive/entry-name.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { oneSidedTexts } from '../../src/archive/one-sided.ts';
import { sentencesPrinting } from '../../src/archive/queries/printed-sentences.ts';
import type { Language } from '../../src/archive/schema/words.ts';
import type { Content } from '../../src/reader/read-content.ts';
import { unreadAccounts } from './account-stamps.ts';
import { formatPrintable } from '../../src/i18n/format-printable.ts';

/** A line of the content to look at again, in one language. */
export interface PlacedLine {
  readonly file: string;
  readonly line: number;
  readonly language: Language;
  readonly text: string;
}

/** Work left to do before a change is proposed. */
export interface Proposal {
  readonly before: Archive;
  readonly after: Archive;
  /** Changed entries that no recorded change names. */
  readonly unrecorded: readonly EntryChange[];
  /** The sentences that print or restate a changed value, and the gaps that explain one, in both languages. */
  readonly restated: readonly PlacedLine[];
  /** Texts changed in one language only; the place is that of the unchanged language. */
  readonly oneSided: readonly PlacedLine[];
  /** Accounts that changed and have not been read beside their counterpart since. */
  readonly unread: readonly EntryName[];
}

/** Compares two states of the content, both without problems. */
export function proposalOf(before: Content, after: Content): Proposal {
  const [former, now] = [buildArchive(before.entries, formatPrintable), buildArchive(after.entries, formatPrintable)];
  const differences = differencesBetween(statesOf(former), statesOf(now));
  const restated = sentencesPrinting(after.entries, differences, formatPrintable).map((sentence) => {
    const { file, lang: language, text } = sentence;
    return { file, line: after.placeOf(sentence).line, language, text };
  });
  const oneSided = oneSidedTexts(before.entries, after.entries).map(({ file, path, changed }) => {
    const language = changed === 'fr' ? 'ja' : 'fr';
    const { line } = after.placeOf({ file, path: [...path, language] });
    return { file, line, language, text: (after.linesOf(file)[line - 1] ?? '').trim() } as const;
  });
  const rewritten = new Set(
    entryChanges(before.entries, after.entries)
      .filter(({ places }) => places.some(({ path }) => path === undefined))
      .map(({ name }) => name),
  );
  return {
    before: former,
    after: now,
    unrecorded: unrecorded(before.entries, after.entries),
    restated: withoutRepeats(restated),
    oneSided: withoutRepeats(oneSided),
    unread: unreadAccounts(after.entries).filter((name) => rewritten.has(name)),
  };
}

function withoutRepeats(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  return [...new Map(lines.map((one) => [`${one.file}:${String(one.line)} ${one.text}`, one])).values()];
}
