import type { z } from 'zod';
import type { Mistake, MistakeCode } from '../archive/schema/problem.ts';
import { nearest } from '../archive/nearest.ts';

/** A mistake of shape with its path in the record. */
export interface ShapeMistake extends Mistake {
  readonly path: readonly PropertyKey[];
}

/** The keys that a map of the content holds at a path. */
function keysAt(value: unknown, path: readonly PropertyKey[]): string[] {
  let node = value;
  for (const part of path) node = (node as Record<PropertyKey, unknown> | undefined)?.[part];
  return typeof node === 'object' && node !== null ? Object.keys(node) : [];
}

/** Puts an issue of a schema into the words of the archive: zod's own sentences reach nobody. */
export function shapeMistakes(issue: z.core.$ZodIssue, value: unknown): ShapeMistake[] {
  const { path } = issue;
  const field = String(path.findLast((part) => typeof part === 'string') ?? '');
  const at = (code: MistakeCode, params: Record<string, string> = {}, where: readonly PropertyKey[] = path) => [
    { code, params: { field, ...params }, path: where },
  ];
  switch (issue.code) {
    case 'custom': {
      const { code, ...params } = (issue.params ?? {}) as { code?: MistakeCode } & Record<string, string>;
      return at(code ?? 'wrong-type', params);
    }
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => {
        const others = keysAt(value, path);
        const nearby = nearest(key, knownKeys(issue).filter((known) => !others.includes(known)));
        return at('unknown-field', { field: key, nearest: nearby ?? '' }, [...path, key]);
      });
    case 'invalid_type':
      if (isMissing(value, path)) return missing(value, path, field, at);
      return at('wrong-type', { expected: issue.expected });
    case 'invalid_value':
      if (isMissing(value, path)) return missing(value, path, field, at);
      return at('not-in-list', {
        options: issue.values.map(String).join(', '),
        value: String(valueAt(value, path)),
        nearest: nearest(String(valueAt(value, path)), issue.values.map(String)) ?? '',
      });
    case 'invalid_format':
      return at(issue.format === 'url' ? 'bad-address' : 'wrong-type', { expected: issue.pattern ?? issue.format });
    case 'invalid_key':
      return at('bad-id', { value: field });
    case 'invalid_union':
      return at('wrong-type', { expected: '' });
    default:
      return at('wrong-type', { expected: issue.code });
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, part) => (node as Record<PropertyKey, unknown> | undefined)?.[part], value);
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  return valueAt(value, path) === undefined;
}

/** A missing language is told at the language that is there; any other missing field at its record. */
function missing(
  value: unknown,
  path: readonly PropertyKey[],
  field: string,
  at: (code: MistakeCode, params?: Record<string, string>, where?: readonly PropertyKey[]) => ShapeMistake[],
): ShapeMistake[] {
  const record = path.slice(0, -1);
  const other = field === 'fr' ? 'ja' : field === 'ja' ? 'fr' : undefined;
  if (other && valueAt(value, [...record, other]) !== undefined) {
    return at('missing-language', { there: other, missing: field }, [...record, other]);
  }
  return at('missing-field', { field }, record);
}

/** The keys that a strict object knows, where the issue still carries its schema. */
function knownKeys(issue: z.core.$ZodIssueUnrecognizedKeys): string[] {
  const def = (issue as { inst?: { _zod?: { def?: { shape?: object } } } }).inst?._zod?.def;
  return Object.keys(def?.shape ?? {});
}
