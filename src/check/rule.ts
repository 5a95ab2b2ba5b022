import type { Locale } from '../text/locales.ts';
import type { Ids } from '../archive/defined-ids.ts';
import type { Entries } from '../archive/entries.ts';
import type { RecordOf } from '../schema/kinds.ts';
import type { Node } from '../schema/node.ts';
import type { Side } from '../schema/words.ts';

export type InBoth<T> = Readonly<Record<Locale, T>>;

/** The values that a sentence may take from a mistake. Each mistake has some of them; the others are empty. */
export const noWords = {
  /** The text that was typed, its field, and the text around. */
  value: '',
  field: '',
  text: '',
  /** The word that was probably meant, other ids that may be meant, and the values that may be typed, separated by commas. */
  nearest: '',
  near: '',
  known: '',
  /** The kind of record or part that an id names. */
  named: '',
  /** The form that a field must have: `text`, `list`, `record`. */
  expected: '',
  missing: '',
  /** The kind of a record, the file of a record, and another file. */
  kind: '',
  record: '',
  other: '',
  /** The line of the first of two occurrences. */
  line: '',
  /** The list of exceptions, a number, and the number of those not named. */
  list: '',
  count: '',
  more: '',
  address: '',
  gap: '',
  /** The beginning of something; the successor of an authority, and the date of the change. */
  start: '',
  to: '',
  on: '',
  /** Tags of prose. */
  opened: '',
  component: '',
  /**
   * Made in the language of the sentence: the missing language and the other, the side that `kind` is, as it follows a number of
   * authorities.
   */
  language: '',
  otherLanguage: '',
  side: '',
  /** The field in which an editor answers a contradiction. */
  answer: 'seen: { fr: "…", ja: "…" }',
};

export type Words = Readonly<typeof noWords>;

/** What is wrong → what to type. `{value}` is a word of the mistake, `{value…}` the same cut to fit in a sentence. */
type Template = `${string} → ${string}` | readonly [message: string, remedy: string];

/**
 * What an editor reads; a function chooses by the words. French is typed with ordinary spaces; its no-break spaces are set where it is
 * told.
 */
export type Sentence = Template | ((words: Words) => Template);

/** The content, with what is looked up in it. */
export interface Checked extends Entries {
  readonly ids: Ids;
  /** The well-formed records by kind and id: `editions/5-tours`. */
  readonly nodes: ReadonlyMap<string, Node>;
  /** The addresses that the records have on the site, which the archive does not know. */
  readonly addresses: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, RecordOf<'sources'>['list'][string]>;
  /** The side of an authority; nothing for one that is not there, or in both files. */
  readonly sideOf: (authority: string) => Side | undefined;
  /** The latest day that it is anywhere on Earth; absent where nothing may depend on the clock. */
  readonly today?: string | undefined;
}

type Path = readonly (string | number)[];

/** What a rule found: where, and the words of its sentence. */
export interface Found<Code extends string = never> extends WordsFound {
  readonly file: string;
  /** In the typed data; in a text, its position instead. */
  readonly path?: Path | undefined;
  readonly position?: { readonly line: number; readonly column: number } | undefined;
  /** The first of two that conflict, whose line is told as well. */
  readonly before?: { readonly file: string; readonly path: Path } | undefined;
  /** Where `seen` answers it, if not at its own place: an account cannot hold one. */
  readonly answeredAt?: { readonly file: string; readonly path: Path } | undefined;
  /** The mistake, if it is not that of the rule which looked for it. */
  readonly code?: Code | undefined;
}

/** One of the things that a rule looks for. */
interface Part {
  /** What stands of it in `docs/contradictions.md`. */
  readonly between: string;
  readonly find: (content: Checked) => Iterable<Found>;
}

export type Parts = Readonly<Record<string, Part>>;

/** The fields of a rule that looks for several things, and how it finds them. */
export function inParts(parts: Parts): { readonly fields: string } & Pick<Part, 'find'> {
  return {
    fields: betweenAll(parts),
    find: (content) => Iterator.from(Object.values(parts)).flatMap(({ find }) => find(content)),
  };
}

export function betweenAll(parts: Readonly<Record<string, Pick<Part, 'between'>>>): string {
  return Object.values(parts)
    .map(({ between }) => between)
    .join('; ');
}

export type WordsFound = { readonly [Name in keyof Words]?: string | number | undefined };

export const headOfFile = { line: 1, column: 1 };

/** The headings of `docs/contradictions.md`, in their order. */
export const subjects = [
  'One event, one date',
  'One thing, one name',
  'Counts',
  'What is kept, what is rejected',
  'Sides, kinds, codes',
  'Periods',
  'Editions',
  'What lies elsewhere',
  'What is known, what was read',
  'Answers',
] as const;
type Subject = (typeof subjects)[number];

/** A mistake in the content, with all that the archive knows of it. */
export interface Rule<Code extends string = never> extends InBoth<Sentence> {
  /** The remedy where it is known what was meant (`nearest`); `true`: to write that. */
  readonly correction?: true | InBoth<string>;
  /**
   * For fields of which one can make the other untrue: what stands on its line in `docs/contradictions.md`, and its heading if not that of
   * the family.
   */
  readonly contradiction?: Subject;
  readonly fields?: string;
  readonly why?: string;
  /** It stops nothing: content that is valid but could be better. The heading of its lines in the report. */
  readonly advice?: InBoth<string>;
  /** An editor can answer it by `seen`: a source may say so. True where the remedy says `{answer}`. */
  readonly answer?: true;
  /** Nothing for what the reader, a schema or the rule of a mistake beside it tells. */
  readonly find?: (content: Checked) => Iterable<Found<Code | 'dangling-id'>>;
}

/** What may stand in braces: a word of a mistake, or what is printed with them, such as `{ fr: "…" }`. */
type InBraces =
  | `${'' | '{'}${keyof Words}${'' | '…'}`
  | `${string} ${string}`
  | `${string}.${string}`
  | 'file'
  | 'lang'
  | 'chemin'
  | 'パス'
  | 'には';

type Misspelt<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Exclude<Name, InBraces> | Misspelt<Rest>
  : never;

/** Types that refuse each text with such a word. */
type Spelt<T> = T extends string
  ? [Misspelt<T>] extends [never]
    ? unknown
    : { readonly 'no mistake has the word': Misspelt<T> }
  : { readonly [Name in keyof T]: Spelt<T[Name]> };

/**
 * The rules of one file, by their codes, and the heading of its contradictions. A text with a word in braces that no mistake has does not
 * compile.
 */
export function family<Code extends string, const Texts>(
  contradiction: Subject | undefined,
  rules: Readonly<Record<Code, Rule<NoInfer<Code>>>> & Texts & Spelt<NoInfer<Texts>>,
): Readonly<Record<Code, Rule<Code>>> {
  const whole = Object.entries<Rule<Code>>(rules).map(([code, rule]): [string, Rule<Code>] => {
    const heading = rule.fields && contradiction && { contradiction };
    const answer = String(templateOf(rule.fr, noWords)).includes('{answer}') && ({ answer: true } as const);
    return [code, { ...heading, ...answer, ...rule }];
  });
  return Object.fromEntries(whole) as Readonly<Record<Code, Rule<Code>>>;
}

export function templateOf(sentence: Sentence, words: Words): Template {
  return typeof sentence === 'function' ? sentence(words) : sentence;
}

const LONGEST_EXCERPT = 48;

export function excerpt(typed: string, longest = LONGEST_EXCERPT): string {
  const characters = Array.from(typed.trim());
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
