import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { recordAddresses, withGoneOnce } from '../check/published-addresses.ts';
import { check, type FoundIssue, type Problem } from '../check/rules.ts';
import type { Entries, Entry } from '../archive/entries.ts';
import { kindNames } from '../schema/kinds.ts';
import { recordOf } from '../text/record-of.ts';
import { fileBytes, isNotGiven, type FileContent } from './file-bytes.ts';
import { readFile, type FileReading, type Place } from './read-file.ts';

export type { Problem } from '../check/rules.ts';

/** The complete content with all its problems. The entries are only complete if there is no problem. */
export interface Content {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
  readonly advice: () => readonly Problem[];
  readonly placeOf: (at: Pick<FoundIssue, 'file' | 'path' | 'position'>) => Place;
}

export function contentFolder(): string {
  return path.resolve('content');
}

export async function readContent(folder = contentFolder()): Promise<Content> {
  const readings = (await listFiles(folder)).map((file) => readFile(file, fileBytes(folder, file)));
  return joinReadings(readings, latestToday());
}

/** The latest day that it is anywhere on Earth, where clocks are fourteen hours ahead. */
export function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Reads content from texts, by path below the content folder, with forward slashes. Given the day, later dates are mistakes. */
export function readFiles(files: ReadonlyMap<string, FileContent>, today?: string): Content {
  return joinReadings(
    [...files].map(([file, content]) => readFile(file, content)),
    today,
  );
}

/**
 * The text of every content file by its path below the folder, with forward slashes: the input of `readFiles`.
 *
 * @throws system errors, with the path of the file
 */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const files = (await listFiles(folder)).map((file) => {
    const bytes = fileBytes(folder, file);
    if (isNotGiven(bytes)) throw Object.assign(new Error(`${file} cannot be read.`), { code: 'EACCES', path: file });
    return [file, decoder.decode(bytes)] as const;
  });
  return new Map(files);
}

export const templatesFolder = '_templates';

/**
 * Lists every file below the folder, without templates, dotfiles and dot-folders. Links, and folders named like a file, are included, so
 * that reading them reports what they are.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => !one.isDirectory() || /\.(?:yaml|mdx)$/.test(one.name))
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).replaceAll(path.sep, '/'))
    .filter(isOfContent);
}

export function isOfContent(file: string): boolean {
  return !file.split('/').some((part) => part.startsWith('.') || part === templatesFolder);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Joins the files that were read separately and checks the relations between them. The order of the files does not matter: they are
 * sorted by code units, the same on every machine. Given the day, dates that lie after it are mistakes.
 */
export function joinReadings(readings: readonly FileReading[], today?: string): Content {
  const inOrder = readings.toSorted((a, b) => byCodeUnit(a.file, b.file));
  const records = recordOf(kindNames, (): Entry[] => []);
  for (const reading of inOrder) for (const entry of reading.records) records[entry.kind].push(entry);
  const entries: Entries = {
    records: records as unknown as Entries['records'],
    prose: inOrder.flatMap(({ prose }) => prose),
    site: inOrder.find(({ site }) => site)?.site ?? {},
    intents: inOrder.find(({ intents }) => intents)?.intents ?? {},
    journal: {
      changes: inOrder.flatMap(({ journal }) => journal.changes ?? []),
      removals: inOrder.flatMap(({ journal }) => journal.removals ?? []),
      published: inOrder.flatMap(({ journal }) => journal.published ?? []),
    },
    typed: inOrder.flatMap(({ typed }) => typed),
    unread: inOrder.filter(({ isUnread }) => isUnread).map(({ file }) => file),
  };
  const byFile = new Map(inOrder.map((reading) => [reading.file, reading]));
  const placeOf: Content['placeOf'] = ({ file, path: where = [], position }) =>
    position ?? byFile.get(file)?.placeOf(where) ?? { line: 1, column: 1 };
  const withPlace = (issue: FoundIssue) => placed(issue, byFile.get(issue.file), placeOf);
  const ofFiles = inOrder.flatMap(({ problems }) => problems);
  const at = ({ file, field }: Problem) => `${file} ${field}`;
  const { mistakes, advice } = check(entries, recordAddresses, today);
  const ofRelations = withGoneOnce(mistakes, entries).map(withPlace);
  // A Japanese name typed instead of an id: suggesting the id helps more than explaining how ids are formed.
  const isNameForId = ({ code, params }: Problem) =>
    code === 'dangling-id' && params['nearest'] !== '' && !/[a-z]/iu.test(params['value'] ?? '');
  const namedAt = new Set(ofRelations.filter(isNameForId).map(at));
  const typing = ofFiles.filter((one) => one.code !== 'bad-id' || !namedAt.has(at(one)));
  const typingAt = new Set(typing.map(at));
  // Mistakes of typing have priority: the relations of a value are only reported once it is fixed.
  const relations = ofRelations.filter((one) => one.field === '' || !typingAt.has(at(one)));
  return {
    entries,
    problems: [...typing, ...relations].sort((a, b) => rankOf(a) - rankOf(b) || byPlace(a, b)),
    advice: () => advice().map(withPlace).sort(byPlace),
    placeOf,
  };
}

/**
 * What is reported first, since other problems may follow from it: two versions that are not merged yet, a key typed twice, then something
 * published that is gone.
 */
const reportedFirst: readonly string[] = ['merge-conflict', 'changes-of-one-name', 'duplicate-key', 'published-gone'];

function rankOf({ code }: Problem): number {
  return reportedFirst.includes(code) ? reportedFirst.indexOf(code) : reportedFirst.length;
}

function byPlace(a: Problem, b: Problem): number {
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Gives what the check found its place: the passage that it names, where it stands in the paragraph of its position. */
function placed(issue: FoundIssue, reading: FileReading | undefined, placeOf: Content['placeOf']): Problem {
  const { file, path: where = [], position, code, params, before } = issue;
  const { line, column } = (position && reading?.placeOfPassage(position, params['value'] ?? '')) ?? placeOf(issue);
  const filled = before ? { ...params, line: String(placeOf(before).line) } : params;
  const field = where.map(String).join('.');
  return { code, params: filled, file, line, column, field, text: reading?.lineAt(line) ?? '' };
}
