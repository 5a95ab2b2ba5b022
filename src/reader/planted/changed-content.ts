/** The content of this repository, and what it would be with some of its files changed: for tests, which read it once among them. */
import path from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { buildArchive } from '../../archive/build.ts';
import { joinReadings, type Content } from '../read-content.ts';
import type { FileContent } from '../file-bytes.ts';
import { readFile, type FileReading } from '../read-file.ts';
import { readTexts } from '../read-texts.ts';

export const content = path.resolve(import.meta.dirname, '../../../content');

/** Every file by its path below the folder. */
export const texts = await readTexts(content);

/** Only what is changed is read again. */
const readings = new Map([...texts].map(([file, text]) => [file, readFile(file, text)]));

/**
 * Files with what they hold now, or with what was read of that. `null`: the file is taken away. `undefined`: the system does not give
 * it.
 */
export type Edits = Readonly<Record<string, FileContent | FileReading | null>>;

/** What was read of each file, some of them changed. */
export function readingsWith(edits: Edits = {}): readonly FileReading[] {
  const now = new Map(readings);
  for (const [file, edit] of Object.entries(edits)) {
    if (edit === null) now.delete(file);
    else now.set(file, isReading(edit) ? edit : readFile(file, edit));
  }
  return [...now.values()];
}

function isReading(edit: Edits[string]): edit is FileReading {
  return typeof edit === 'object' && edit !== null && 'placeOf' in edit;
}

/** The content with some of its files changed. */
export function contentWith(edits: Edits): Content {
  return joinReadings(readingsWith(edits));
}

/** The content as it is. */
export const whole = contentWith({});

let built: Archive | undefined;

/** The archive of the content as it is. */
export function wholeArchive(): Archive {
  return (built ??= buildArchive(whole.entries));
}

/** @throws where there is no such file: a test of nothing would pass without having seen anything */
export function textOf(file: string): string {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`The content has no file ${file}.`);
  return text;
}

/** The text of a file with the first place of `before` replaced. @throws where it has none */
export function replaced(file: string, before: string, after: string): string {
  const text = textOf(file);
  if (!text.includes(before)) throw new Error(`${file} has no text “${before}” to change.`);
  return text.replace(before, () => after);
}

/** The number of the line that a text stands on, white space at its head left out; the first line without a text. @throws where it is not there */
export function lineOf(needle: string | undefined, text: string): number {
  if (needle === undefined) return 1;
  const place = text.indexOf(needle);
  if (place < 0) throw new Error(`The edited file has no text “${needle}”.`);
  const start = place + needle.length - needle.trimStart().length;
  return text.slice(0, start).split('\n').length;
}
