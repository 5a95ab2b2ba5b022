import { z } from 'zod';
import { withMade, withMeta, type Named } from './meaning.ts';
import { refuseNotKnown } from './not-known.ts';
import { addMistake, type ShapeMistake } from './problem.ts';
import { oneOrMore } from './short-form.ts';

/** The form that every id of the archive has: lower-case ASCII words and digits, joined by hyphens. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function asId(typed: string): string | undefined {
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return idForm.test(id) ? id : undefined;
}

/** The greatest length of an id: with an extension it must fit file names (255 bytes) and full paths of Windows (260 characters). */
const LONGEST = 100;

/**
 * Reserved names: Windows devices, which cannot name a file ("Naming Files, Paths, and Namespaces", Microsoft), pages with a special
 * meaning on every web host, and properties that every JavaScript object has.
 */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)\d|index|404|constructor|prototype)$/;

/** Returns the reason why a text is no id: not lower-case ASCII words and digits joined by hyphens, too long, or reserved. */
export function idMistake(text: string): ShapeMistake | undefined {
  if (!idForm.test(text)) return { code: 'bad-id', params: { value: text } };
  if (text.length > LONGEST) return { code: 'long-id', params: { value: text, count: String(LONGEST) } };
  return reserved.test(text) ? { code: 'reserved-id', params: { value: text } } : undefined;
}

export const idText = z.string();

/** An id written without quotes in the data. `check` checks that its record exists; this schema does not. */
export const id = withMeta(
  withMade(
    z
      .string()
      .superRefine((text, ctx) => {
        const wrong = idMistake(text);
        if (wrong) addMistake(ctx, wrong.code, wrong.params);
        else refuseNotKnown(text, ctx);
      })
      .meta({ pattern: idForm.source }),
    idText,
  ),
  { scalar: 'id' },
);

const madeIds = z.array(idText);

export function ref(named: Named) {
  return withMeta(id, { ref: named });
}

/** Makes the schema of one id or several of other records. Parsed: always a list. */
export function refs(named: Named) {
  return withMeta(listOf(ref(named)), { ref: named });
}

function listOf(one: typeof id) {
  return oneOrMore(one, withMade(z.array(one), madeIds));
}

/** One id or several that name no record: fields, objectives. Parsed: always a list. */
export const ids = listOf(id);
