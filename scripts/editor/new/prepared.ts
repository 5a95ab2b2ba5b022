/** Checks a new record against the content before anything is written. */
import type { Problem } from '../../../src/archive/schema/problem.ts';
import { joinReadings } from '../../../src/reader/read-content.ts';
import { readFile, type FileReading } from '../../../src/reader/read-file.ts';
import { withEntry } from './list-entry.ts';
import type { Part } from './start.ts';

/** One atomic write. */
export type Write =
  | Extract<Part, { is: 'folder' | 'file' }>
  | { readonly is: 'changed'; readonly file: string; readonly former: string; readonly text: string };

/** The writes to make, in order; or the problems that the record would cause; or a file that cannot take a record. */
export type Prepared =
  { readonly writes: readonly Write[] } | { readonly problems: readonly Problem[] } | { readonly unreadable: string };

/** The content as it is: the text of each file, and its parsed form. */
export interface ContentState {
  readonly texts: ReadonlyMap<string, string>;
  readonly readings: readonly FileReading[];
  readonly problems: readonly Problem[];
}

/** Parses each text of a content, then checks them together. */
export function contentState(
  texts: ReadonlyMap<string, string>,
  readings: readonly FileReading[] = [...texts].map(([file, text]) => readFile(file, text)),
) {
  return { ...joinReadings(readings), texts, readings };
}

/** Inserts the parts of a new record into the texts of the content, and runs the check on the result. */
export function prepare(parts: readonly Part[], before: ContentState): Prepared {
  const written = new Map<string, string>();
  const writes: Write[] = [];
  for (const part of parts) {
    if (part.is === 'entry') {
      const former = before.texts.get(part.file) ?? '';
      const text = withEntry(former, part);
      if (text === undefined) return { unreadable: part.file };
      written.set(part.file, text);
      writes.push({ is: 'changed', file: part.file, former, text });
      continue;
    }
    writes.push(part);
    if (part.is === 'file') written.set(part.file, part.text);
    else for (const [name, text] of Object.entries(part.files)) written.set(`${part.folder}/${name}`, text);
  }
  const after = [
    ...before.readings.filter(({ file }) => !written.has(file)),
    ...[...written].map(([file, text]) => readFile(file, text)),
  ];
  const known = new Set(before.problems.map(nameOf));
  const problems = joinReadings(after).problems.filter((one) => !known.has(nameOf(one)));
  return problems.length > 0 ? { problems } : { writes };
}

/** A problem without its line, which moves when a record is inserted above it. */
function nameOf({ code, file, field, params }: Problem): string {
  return [code, file, field, JSON.stringify(params)].join(' ');
}
