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
import { isBlank, refusedCharacter } from '../archive/characters.ts';
import { notKnownWords } from '../archive/schema/not-known.ts';
import type { MistakeCode } from '../archive/schema/problem.ts';
import { hasJapanese, setFrench } from '../i18n/typography.ts';
import { findSlips, type PlacedMistake } from './yaml-lines.ts';
import { syntaxMistake } from './yaml-syntax.ts';

/** A YAML file: what was typed as plain data (every scalar a string), and the way back from a path to its place. */
export interface YamlFile {
  /** `undefined` where the file cannot be read. */
  readonly value: unknown;
  readonly mistakes: readonly PlacedMistake[];
  /** The offset of the deepest node on `path` that exists; keys for maps, values for lists. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** Line and column of an offset, both from 1. */
  position(offset: number): { line: number; column: number };
}

/** Fields whose value is a text, typed between straight double quotes. Everything else is bare. */
const textFields = new Set([
  ...['fr', 'ja', 'en', 'text', 'printed', 'katakana', 'yomi', 'name_en', 'url', 'archived', 'seat', 'description'],
  ...['from-address', 'official', 'probable', 'announcement', 'press', 'incomplete', 'translation', 'gloss', 'name'],
  ...['title', 'lead', 'note', 'site'],
]);

type Path = readonly (string | number)[];

function textOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : '';
}

/** The key under which a value stands; for the items of a list, that of the list. */
function keyIn(path: Path): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

/** The language of a text by the key it stands under, however deep: `fr: { press: "…" }` is French. */
function languageIn(path: Path): 'fr' | 'ja' | undefined {
  return path.findLast((part) => part === 'fr' || part === 'ja');
}

type Tell = (code: MistakeCode, node: Node, path: Path, value: string) => void;

/** Checks how values are typed, and sets the typography of French texts. */
function checkStyle(doc: Document.Parsed): PlacedMistake[] {
  const found: PlacedMistake[] = [];
  checkNode(doc.contents, [], (code, node, path, value) => {
    found.push({ code, params: { value, field: keyIn(path) }, offset: node.range?.[0] ?? 0, path });
  });
  return found;
}

/** `path` is the way to the node in what was typed: names of fields, and places in lists. */
function checkNode(node: unknown, path: Path, tell: Tell): void {
  if (!isNode(node)) return;
  if (isAlias(node)) tell('yaml-anchor', node, path, `*${node.source}`);
  else if (node.anchor) tell('yaml-anchor', node, path, `&${node.anchor}`);
  if (node.tag && !isAlias(node)) tell('yaml-tag', node, path, node.tag);
  else if (isScalar(node)) checkScalar(node, path, tell);
  if (isMap(node))
    for (const { key, value } of node.items) {
      const within = [...path, isScalar(key) ? textOf(key) : ''];
      if (isScalar(key)) checkKey(key, within, tell);
      checkNode(value, within, tell);
    }
  if (isSeq(node)) for (const [index, item] of node.items.entries()) checkNode(item, [...path, index], tell);
}

/** The one name that no map of JavaScript holds as it holds the others. */
const PROTO = '__proto__';

function checkKey(key: Scalar, path: Path, tell: Tell): void {
  const name = textOf(key);
  const character = refusedCharacter(name);
  if (character) tell(character.code, key, path, character.params['value'] ?? '');
  else if (name === PROTO) tell('reserved-id', key, path, name);
}

function checkScalar(node: Scalar, path: Path, tell: Tell): void {
  const character = refusedCharacter(textOf(node));
  if (character) {
    tell(character.code, node, path, character.params['value'] ?? '');
    return;
  }
  const quoted = node.type === Scalar.QUOTE_DOUBLE;
  const value = textOf(node);
  const isText = textFields.has(keyIn(path));
  if (isBlank(value)) tell('empty-value', node, path, value);
  else if (!quoted && /^(?:null|~)$/i.test(value)) tell('null-word', node, path, value);
  else if (isText && quoted) {
    const language = languageIn(path);
    if (language === 'fr' || (!language && !hasJapanese(value) && !value.includes('://')))
      node.value = setFrench(value);
  } else if (isText && !notKnownWords.some((word) => word === value)) tell('text-without-quotes', node, path, value);
  else if (!isText && quoted) tell('id-in-quotes', node, path, value);
}

function parse(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: true });
}

/** Reads a YAML file as plain data: nothing is guessed to be a number, a date or a null. */
export function readYaml(source: string): YamlFile {
  const lines = new LineCounter();
  const text = source.replace(/^\uFEFF/, '');
  const doc = parse(text, lines);
  const slips = findSlips(text);
  const isDuplicate = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  const inWords = (errors: readonly YAMLError[]) => errors.map((error) => syntaxMistake(error, text));
  // One complaint of the parser brings hundreds in its wake: only the first is told, and none where a slip explains it.
  const broken = slips.length > 0 ? slips : inWords(doc.errors.filter((error) => !isDuplicate(error)).slice(0, 1));
  const mistakes = broken.length > 0 ? broken : [...inWords(doc.errors.filter(isDuplicate)), ...checkStyle(doc)];
  const isRead = broken.length === 0 && isCollection(doc.contents);
  if (broken.length === 0 && !isRead) mistakes.push({ code: 'empty-file', params: {}, offset: 0 });
  const parsed = new WeakRef(doc);
  let again: Document.Parsed | undefined;
  const readable = isRead && !mistakes.some(({ code }) => code === 'yaml-anchor' || code === 'yaml-tag');
  return {
    value: readable ? toPlain(doc.contents) : undefined,
    mistakes,
    // The document is many times the size of what it says, and is let go: where it is gone, the few files that have a mistake to place are
    // read again.
    offsetOf: (path) => offsetIn((again ??= parsed.deref() ?? parse(text)), path),
    position: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}

/** Plain data of a node, every scalar a string. */
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
