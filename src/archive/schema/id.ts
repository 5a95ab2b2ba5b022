import { z } from 'zod';
import { refuseNotKnown } from './not-known.ts';
import { addMistake, type Mistake } from './problem.ts';
import { typedAs } from './typed-form.ts';

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids name files and folders, with an ending behind them: file systems take 255 bytes, and Windows 260 for the whole path. */
const LONGEST = 100;

/**
 * Names that are taken: devices of Windows, which opens no file so called ("Naming Files, Paths, and Namespaces", Microsoft), the pages that
 * every host knows, and what every object of JavaScript has already.
 */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)\d|index|404|constructor|prototype)$/;

/** Why a text is no id: ids are lower-case ASCII words and digits, joined by hyphens, not too long, and no name that is taken. */
export function idMistake(text: string): Mistake | undefined {
  if (!form.test(text)) return { code: 'bad-id', params: { value: text } };
  if (text.length > LONGEST) return { code: 'long-id', params: { value: text, count: String(LONGEST) } };
  return reserved.test(text) ? { code: 'reserved-id', params: { value: text } } : undefined;
}

/** True for what may be an id of the archive. */
export function isId(text: string): boolean {
  return !idMistake(text);
}

const readId = z.string().transform((text, ctx) => {
  const wrong = idMistake(text);
  if (wrong) addMistake(ctx, wrong.code, wrong.params);
  else refuseNotKnown(text, ctx);
  return text;
});

/** An id written bare in the data. Which records exist is asked by `findIssues`, not here. */
export const id = typedAs(readId, 'id');

/** One id, or a list of them: `a` or `[a, b]`. Parsed: always a list. */
export const ids = typedAs(
  z
    .preprocess((raw) => (typeof raw === 'string' ? [raw] : raw), z.array(id))
    .transform((list): readonly string[] => list),
  { is: 'either', of: [id, z.array(id)] },
);
