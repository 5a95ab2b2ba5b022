/** The ways in which a file of the content is damaged: what a hand, a program or a disk may do to it, and what somebody may mean to do. */
import type { Chance } from './random.ts';

/** What becomes of a file: a text, bytes, `null` where it is taken away, `undefined` where the system does not give it. */
export type Damaged = string | Uint8Array | null | undefined;

/** The files that a way of damage may draw on, besides the one that it damages. */
export interface Surroundings {
  /** Ids and other words that stand in the content. */
  readonly ids: readonly string[];
}

/** A text that must never be run: wherever it shows, it shows as it is typed. */
export const CALL = 'fuzz()';

const markup = [
  `<script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `<img src=x onerror=${CALL}>`,
  `'><svg/onload=${CALL}>`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `<a href='javascript:${CALL}'>x</a>`,
  `-->]]><style>@import'//x'</style>${CALL}`,
  `{${CALL}}`,
];
const addresses = [
  `javascript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  'file:///etc/passwd',
  '../../../etc/passwd',
];
/** Addresses as Markdown reads them: some signs by their names. */
const codedAddresses = [
  `java&Tab;script&colon;${CALL}`,
  `&#9;javascript:${CALL}`,
  '//example.org/',
  'http://a:b@example.org/',
];
const oddIds = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'hasOwnProperty',
  '..',
  '../../x',
  'é',
  'a b',
  '-',
  '0',
  '',
];
const oddDates = [
  '2014-02-30',
  '2014-13-01',
  '0000',
  '9999-12-31',
  '14/10/2014',
  '2014-10-28T10:00',
  '平成26年',
  '-1',
  '1e9',
  'NaN',
];
const wrongTypes = ['[]', '{}', '[a, [b, {c: d}]]', '{ fr: "x" }', '"x"', '42', 'true', 'null', '~', 'unknown', ''];

function atLine(text: string, random: Chance, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  change(lines, random.below(lines.length));
  return lines.join('\n');
}

/** Replaces one of the places that a pattern finds; the text as it is where it finds none. */
function atMatch(text: string, random: Chance, pattern: RegExp, to: (found: string) => string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const { index, 0: found } = random.one(places);
  return text.slice(0, index) + to(found) + text.slice(index + found.length);
}

const value = /(?<=^ *(?:- )?[\w-]+: )[^\n]+$/gm;
const quoted = /"[^"\n]*"/g;
const id = /\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g;
const date = /\b\d{4}(?:-\d{2}){0,2}\b/g;

/** Puts a text at the end of a quoted one, escaped as YAML wants it. */
function into(found: string, more: string): string {
  return `${found.slice(0, -1)} ${more.replaceAll('"', '\\"')}"`;
}

function spliced(text: string, random: Chance, more: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + more + text.slice(at);
}

