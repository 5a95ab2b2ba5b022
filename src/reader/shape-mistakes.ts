/*
 * What zod says of a record, as mistakes of our own. Two words: the *way* of an issue is its path in the record as it is read, short forms
 * in full; the *path* of a mistake is that in the file, as it was typed. Codes and parameters are those of `src/check/shape.ts`, which has
 * the sentences.
 */
import type { z } from 'zod';
import { rules, type FoundMistake, type MistakeCode } from '../check/rules.ts';
import { idMistake } from '../schema/id.ts';
import { isObject } from '../text/is-object.ts';
import { nearest } from '../text/nearest.ts';
import { nodeAt, nodeOf, typedPartsOf, typedPath, type Node } from '../schema/node.ts';
import { readNotKnown } from '../schema/not-known.ts';
import { fieldIn, formOf, isList, shapeIn } from '../schema/side.ts';
import { hasJapanese } from '../text/typography.ts';
import { toTranslate } from '../schema/to-translate.ts';

export interface ShapeMistake extends FoundMistake {
  readonly path: readonly PropertyKey[];
}

/** Lists the issues of the forms that were typed: a union has those of each of its forms, the first of which is no bare word. */
function issuesIn(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const [own = []] = issue.code === 'invalid_union' && !(issue.message in rules) ? issue.errors : [];
    return own.length === 0 ? [issue] : issuesIn(own.map((one) => ({ ...one, path: [...issue.path, ...one.path] })));
  });
}

/**
 * Converts what the schema of a record refuses to mistakes, without those that a misspelling beside them explains: zod's own sentences are
 * never shown.
 */
export function shapeMistakes(
  issues: readonly z.core.$ZodIssue[],
  record: unknown,
  schema: z.ZodType,
): readonly ShapeMistake[] {
  return withoutMisspelt(issuesIn(issues).flatMap((issue) => mistakesOf(issue, record, schema)));
}

function mistakesOf(issue: z.core.$ZodIssue, record: unknown, schema: z.ZodType): readonly ShapeMistake[] {
  const root = nodeOf(schema, record, 'typed');
  const path = typedPath(root, issue.path);
  const field = path.findLast((part) => typeof part === 'string') ?? '';
  const value = valueAt(record, issue.path);
  const node = nodeAt(root, issue.path);
  const told = (code: MistakeCode, params: Readonly<Record<string, string>> = {}): ShapeMistake => {
    return { code, params: { field, ...params }, path };
  };
  if (issue.code === 'custom' && issue.params) {
    const { code, ...params } = issue.params as { code: MistakeCode } & Record<string, string>;
    return [told(code, params)];
  }
  // A schema gives the code of a mistake in place of a sentence.
  if (issue.message in rules) {
    const code = readNotKnown(value) ? 'not-known-here' : (issue.message as MistakeCode);
    return [told(code, typeof value === 'string' ? { value } : {})];
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, node, path));
  if (value === undefined)
    return [missingLanguage(field, nodeAt(root, issue.path.slice(0, -1)), path) ?? told('missing-field')];
  switch (issue.code) {
    case 'invalid_value':
      return [
        typeof value === 'string'
          ? told('not-in-list', wordMeant(value, issue.values.map(String), node))
          : told('wrong-type', { expected: 'text' }),
      ];
    case 'too_small':
      return [told(Array.isArray(value) ? 'empty-list' : 'empty-value')];
    case 'invalid_format':
      return [told('bad-address', { value: typeof value === 'string' ? value : '' })];
    case 'invalid_key':
      return [told(idMistake(field)?.code ?? 'bad-id', { ...idMistake(field)?.params, value: field })];
    case 'invalid_type': {
      const expected = typeNames[issue.expected] ?? 'text';
      return [told('wrong-type', { ...valueMeant(value, node), expected, known: fieldsOf(node).join(', ') })];
    }
    default:
      return [told('wrong-type', { expected: 'text' })];
  }
}

const typeNames: Readonly<Record<string, string>> = { array: 'list', object: 'record', record: 'record' };

function fieldsOf(node: Node | undefined): readonly string[] {
  return Object.keys((node && shapeIn(node.schema, 'typed')) ?? {}).filter((name) => name !== 'is');
}

