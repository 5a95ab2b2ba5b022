import type { z } from 'zod';
import { rules, type FoundMistake, type MistakeCode } from '../check/rules.ts';
import { idMistake } from '../schema/id.ts';
import { nearest } from '../text/nearest.ts';
import { inItsLanguage } from '../check/mended-line.ts';
import { nodeAt, nodeOf, typedPartsOf, typedPath, type Node } from '../schema/node.ts';
import { readNotKnown } from '../schema/not-known.ts';
import { fieldIn, formOf, isList, shapeIn } from '../schema/side.ts';
import { toTranslate } from '../schema/to-translate.ts';

export interface ShapeMistake extends FoundMistake {
  readonly path: readonly PropertyKey[];
}

/** Lists the issues of the forms that were typed: a union has those of each of its forms, the first of which is no bare word. */
export function issuesIn(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const [own = []] = issue.code === 'invalid_union' && !(issue.message in rules) ? issue.errors : [];
    return own.length === 0 ? [issue] : issuesIn(own.map((one) => ({ ...one, path: [...issue.path, ...one.path] })));
  });
}

/**
 * Converts an issue of a record's schema to a mistake: zod's own sentences are never shown. `record` is what was typed, with its short forms in full;
 * the path of the mistake is that in what was typed.
 */
export function shapeMistakes(issue: z.core.$ZodIssue, record: unknown, schema: z.ZodType): ShapeMistake[] {
  const { path: way } = issue;
  const root = nodeOf(schema, record, 'typed');
  const path = typedPath(root, way);
  const field = path.findLast((part) => typeof part === 'string') ?? '';
  const value = valueAt(record, way);
  const nodeOn = (place: readonly PropertyKey[]) => nodeAt(root, place);
  /** The fields that a record may have; none if no record is expected. */
  const known = () => {
    const node = nodeOn(way);
    return Object.keys((node && shapeIn(node.schema, 'typed')) ?? {}).filter((name) => name !== 'is');
  };
  const report = (code: MistakeCode, params: Record<string, string> = {}, where = path): ShapeMistake[] => {
    return [{ code, params: { field, ...params }, path: where }];
  };
  if (issue.code === 'custom' && issue.params) {
    const { code, ...params } = issue.params as { code: MistakeCode } & Record<string, string>;
    return report(code, params);
  }
  // A schema gives the code of a mistake in place of a sentence.
  if (issue.message in rules) {
    const code = readNotKnown(value) ? 'not-known-here' : (issue.message as MistakeCode);
    return report(code, typeof value === 'string' ? { value } : {});
  }
  if (issue.code === 'unrecognized_keys') {
    const node = nodeOn(way);
    const typed = node ? typedPartsOf(node).map((part) => part.field) : [];
    const free = known().filter((name) => !typed.includes(name));
    return issue.keys.flatMap((key) => {
      // The side of an authority is that of its file.
      if (key === 'side' && known().includes('authority')) return report('side-typed', { field: key }, [...path, key]);
      const params = { field: key, nearest: nearest(key, free) ?? '', known: free.join(', ') };
      return report('unknown-field', params, [...path, key]);
    });
  }
  if (value === undefined) {
    const around = way.slice(0, -1);
    const there = field === 'fr' ? 'ja' : field === 'ja' ? 'fr' : undefined;
    if (!there || valueAt(record, [...around, there]) === undefined) return report('missing-field');
    // A missing language is told at the one that is there.
    const holder = nodeOn(around);
    const own = holder && fieldIn(holder.schema, field, 'typed');
    const isForLater = own?.safeParse(toTranslate).success === true;
    return report('missing-language', { there, missing: field, known: isForLater ? toTranslate : '' }, [
      ...path.slice(0, -1),
      there,
    ]);
  }
  switch (issue.code) {
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (typeof value !== 'string') return report('wrong-type', { expected: 'text' });
      const words = nodeOn(way)?.meaning.words;
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
      return report('wrong-type', {
        ...meantBy(value, nodeOn(way)),
        expected: typeNames[issue.expected] ?? 'text',
        known: known().join(', '),
      });
    default:
      return report('wrong-type', { expected: 'text' });
  }
}

/** What was meant by a value of another type, from the value itself: a list of one for one, a text of ours in its language. */
function meantBy(value: unknown, node: Node | undefined): Readonly<Record<string, string>> {
  const [one, ...others]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof one === 'string' && others.length === 0) return { value: `[${one}]`, nearest: one };
  if (typeof value !== 'string' || !node) return {};
  const text = `"${value}"`;
  if (node.meaning.is === 'words') return { value: text, nearest: inItsLanguage(value) };
  const element = isList(node.schema) ? formOf(node.schema.element, 'typed') : undefined;
  if (element?.schema.type !== 'string') return {};
  return element.meaning.scalar === 'text' ? { value: text, nearest: `[${text}]` } : { value, nearest: `[${value}]` };
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

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, part) => (node as Record<PropertyKey, unknown> | undefined)?.[part], value);
}
