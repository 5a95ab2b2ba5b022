import { z } from 'zod';
import { meant, type Named } from './meaning.ts';
import { refuseNotKnown } from './not-known.ts';
import { addMistake, type Mistake } from './problem.ts';
import { oneOrMore, twoSided } from './two-sided.ts';

/** The form that every id of the archive has: lower-case ASCII words and digits, joined by hyphens. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids name files and folders, with an ending behind them: file systems take 255 bytes, and Windows 260 for the whole path. */
const LONGEST = 100;

/**
 * Names that are taken: devices of Windows, which opens no file so called ("Naming Files, Paths, and Namespaces", Microsoft), the pages that
 * every host knows, and what every object of JavaScript has already.
 */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)\d|index|404|constructor|prototype)$/;

/** Why a text is no id: ids are lower-case ASCII words and digits, joined by hyphens, not too long, and no name that is taken. */
export function idMistake(text: string): Mistake | undefined {
  if (!idForm.test(text)) return { code: 'bad-id', params: { value: text } };
  if (text.length > LONGEST) return { code: 'long-id', params: { value: text, count: String(LONGEST) } };
  return reserved.test(text) ? { code: 'reserved-id', params: { value: text } } : undefined;
}

/** True for what may be an id of the archive. */
export function isId(text: string): boolean {
  return !idMistake(text);
}

const readId = z.string().superRefine((text, ctx) => {
  const wrong = idMistake(text);
  if (wrong) addMistake(ctx, wrong.code, wrong.params);
  else refuseNotKnown(text, ctx);
});

/** What is made of an id. */
export const idText = z.string();

/** An id written bare in the data. Which records exist is asked by `findIssues`, not here. */
export const id = meant(twoSided(readId, z.string().regex(idForm), idText), { scalar: 'id' });

const madeIds = z.array(idText);

/** The id of another record, or of something inside one. */
export function ref(named: Named) {
  return meant(id, { ref: named });
}

/** One id or several of other records. Parsed: always a list. */
export function refs(named: Named) {
  return meant(listOf(ref(named)), { ref: named });
}

function listOf(one: typeof id) {
  return oneOrMore(one, z.array(one), madeIds);
}

/** One id or several that name no record: fields, objectives. */
export const ids = listOf(id);
