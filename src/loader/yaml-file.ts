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
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import { isBlank, refusedCharacter } from '../archive/characters.ts';
import { nodeOf, nodesOf } from '../archive/node.ts';
import type { Meaning } from '../archive/schema/meaning.ts';
import { notKnownWords } from '../archive/schema/not-known.ts';
import { toTranslate } from '../archive/schema/to-translate.ts';
import type { MistakeCode } from '../archive/rules/rules.ts';
import { hasJapanese, setFrench } from '../i18n/typography/typography.ts';
import { findSlips, syntaxMistake, type PlacedMistake } from './yaml-syntax.ts';

/** A YAML file: the typed text as plain data (every scalar a string), with the position of each path. */
export interface YamlFile {
  /** `undefined` if the file cannot be read. */
  readonly value: unknown;
  readonly mistakes: readonly PlacedMistake[];
  /** Returns the offset of the deepest node on `path` that exists; keys for maps, values for lists. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** Returns line and column of an offset, both from 1. */
  position(offset: number): { line: number; column: number };
}

type Path = readonly (string | number)[];

function textOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : '';
}

/** Returns the key of a value; for the items of a list, the key of the list. */
function keyIn(path: Path): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

/** Returns the meaning that the schema gives to the value at a path; `undefined` if it gives none. */
type MeaningAt = (path: Path) => Meaning | undefined;

type Report = (code: MistakeCode, node: Node, path: Path, value: string) => void;

/** Checks how values are typed, and sets the typography of French texts. */
function checkStyle(doc: Document.Parsed, schema: z.ZodType): PlacedMistake[] {
  const found: PlacedMistake[] = [];
  const nodes = nodesOf(nodeOf(schema, toPlain(doc.contents), 'typed'));
  const meanings = new Map(nodes.map(({ at, meaning }) => [at.join('\n'), meaning]));
  const meaningAt: MeaningAt = (path) => meanings.get(path.join('\n'));
  checkNode(doc.contents, [], meaningAt, (code, node, path, value) => {
    found.push({ code, params: { value, field: keyIn(path) }, offset: node.range?.[0] ?? 0, path });
  });
  return found;
}

/** `path` leads to the node in the typed data: names of fields, and places in lists. */
function checkNode(node: unknown, path: Path, meaningAt: MeaningAt, report: Report): void {
  if (!isNode(node)) return;
  if (isAlias(node)) report('yaml-reference', node, path, `*${node.source}`);
  else if (node.anchor) report('yaml-reference', node, path, `&${node.anchor}`);
  if (node.tag && !isAlias(node)) report('yaml-reference', node, path, node.tag);
  else if (isScalar(node)) checkScalar(node, path, meaningAt(path), report);
  if (isMap(node))
    for (const { key, value } of node.items) {
      const within = [...path, isScalar(key) ? textOf(key) : ''];
      if (isScalar(key)) checkKey(key, within, report);
      checkNode(value, within, meaningAt, report);
    }
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) checkNode(item, [...path, index], meaningAt, report);
}

/** The one key that a JavaScript object does not hold like the others. */
const PROTO = '__proto__';

function checkKey(key: Scalar, path: Path, report: Report): void {
  const name = textOf(key);
  const character = refusedCharacter(name);
  if (character) report(character.code, key, path, character.params['value'] ?? '');
  else if (name === PROTO) report('reserved-id', key, path, name);
}

/** Texts and addresses must be typed between straight double quotes, everything else bare; a glob that YAML cannot read bare may be quoted. */
function checkScalar(node: Scalar, path: Path, meaning: Meaning | undefined, report: Report): void {
  const character = refusedCharacter(textOf(node));
  if (character) {
    report(character.code, node, path, character.params['value'] ?? '');
    return;
  }
  const quoted = node.type === Scalar.QUOTE_DOUBLE;
  const value = textOf(node);
  const isText = meaning?.scalar === 'text' || meaning?.scalar === 'address';
  if (isBlank(value)) report('empty-value', node, path, value);
  else if (!quoted && /^(?:null|~)$/i.test(value)) report('null-word', node, path, value);
  else if (isText && quoted) {
    const { lang, scalar } = meaning;
    if (scalar === 'text' && (lang === 'fr' || (lang !== 'ja' && !hasJapanese(value)))) node.value = setFrench(value);
  } else if (isText && ![...notKnownWords, toTranslate].includes(value))
    report('text-without-quotes', node, path, value);
  else if (meaning && !isText && quoted && !/^[*{]/.test(value)) report('id-in-quotes', node, path, value);
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
    const first = firstOfKey(doc.contents, one.offset);
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

/** Finds the first occurrence of the key that is repeated at an offset. */
function firstOfKey(node: unknown, offset: number): number | undefined {
  if (isMap(node)) {
    const keys = node.items.map(({ key }) => key).filter(isScalar);
    const again = keys.find((key) => key.range?.[0] === offset);
    if (again) return keys.find((key) => textOf(key) === textOf(again))?.range?.[0];
  }
  const parts = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : [];
  for (const part of parts) {
    const found = firstOfKey(part, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Converts a node to plain data, every scalar a string. */
function toPlain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) => {
        const name = isScalar(key) ? textOf(key) : '';
        return name === PROTO ? [] : [[name, toPlain(value)]];
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
