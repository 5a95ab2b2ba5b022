/** The content of this repository, and what it would be with some of its files changed: for tests. */
import path from 'node:path';
import { joinReadings, type Content } from '../read-content.ts';
import { readFile } from '../read-file.ts';
import { readTexts } from '../read-texts.ts';

export const content = path.resolve(import.meta.dirname, '../../../content');

/** Every file by its path below the folder. */
export const texts = await readTexts(content);

/** Only what is changed is read again. */
const readings = new Map([...texts].map(([file, text]) => [file, readFile(file, text)]));

/** Files with what they hold now. `null`: the file is taken away. `undefined`: the system does not give it. */
export type Edits = Readonly<Record<string, string | Uint8Array | null | undefined>>;

/** The content with some of its files changed. */
export function contentWith(edits: Edits = {}): Content {
  const now = new Map(readings);
  for (const [file, edit] of Object.entries(edits)) {
    if (edit === null) now.delete(file);
    else now.set(file, readFile(file, edit));
  }
  return joinReadings([...now.values()]);
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
