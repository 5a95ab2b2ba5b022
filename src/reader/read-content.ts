import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { notRecorded } from '../archive/check/changes.ts';
import { stampsOfNothing, textAdvice } from '../archive/check/text-state.ts';
import { findAdvice } from '../archive/advice/advice.ts';
import { findIssues } from '../archive/check.ts';
import type { Entries, Entry, Issue } from '../archive/entries.ts';
import { kindNames, type Kind } from '../archive/kinds.ts';
import type { Problem } from '../archive/schema/problem.ts';
import { setting } from '../settings.ts';
import type { FileContent } from './file-bytes.ts';
import { readEach } from './read-each.ts';
import { listName, readFile, type FileReading } from './read-file.ts';

export type { Problem } from '../archive/schema/problem.ts';

/** Everything read, and everything wrong with it. Entries are whole only where there is no problem. */
export interface Content {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
  /**
   * The entries that no change records as they stand, as problems. Recording is the last step of an edit: it is asked for where the content
   * is finished, by `npm run check`, and stops neither the build nor the look at a page while one writes.
   */
  readonly notRecorded: () => readonly Problem[];
  /**
   * What could be better, and makes no content wrong: texts to read again because their counterpart in the other language changed, and
   * all that `findAdvice` tells, of links only where the day is given.
   */
  readonly advice: (today?: string) => readonly Problem[];
}

/** What `npm run check` tells: what is wrong, and where nothing is, what is not recorded. */
export function problemsToTell({ problems, notRecorded }: Content): readonly Problem[] {
  return problems.length > 0 ? problems : notRecorded();
}

/** The content folder: `CONTENT_DIR`, or `content` in the working folder. */
export function contentFolder(): string {
  return path.resolve(setting('CONTENT_DIR') ?? 'content');
}

/** Reads the whole content folder and checks it: shapes first, then relations, every problem of both in one list. */
export async function readContent(folder = contentFolder()): Promise<Content> {
  return joinReadings(readEach(folder, await listFiles(folder)));
}

/** Reads a content given as texts by their paths, with forward slashes, below the content folder. */
export function readFiles(files: ReadonlyMap<string, FileContent>): Content {
  return joinReadings([...files].map(([file, content]) => readFile(file, content)));
}

/**
 * Every file below the folder; what a name with a leading dot hides, a file or a folder, is no content. A link, and a folder with the name
 * of a file, are named too: reading them tells what they are.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => !one.isDirectory() || /\.(?:yaml|mdx)$/.test(one.name))
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).replaceAll(path.sep, '/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Puts files that were read one by one together and checks what each says of the others. The order of the files does not matter: every
 * machine reads in the order of code units.
 */
export function joinReadings(readings: readonly FileReading[]): Content {
  const inOrder = readings.toSorted((a, b) => byCodeUnit(a.file, b.file));
  const records = Object.fromEntries(kindNames.map((kind) => [kind, [] as Entry[]])) as Record<Kind, Entry[]>;
  for (const reading of inOrder) for (const entry of reading.records) records[entry.kind].push(entry);
  const entries: Entries = {
    records: records as unknown as Entries['records'],
    prose: inOrder.flatMap(({ prose }) => prose),
    journal: {
      changes: inOrder.flatMap(({ changes = [] }) => changes),
      removals: inOrder.flatMap(({ removals = [] }) => removals),
      published: inOrder.flatMap(({ published = [] }) => published),
      texts: inOrder.find(({ texts }) => texts !== undefined)?.texts ?? new Map<string, never>(),
      seen: inOrder.find(({ seen }) => seen !== undefined)?.seen ?? new Map<string, never>(),
      lists: new Map(inOrder.flatMap(({ file, list }) => (list ? [[listName(file), list] as const] : []))),
    },
    typed: inOrder.flatMap(({ typed }) => typed),
    unread: inOrder.filter(({ isUnread }) => isUnread).map(({ file }) => file),
  };
  const byFile = new Map(inOrder.map((reading) => [reading.file, reading]));
  const own = inOrder.flatMap(({ problems }) => problems);
  const told = new Set(own.map(({ file, field }) => `${file} ${field}`));
  const between = findIssues(entries)
    .map((issue) => placed(issue, byFile.get(issue.file)))
    // What is wrong with the way a value is typed comes first; its relations are asked once it is mended.
    .filter(({ file, field }) => field === '' || !told.has(`${file} ${field}`));
  return {
    entries,
    problems: [...own, ...between].sort(byPlace),
    notRecorded: () =>
      [...notRecorded(entries), ...stampsOfNothing(entries)]
        .map((issue) => placed(issue, byFile.get(issue.file)))
        .sort(byPlace),
    advice: (today?: string) =>
      [...textAdvice(entries), ...findAdvice(entries, today)]
        .map((issue) => placed(issue, byFile.get(issue.file)))
        .sort(byPlace),
  };
}

function byPlace(a: Problem, b: Problem): number {
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function placed({ file, path: where = [], position, code, params }: Issue, reading: FileReading | undefined): Problem {
  const from = position ?? reading?.placeOf(where) ?? { line: 1, column: 1 };
  const { line, column } = (position && reading?.placeOfPassage(position, params['value'] ?? '')) ?? from;
  return { code, params, file, line, column, field: where.map(String).join('.'), text: reading?.lineAt(line) ?? '' };
}
