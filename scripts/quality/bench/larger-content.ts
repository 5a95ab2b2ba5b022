/** Makes a copy of the content with more editions, to measure how programs scale. */
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEmptyFolder } from '../../site/destination.ts';

/**
 * Copies a content into a new or empty folder and adds editions, with their declarations, up to a number. Each is a copy, with ids of its own, of an
 * edition that has a declaration, taken in turn.
 *
 * @throws {PlainFailure} if the folder is not empty
 */
export function writeLargerContent(content: string, folder: string, editions: number): void {
  makeEmptyFolder(folder);
  cpSync(content, folder, { recursive: true });
  const models = readdirSync(join(content, 'declarations')).toSorted((a, b) => parseInt(a) - parseInt(b));
  const standing = readdirSync(join(content, 'editions')).length;
  for (let ordinal = standing + 1; ordinal <= editions; ordinal += 1) {
    const model = models[(ordinal - standing - 1) % models.length] ?? '';
    const copy = model.replace(/^\d+/, String(ordinal));
    for (const kind of ['editions', 'declarations']) {
      cpSync(join(content, kind, model), join(folder, kind, copy), { recursive: true });
      for (const file of readdirSync(join(folder, kind, copy))) {
        const place = join(folder, kind, copy, file);
        writeFileSync(place, withIds(readFileSync(place, 'utf8'), model, copy));
      }
    }
  }
}

/** Ids of records below an edition start with its number: `ed3-dates`. */
function withIds(text: string, model: string, copy: string): string {
  return text
    .replaceAll(new RegExp(`\\b${model}\\b`, 'g'), copy)
    .replaceAll(new RegExp(`\\bed${String(parseInt(model))}-`, 'g'), `ed${String(parseInt(copy))}-`);
}
