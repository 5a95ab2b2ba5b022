import { findFrench, hasKana, hasLatin } from '../../i18n/detect-language.ts';
import { hasJapanese } from '../../i18n/typography.ts';
import type { Entries, Issue } from '../entries.ts';
import { eras, yearIn } from '../schema/eras.ts';
import { once } from './once.ts';
import { baseOf } from './unknowns.ts';

/** Mistakes in the texts of the records: a language under the name of the other, quotes of neither, era years that do not fit. */
export function recordTextMistakes({ typed }: Pick<Entries, 'typed'>): Issue[] {
  return typed.flatMap(mistakesIn);
}

const mistakesIn = once(({ kind, file, id, raw }: Entries['typed'][number]): Issue[] => {
  const base = baseOf({ kind, id, file });
  return [...textsIn(raw, [])].flatMap(({ text, path, ours: lang }) =>
    [...languageMistakes(text, path), ...(lang ? wrongQuotes(text, lang) : []), ...eraMistakes(text)].map(
      (mistake) => ({
        ...mistake,
        file,
        path: [...base, ...path],
      }),
    ),
  );
});

type Mistaken = Pick<Issue, 'code' | 'params'>;
type Path = readonly (string | number)[];

/** A text as it is typed. `ours` is its language where the words are the archive's own. */
interface TypedText {
  readonly text: string;
  readonly path: Path;
  readonly ours: 'fr' | 'ja' | undefined;
}

/** Every value that is typed below a node, with the way to it. */
export function* textsIn(node: unknown, path: Path): Generator<TypedText> {
  if (typeof node === 'string') yield { text: node, path, ours: isPrinted(path) ? undefined : saidLanguage(path) };
  else if (Array.isArray(node)) for (const [index, one] of node.entries()) yield* textsIn(one, [...path, index]);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, one] of Object.entries(node)) yield* textsIn(one, [...path, key]);
  }
}

/** The language that the key of a text says, however deep: `fr: { press: "…" }`. */
function saidLanguage(path: Path): 'fr' | 'ja' | undefined {
  return path.findLast((part) => part === 'fr' || part === 'ja');
}

/** A whole text in the other language: French holds Latin letters, Japanese its own script. A name of one or two words is of both. */
function languageMistakes(text: string, path: Path): Mistaken[] {
  const said = saidLanguage(path);
  const isOther = said === 'fr' ? hasKana(text) && !hasLatin(text) : !hasJapanese(text) && findFrench(text).length > 0;
  return said && isOther ? [{ code: 'text-in-other-language', params: { value: text, missing: said } }] : [];
}

/** Fields whose words a source prints: they keep its signs. */
const printed = ['title', 'subtitle', 'theme', 'talk', 'act', 'name', 'names', 'other_titles'];
/** Our own words inside of them. */
const ownWords = ['because', 'note', 'gloss', 'translation', 'description'];

function isPrinted(path: Path): boolean {
  const keys = path.map(String);
  return keys.some((key) => printed.includes(key)) && !keys.some((key) => ownWords.includes(key));
}

const foreignQuotes = { fr: /[“”„"「」『』]/u, ja: /[“”„"«»]/u };

/** The first quotation mark of a text that is not of its language: « » in French, 「」 and 『』 in Japanese. */
export function wrongQuotes(text: string, lang: 'fr' | 'ja'): Mistaken[] {
  const found = foreignQuotes[lang].exec(text);
  return found ? [{ code: 'wrong-quotes', params: { value: found[0], missing: lang } }] : [];
}

const names = eras.map(({ name }) => name).join('|');
const paired = new RegExp(
  `(?<year>\\d{4})年?度?[（(](?<era>${names})(?<n>元|\\d{1,2})年度?[）)]|(?<era2>${names})(?<n2>元|\\d{1,2})年度?[（(](?<year2>\\d{4})年?度?[）)]`,
  'gu',
);

/** Years of an era that stand beside a year of the Christian era and are not the same: 平成n is 1988 + n, 令和n is 2018 + n. */
export function eraMistakes(text: string): Mistaken[] {
  return [...text.matchAll(paired)].flatMap(({ 0: value, groups = {} }): Mistaken[] => {
    const era = eras.find(({ name }) => name === groups['era'] || name === groups['era2']);
    const n = groups['n'] ?? groups['n2'];
    const year = Number(groups['year'] ?? groups['year2']);
    if (!era || year - era.first + 1 === (n === '元' ? 1 : Number(n))) return [];
    const nearest = era.first <= year && year <= era.last ? yearIn(era, year) : '';
    return [{ code: 'era-year', params: { value, nearest } }];
  });
}
