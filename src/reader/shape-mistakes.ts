import type { z } from 'zod';
import type { FoundMistake, MistakeCode } from '../check/rules.ts';
import { idMistake } from '../schema/id.ts';
import { nearest } from '../text/nearest.ts';
import { nodeAt, nodeOf } from '../schema/node.ts';
import { fieldIn, shapeIn } from '../schema/side.ts';
import { toTranslate } from '../schema/to-translate.ts';

export interface ShapeMistake extends FoundMistake {
  readonly path: readonly PropertyKey[];
}

type Report = (code: MistakeCode, params?: Record<string, string>, where?: readonly PropertyKey[]) => ShapeMistake[];

/** Converts an issue of a record's schema to a mistake: zod's own sentences are never shown. */
export function shapeMistakes(issue: z.core.$ZodIssue, record: unknown, schema: z.ZodType): ShapeMistake[] {
  const { path } = issue;
  const field = path.findLast((part) => typeof part === 'string') ?? '';
  const value = valueAt(record, path);
  const nodeOn = (way: readonly PropertyKey[]) => nodeAt(nodeOf(schema, record, 'typed'), way);
  /** The allowed fields of a record; none if no record is expected. */
  const known = () => {
    const node = nodeOn(path);
    return Object.keys((node && shapeIn(node.schema, 'typed')) ?? {});
  };
  const report: Report = (code, params = {}, where = path) => [{ code, params: { field, ...params }, path: where }];
  if (issue.code === 'custom') {
    const { code, ...params } = (issue.params ?? {}) as { code?: MistakeCode } & Record<string, string>;
    return report(code ?? 'wrong-type', params);
  }
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, value, known(), report);
  if (value === undefined) {
    const holder = nodeOn(path.slice(0, -1));
    const own = holder && fieldIn(holder.schema, String(path.at(-1)), 'typed');
    return missing(record, path, field, own?.safeParse(toTranslate).success === true, report);
  }
  switch (issue.code) {
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (typeof value !== 'string') return report('wrong-type', { expected: 'text' });
      const words = nodeOn(path)?.meaning.words;
      const isMeant = (code: string) => words?.[code]?.fr === value || words?.[code]?.ja === value;
      return report('not-in-list', {
        known: options.join(', '),
        near: options.map((code) => `${code}${words?.[code] ? `「${words[code].ja}」` : ''}`).join('、'),
        value,
        nearest: options.find(isMeant) ?? nearest(value, options) ?? '',
      });
    }
    case 'too_small':
      return report(Array.isArray(value) ? 'empty-list' : 'empty-value');
    case 'invalid_format':
      return report('bad-address', { value: typeof value === 'string' ? value : '' });
    case 'invalid_key':
      return report(idMistake(field)?.code ?? 'bad-id', { ...idMistake(field)?.params, value: field });
    case 'invalid_type':
      return report('wrong-type', { expected: typeNames[issue.expected] ?? 'text', known: known().join(', ') });
    default:
      return report('wrong-type', { expected: 'text' });
  }
}

/** Without the fields and languages that are missing because they are misspelt beside: the misspelling says what to type. */
export function withoutMisspelt(mistakes: readonly ShapeMistake[]): readonly ShapeMistake[] {
  const holderOf = (path: readonly PropertyKey[]) => path.slice(0, -1).map(String).join('\n');
  const keyOf = (holder: string, field = '') => `${holder}\n\n${field}`;
  const meant = new Set(
    mistakes.flatMap(({ code, params, path }) =>
      code === 'unknown-field' && params['nearest'] ? [keyOf(holderOf(path), params['nearest'])] : [],
    ),
  );
  return mistakes.filter(({ code, params, path }) => {
    if (code !== 'missing-field' && code !== 'missing-language') return true;
    return !meant.has(keyOf(holderOf(path), code === 'missing-field' ? params['field'] : params['missing']));
  });
}

const typeNames: Readonly<Record<string, string>> = { array: 'list', object: 'record', record: 'record' };

function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  record: unknown,
  known: readonly string[],
  report: Report,
): ShapeMistake[] {
  const typed = typeof record === 'object' && record !== null ? Object.keys(record) : [];
  const free = known.filter((name) => !typed.includes(name));
  return issue.keys.flatMap((key) => {
    const path = [...issue.path, key];
    // The side of an authority is that of its file.
    if (key === 'side' && known.includes('authority')) return report('side-typed', { field: key }, path);
    const params = { field: key, nearest: nearest(key, free) ?? '', known: free.join(', ') };
    return report('unknown-field', params, path);
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, part) => (node as Record<PropertyKey, unknown> | undefined)?.[part], value);
}

/** A missing language is reported at the existing one; any other missing field, by its path, at its record. */
function missing(
  record: unknown,
  path: readonly PropertyKey[],
  field: string,
  isForLater: boolean,
  report: Report,
): ShapeMistake[] {
  const holder = path.slice(0, -1);
  const other = field === 'fr' ? 'ja' : field === 'ja' ? 'fr' : undefined;
  if (other && valueAt(record, [...holder, other]) !== undefined) {
    const known = isForLater ? toTranslate : '';
    return report('missing-language', { there: other, missing: field, known }, [...holder, other]);
  }
  return report('missing-field');
}