/** Each way of damage by its name. */
const damages = {
  'delete a line': (text, random) => atLine(text, random, (lines, at) => lines.splice(at, 1)),
  'delete several lines': (text, random) => atLine(text, random, (lines, at) => lines.splice(at, 2 + random.below(12))),
  'delete a sign': (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'delete the file': () => null,
  'file not given': () => undefined,
  'duplicate a line': (text, random) => atLine(text, random, (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'duplicate several lines': (text, random) =>
    atLine(text, random, (lines, at) => lines.splice(at, 0, ...lines.slice(at, at + 2 + random.below(12)))),
  'swap two lines': (text, random) =>
    atLine(text, random, (lines, at) => {
      const other = random.below(lines.length);
      [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
    }),
  'swap two texts': (text, random) => {
    const other = random.one(text.match(quoted) ?? ['""']);
    return atMatch(text, random, quoted, () => other);
  },
  'swap two ids': (text, random) => {
    const other = random.one(text.match(id) ?? ['x']);
    return atMatch(text, random, id, () => other);
  },
  'indent a line': (text, random) =>
    atLine(text, random, (lines, at) => (lines[at] = ' '.repeat(1 + random.below(6)) + (lines[at] ?? ''))),
  truncate: (text, random) => text.slice(0, random.below(text.length)),
  'empty file': () => '',
  'wrong type': (text, random) => atMatch(text, random, value, () => random.one(wrongTypes)),
  'wrong id': (text, random, { ids }) =>
    atMatch(text, random, id, () => random.one([...oddIds, ...Array.from({ length: 8 }, () => random.one(ids))])),
  'odd key': (text, random) =>
    atMatch(text, random, /^ *[\w-]+(?=:)/gm, (found) =>
      found.replace(/[\w-]+/, random.one([...oddIds, '? [a, b]\n', '<<', '""'])),
    ),
  'wrong date': (text, random) => atMatch(text, random, date, () => random.one(oddDates)),
  'wrong address': (text, random) => atMatch(text, random, /"https?:[^"]*"/g, () => `"${random.one(addresses)}"`),
  'wrong link': (text, random) =>
    atLine(
      text,
      random,
      (lines, at) => (lines[at] = `${lines[at] ?? ''} [x](${random.one([...addresses, ...codedAddresses])})`),
    ),
  'Latin 1': (text) => Buffer.from(text, 'latin1'),
  'UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'broken UTF-8': (text, random) => {
    const bytes = Buffer.from(text);
    bytes[random.below(Math.max(1, bytes.length))] = random.one([0xff, 0xc0, 0x80, 0xed]);
    return bytes;
  },
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of the old Mac': (text) => text.replaceAll('\n', '\r'),
  'byte-order mark': (text) => `\uFEFF${text}`,
  NUL: (text, random) => spliced(text, random, '\u0000'),
  'control sign': (text, random) =>
    spliced(text, random, random.one(['\u0007', '\u001b[2J', '\u202e', '\u2028', '\u0085', '\ufffe', '\ud800'])),
  'huge text': (text, random) => atMatch(text, random, quoted, (found) => into(found, 'abc é 漢 '.repeat(20_000))),
  'huge line': (text, random) =>
    atLine(
      text,
      random,
      (lines, at) => (lines[at] = (lines[at] ?? '') + random.one(['[', '<', '*', 'a', '"', '_', '`']).repeat(100_000)),
    ),
  'huge file': (text, random) => `${text}\n${`# ${'x'.repeat(78)}\n`.repeat(1_000 * (1 + random.below(80)))}`,
  'deep brackets': (text, random) => atMatch(text, random, value, () => `${'['.repeat(20_000)}a${']'.repeat(20_000)}`),
  'deep records': (text, random) =>
    `${text}\n${Array.from({ length: 200 + random.below(3_000) }, (_, depth) => `${'  '.repeat(depth)}a:`).join('\n')}`,
  'deep signs': (text, random) => {
    const [open, close = ''] = random.one([['> '], ['<Ja>', '</Ja>'], ['- '], ['**'], ['['], ['<a>'], ['{']] as const);
    return `${text}\n\n${open.repeat(3_000)}x${close.repeat(3_000)}\n`;
  },
  anchor: (text, random) => atMatch(text, random, value, (found) => `&a ${found}`),
  alias: (text, random) => atMatch(text, random, value, () => '*a'),
  bomb: (text) =>
    `${text}\n${Array.from({ length: 12 }, (_, level) => `z${String(level)}: &z${String(level)} [${Array.from({ length: 12 }, () => (level === 0 ? 'x' : `*z${String(level - 1)}`)).join(', ')}]`).join('\n')}\n`,
  tag: (text, random) =>
    atMatch(
      text,
      random,
      value,
      (found) =>
        `${random.one(['!!js/function', '!!binary', '!x', '!!python/object/apply:os.system', '!!map', '!!str'])} ${found}`,
    ),
  'merge key': (text, random) => atMatch(text, random, value, () => '{ <<: { a: b }, c: d }'),
  'several documents': (text, random) =>
    atLine(text, random, (lines, at) => lines.splice(at, 0, random.one(['---', '...', '%YAML 1.1']))),
  'markup in a text': (text, random) => atMatch(text, random, quoted, (found) => into(found, random.one(markup))),
  'markup in every text': (text, random) => {
    const more = random.one(markup);
    return text.replaceAll(quoted, (found) => (found.includes('://') ? found : into(found, more)));
  },
  'markup in a line': (text, random) =>
    atLine(text, random, (lines, at) => (lines[at] = `${lines[at] ?? ''} ${random.one(markup)}`)),
} as const satisfies Record<string, (text: string, random: Chance, surroundings: Surroundings) => Damaged>;

/** The name of a way of damage. */
export type DamageName = keyof typeof damages;

/** All names, in the order in which they take turns. */
export const damageNames = Object.keys(damages) as readonly DamageName[];

/** A damaged content: one file of it is another. */
export interface Mutant {
  readonly index: number;
  readonly damage: DamageName;
  readonly file: string;
  readonly content: Damaged;
}

/** The mutant of a seed and an index: each index has its own chances, so that one can be made again alone. */
export function mutantOf(
  texts: ReadonlyMap<string, string>,
  surroundings: Surroundings,
  make: { readonly seed: number; readonly index: number; readonly random: Chance },
): Mutant {
  const { index, random } = make;
  const damage = damageNames[index % damageNames.length] ?? 'truncate';
  const file = fileFor(texts, random);
  return { index, damage, file, content: damages[damage](texts.get(file) ?? '', random, surroundings) };
}

/** Lists that a program writes are long, and say little that is not elsewhere. */
const HEAVIEST = 30_000;

/** Any file, or a file by the weight of what it holds: the few large ones hold most of the archive. */
function fileFor(texts: ReadonlyMap<string, string>, random: Chance): string {
  if (random.below(2) === 0) return random.one([...texts.keys()]);
  const sizes = [...texts].map(([file, { length }]) => ({ file, length: Math.min(length, HEAVIEST) }));
  let at = random.below(sizes.reduce((sum, { length }) => sum + length, 0));
  for (const { file, length } of sizes) {
    if (at < length) return file;
    at -= length;
  }
  return random.one([...texts.keys()]);
}
