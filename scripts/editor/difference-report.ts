/** Reports on the differences between two states of the archive. */
import type { Archive } from '../../src/archive/archive.ts';
import { changedFiles } from '../../src/exports/changed-files.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { differencesStrings } from '../../src/i18n/strings/differences.ts';
import { setText } from '../../src/language/typography.ts';
import { asMarkdown, visible } from '../../src/i18n/visible-signs.ts';
import { describeDifferences, type DescribedDifferences } from '../../src/views/differences.ts';

/** The differences in words, and the data files that change. */
export interface DifferenceData extends DescribedDifferences {
  readonly files: readonly string[];
}

/** Compares two states in the language of a reviewer. */
export function differenceData(before: Archive, after: Archive, lang: Locale): DifferenceData {
  return { ...describeDifferences(before, after, lang), files: changedFiles(before, after) };
}

/** Above this number, pages or files are only counted: nobody reads a longer list in a review. */
const LONGEST = 40;

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function sectionsOf({ files, ...described }: DifferenceData, lang: Locale): readonly Section[] {
  const words = differencesStrings[lang];
  const listed = (title: string, list: readonly string[]): Section[] => {
    const more = list.length > LONGEST ? [words.more(list.length - LONGEST)] : [];
    return list.length > 0 ? [{ title, lines: [...list.slice(0, LONGEST), ...more] }] : [];
  };
  // Lists every address, however many there are.
  const accounts = described.accounts.flatMap(({ title, lines }) => [title, ...lines.map((line) => `    ${line}`)]);
  return [
    { title: described.summary, lines: [] },
    ...described.records,
    ...(described.accounts.length > 0 ? [{ title: words.accounts, lines: accounts }] : []),
    ...listed(words.pages, described.pages),
    ...listed(
      words.data,
      files.map((file) => `data/${file}`),
    ),
  ];
}

/** Reports the differences in words: lines below their titles. A text of the content never breaks its line. */
export function differenceReport(before: Archive, after: Archive, lang: Locale): string {
  const sections = sectionsOf(differenceData(before, after, lang), lang);
  const text = sections.map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].map(visible).join('\n'));
  return setText(text.join('\n\n'), lang);
}

/** The same as Markdown, for the summary of a forge. */
export function differenceMarkdown(before: Archive, after: Archive, lang: Locale): string {
  const sections = sectionsOf(differenceData(before, after, lang), lang);
  const set = (text: string) => asMarkdown(setText(text, lang));
  const item = (line: string) => `${line.startsWith(' ') ? '  ' : ''}- ${set(line.trimStart())}`;
  return sections.map(({ title, lines }) => [`**${set(title)}**\n`, ...lines.map(item)].join('\n')).join('\n\n');
}
