import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit, type Document, type Node } from 'yaml';
import { isId } from '../archive/schema/id.ts';
import { notKnownWords } from '../archive/schema/not-known.ts';
import type { Mistake, MistakeCode } from '../archive/schema/problem.ts';
import { hasJapanese, setFrench } from '../i18n/typography.ts';

/** A mistake with its offset in the file. */
export interface PlacedMistake extends Mistake {
  readonly offset: number;
  readonly field?: string | undefined;
}

/** A YAML file: what was typed as plain data (every scalar a string), and the way back from a path to its place. */
export interface YamlFile {
  readonly value: unknown;
  readonly mistakes: readonly PlacedMistake[];
  /** The offset of the deepest node on `path` that exists; keys for maps, values for lists. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** Line and column of an offset, both from 1. */
  position(offset: number): { line: number; column: number };
}

/** Fields whose value is a text, typed between straight double quotes. Everything else is bare. */
const textFields = new Set([
  ...['fr', 'ja', 'en', 'text', 'printed', 'katakana', 'yomi', 'name_en', 'url', 'archived', 'seat', 'description', 'from-address'],
  ...['official', 'probable', 'announcement', 'press', 'incomplete', 'translation', 'gloss', 'note', 'name', 'title', 'site', 'lead'],
]);

/** Finds what YAML itself would let pass or tell in words that no editor understands. Works on the text, before parsing. */
function mistakesBeforeParsing(source: string): PlacedMistake[] {
  const found: PlacedMistake[] = [];
  const tell = (pattern: RegExp, code: MistakeCode) => {
    for (const match of source.matchAll(pattern)) {
      found.push({ code, params: { value: match[1] ?? match[0] }, offset: match.index + match[0].length - (match[1] ?? match[0]).length });
    }
  };
  tell(/^[ ]*(\t)/gm, 'yaml-tab');
  tell(/^[ -]*[a-z_]+(：)/gm, 'yaml-full-width');
  tell(/^[ ]*(\u3000)/gm, 'yaml-full-width');
  tell(/^[ -]*[\w-]+: (?:[[{] *(?:[\w-]+: )?)?([“”«「])/gm, 'yaml-quote-delimiter');
  return found;
}

/** The key under which a value stands; for the items of a list, that of the list. */
function keyOf(ancestors: readonly unknown[]): string | undefined {
  for (const node of ancestors.toReversed()) {
    if (isPair(node)) return isScalar(node.key) ? String(node.key.value) : undefined;
  }
  return undefined;
}

/** The language of a text by the key it stands under, however deep: `fr: { press: "…" }` is French. */
function languageOf(ancestors: readonly unknown[]): 'fr' | 'ja' | undefined {
  for (const node of ancestors.toReversed()) {
    if (isPair(node) && isScalar(node.key) && (node.key.value === 'fr' || node.key.value === 'ja')) return node.key.value;
  }
  return undefined;
}

/** Checks how values are typed, and sets the typography of French texts. */
function checkStyle(doc: Document.Parsed): PlacedMistake[] {
  const found: PlacedMistake[] = [];
  const tell = (code: MistakeCode, node: Node, key: string | undefined, value: string) => {
    found.push({ code, params: { value, field: key ?? '' }, offset: node.range?.[0] ?? 0, field: key });
  };
  visit(doc, {
    Node(key, node, path) {
      if (isAlias(node)) tell('yaml-anchor', node, keyOf(path), node.source);
      else if (node.anchor) tell('yaml-anchor', node, keyOf(path), node.anchor);
      if (node.tag && !isAlias(node)) tell('yaml-tag', node, keyOf(path), node.tag);
      if (!isScalar(node) || key === 'key') return undefined;
      const field = keyOf(path);
      const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      const value = String(node.value ?? '');
      if (!quoted && value === '') tell('empty-value', node, field, value);
      else if (!quoted && (value === 'null' || value === '~')) tell('null-word', node, field, value);
      else if (field && textFields.has(field)) {
        if (quoted) {
          const language = languageOf(path);
          if (language === 'fr' || (!language && !hasJapanese(value) && !value.includes('://'))) node.value = setFrench(value);
        } else if (!notKnownWords.some((word) => word === value) && !isId(value)) {
          tell('text-without-quotes', node, field, value);
        }
      } else if (quoted) tell('id-in-quotes', node, field, value);
      return undefined;
    },
  });
  return found;
}

/** Reads a YAML file as plain data: nothing is guessed to be a number, a date or a null. */
export function readYaml(source: string): YamlFile {
  const lines = new LineCounter();
  const text = source.replace(/^\uFEFF/, '');
  const doc = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const before = mistakesBeforeParsing(text);
  const syntax = doc.errors.map((error): PlacedMistake => {
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
      return { code: 'duplicate-key', params: { field: key }, offset: error.pos[0], field: key };
    }
    return { code: 'yaml-syntax', params: { reason: error.code }, offset: error.pos[0] };
  });
  const broken = syntax.some((mistake) => mistake.code === 'yaml-syntax');
  const mistakes = [...before, ...(broken && before.length > 0 ? [] : syntax), ...(broken ? [] : checkStyle(doc))];
  return {
    value: broken || mistakes.some(({ code }) => code === 'yaml-anchor') ? undefined : toPlain(doc.contents),
    mistakes,
    offsetOf: (path) => offsetIn(doc, path),
    position: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}

/** Plain data of a node, every scalar a string. */
function toPlain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', toPlain(pair.value)]));
  }
  if (isSeq(node)) return node.items.map(toPlain);
  return isScalar(node) ? String(node.value ?? '') : undefined;
}

function offsetIn(doc: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = doc.contents;
  let offset = doc.contents?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
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
