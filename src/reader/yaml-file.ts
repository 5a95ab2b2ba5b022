import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import { isBlank, refusedCharacter } from '../text/characters.ts';
import { nodeOf, nodesOf } from '../schema/node.ts';
import type { Meaning } from '../schema/meaning.ts';
import { notKnownWords } from '../schema/not-known.ts';
import { expand } from '../schema/short-form.ts';
import { toTranslate } from '../schema/to-translate.ts';
import type { FoundMistake, MistakeCode } from '../check/rules.ts';
import { hasJapanese, setFrench } from '../text/typography.ts';
import { findSlips, syntaxMistake, type PlacedMistake } from './yaml-syntax.ts';

/** A YAML file: the typed text as plain data (every scalar a string), with the position of each path. */
export interface YamlFile {
  readonly value: unknown;
  readonly mistakes: readonly PlacedMistake[];
  offsetOf(path: readonly PropertyKey[]): number;
  position(offset: number): { line: number; column: number };
}

function textOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : '';
}

/** Checks how values are typed, and sets the typography of French texts. */
function checkStyle(doc: Document.Parsed, schema: z.ZodType): PlacedMistake[] {
  const found: PlacedMistake[] = [];
  const nodes = nodesOf(nodeOf(schema, expand(schema, toPlain(doc.contents)), 'typed'));
  const meanings = new Map(nodes.map(({ at, meaning }) => [at.join('\n'), meaning]));
  /** `path` leads to the node in the typed data: names of fields, and places in lists. */
  const check = (node: unknown, path: readonly (string | number)[]) => {
    if (!isNode(node)) return;
    const report = (mistake: FoundMistake | undefined, on: Node = node, at = path) => {
      // A value in a list has the name of the list.
      const field = at.findLast((part) => typeof part === 'string') ?? '';
      if (!mistake) return;
      const { code, params } = mistake;
      found.push({ code, params: { ...params, field }, offset: on.range?.[0] ?? 0, path: at });
    };
    const reference = isAlias(node) ? `*${node.source}` : node.anchor && `&${node.anchor}`;
    if (reference) report({ code: 'yaml-reference', params: { value: reference } });
    if (isAlias(node)) return;
    if (node.tag) report({ code: 'yaml-reference', params: { value: node.tag } });
    else if (isScalar(node)) report(scalarMistake(node, meanings.get(path.join('\n'))));
    if (isMap(node))
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? textOf(key) : '';
        const reserved = reservedKeys.includes(name)
          ? ({ code: 'reserved-id', params: { value: name } } as const)
          : undefined;
        if (isScalar(key)) report(refusedCharacter(name) ?? reserved, key, [...path, name]);
        check(value, [...path, name]);
      }
    if (isSeq(node)) for (const [index, item] of node.items.entries()) check(item, [...path, index]);
  };
  check(doc.contents, []);
  return found;
}

/**
 * Keys that nobody may type: one that a JavaScript object does not hold like the others, and the one that tells the forms of a fact apart.
 */
const reservedKeys = ['__proto__', 'is'];

/**
 * Finds what is wrong with how a value is typed, and sets the typography of a French text. Texts and addresses must be typed between
 * straight double quotes, everything else bare; a glob that YAML cannot read bare may be quoted.
 */
function scalarMistake(node: Scalar, meaning: Meaning | undefined): FoundMistake | undefined {
  const value = textOf(node);
  const isQuoted = node.type === Scalar.QUOTE_DOUBLE;
  const isText = meaning?.scalar === 'text' || meaning?.scalar === 'address';
  const mistake = (code: MistakeCode) => ({ code, params: { value } });
  const character = refusedCharacter(value);
  if (character) return character;
  if (isBlank(value)) return mistake('empty-value');
  if (!isQuoted && /^(?:null|~)$/i.test(value)) return mistake('null-word');
  if (isText && !isQuoted)
    return [...notKnownWords, toTranslate].includes(value) ? undefined : mistake('text-without-quotes');
  if (meaning && !isText && isQuoted && !/^[*{]/.test(value)) return mistake('id-in-quotes');
  const isFrench = meaning?.lang === 'fr' || (meaning?.lang !== 'ja' && !hasJapanese(value));
  if (meaning?.scalar === 'text' && isFrench) node.value = setFrench(value);
  return undefined;
}

/** Reads a YAML file as plain data, without guessing numbers, dates or nulls. `schema` says which values are texts. */
export function readYaml(source: string, schema: z.ZodType): YamlFile {
  const lines = new LineCounter();
  const text = source.replace(/^\uFEFF/, '');
  const doc = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const slips = findSlips(text);
  const isDuplicate = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  const inWords = (errors: readonly YAMLError[]) => errors.map((error) => syntaxMistake(error, text));
  // One syntax error causes hundreds: only the first is reported, and none if a slip explains it.
  const broken = slips.length > 0 ? slips : inWords(doc.errors.filter((error) => !isDuplicate(error)).slice(0, 1));
  const duplicates = inWords(doc.errors.filter(isDuplicate)).map((one) => {
    const first = firstOfKey(doc, one.offset);
    return first === undefined ? one : { ...one, params: { ...one.params, line: String(lines.linePos(first).line) } };
  });
  const mistakes = broken.length > 0 ? broken : [...duplicates, ...checkStyle(doc, schema)];
  const isRead = broken.length === 0 && isCollection(doc.contents);
  if (broken.length === 0 && !isRead) mistakes.push({ code: 'empty-file', params: {}, offset: 0 });
  const readable = isRead && !mistakes.some(({ code }) => code === 'yaml-reference');
  return {
    value: readable ? toPlain(doc.contents) : undefined,
    mistakes,
    offsetOf: (path) => offsetIn(doc, path),
    position: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}

function firstOfKey(doc: Document, offset: number): number | undefined {
  let first: number | undefined;
  visit(doc, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => key).filter(isScalar);
      const again = keys.find((key) => key.range?.[0] === offset);
      if (!again) return undefined;
      first = keys.find((key) => textOf(key) === textOf(again))?.range?.[0];
      return visit.BREAK;
    },
  });
  return first;
}

function toPlain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) => {
        const name = isScalar(key) ? textOf(key) : '';
        return reservedKeys.includes(name) ? [] : [[name, toPlain(value)]];
      }),
    );
  }
  if (isSeq(node)) return node.items.map(toPlain);
  return isScalar(node) ? textOf(node) : undefined;
}

function offsetIn(doc: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = doc.contents;
  let offset = doc.contents?.range[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && textOf(key) === String(part));
      if (!pair) break;
      offset = (pair.key as Scalar).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(part)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