function unknownField(field: string, node: Node | undefined, holder: readonly PropertyKey[]): ShapeMistake {
  const path = [...holder, field];
  const known = fieldsOf(node);
  // The side of an authority is that of its file.
  if (field === 'side' && known.includes('authority')) return { code: 'side-typed', params: { field }, path };
  const typed = node ? typedPartsOf(node).map((part) => part.field) : [];
  const free = known.filter((name) => !typed.includes(name));
  const params = { field, nearest: nearest(field, free) ?? '', known: free.join(', ') };
  return { code: 'unknown-field', params, path };
}

function missingLanguage(
  missing: string,
  holder: Node | undefined,
  path: readonly PropertyKey[],
): ShapeMistake | undefined {
  const there = missing === 'fr' ? 'ja' : missing === 'ja' ? 'fr' : undefined;
  if (!there || !holder || valueAt(holder.value, [there]) === undefined) return undefined;
  const isForLater = fieldIn(holder.schema, missing, 'typed')?.safeParse(toTranslate).success === true;
  const params = { field: missing, there, missing, known: isForLater ? toTranslate : '' };
  return { code: 'missing-language', params, path: [...path.slice(0, -1), there] };
}

/** The words of a list, and the one that was meant: that which readers see, or one that is written alike. */
function wordMeant(value: string, known: readonly string[], node: Node | undefined): Readonly<Record<string, string>> {
  const words = node?.meaning.words;
  const meant = known.find((code) => words?.[code]?.fr === value || words?.[code]?.ja === value);
  return {
    known: known.join(', '),
    near: known.map((code) => `${code}${words?.[code] ? `「${words[code].ja}」` : ''}`).join('、'),
    value,
    nearest: meant ?? nearest(value, known) ?? '',
  };
}

/** What was meant by a value of another type, from the value itself: a list of one for one, a text of ours in its language. */
function valueMeant(value: unknown, node: Node | undefined): Readonly<Record<string, string>> {
  const [one, ...others]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof one === 'string' && others.length === 0) return { value: `[${one}]`, nearest: one };
  if (typeof value !== 'string' || !node) return {};
  const text = `"${value}"`;
  // A text of ours, without saying which language it is in.
  const inBoth = hasJapanese(value) ? `{ fr: "…", ja: ${text} }` : `{ fr: ${text}, ja: "…" }`;
  if (node.meaning.is === 'words') return { value: text, nearest: inBoth };
  const element = isList(node.schema) ? formOf(node.schema.element, 'typed') : undefined;
  if (element?.schema.type !== 'string') return {};
  return element.meaning.scalar === 'text' ? { value: text, nearest: `[${text}]` } : { value, nearest: `[${value}]` };
}

/** Without the fields and languages that are missing because they are misspelt beside: the misspelling says what to type. */
function withoutMisspelt(mistakes: readonly ShapeMistake[]): readonly ShapeMistake[] {
  const keyOf = (path: readonly PropertyKey[], field = '') => [...path.slice(0, -1), '', field].map(String).join('\n');
  const meant = new Set(
    mistakes.flatMap(({ code, params, path }) =>
      code === 'unknown-field' && params['nearest'] ? [keyOf(path, params['nearest'])] : [],
    ),
  );
  return mistakes.filter(({ code, params, path }) => {
    if (code !== 'missing-field' && code !== 'missing-language') return true;
    return !meant.has(keyOf(path, code === 'missing-field' ? params['field'] : params['missing']));
  });
}

const MOST_ROUNDS = 8;

/**
 * Parses a record without its mistakes: a wrong value counts as not stated or as absent, an unknown field as absent. `undefined` where a
 * line of a list or a necessary field would go, since that could make something else wrong.
 */
export function withoutMistakes(typed: unknown, schema: z.ZodType): unknown {
  const value: unknown = structuredClone(typed);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    if (!issuesIn(result.error.issues).every((issue) => dropMistake(value, issue))) return undefined;
  }
  return undefined;
}

function dropMistake(record: unknown, { path, ...issue }: z.core.$ZodIssue): boolean {
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(record, path);
    for (const key of issue.keys) if (isObject(holder)) Reflect.deleteProperty(holder, key);
    return true;
  }
  const [holder, key] = [valueAt(record, path.slice(0, -1)), String(path.at(-1))];
  if (!isObject(holder) || !Object.hasOwn(holder, key)) return false;
  if (typeof holder[key] === 'string') Object.assign(holder, { [key]: { is: 'not-stated' } });
  else Reflect.deleteProperty(holder, key);
  return true;
}

function valueAt(value: unknown, way: readonly PropertyKey[]): unknown {
  return way.reduce<unknown>((one, step) => (one as Record<PropertyKey, unknown> | undefined)?.[step], value);
}
