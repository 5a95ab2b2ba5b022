import { findFrench, hasKana, hasLatin } from '../../language/detect-language.ts';
import { hasJapanese } from '../../language/typography.ts';
import type { Entries, Issue } from '../entries.ts';
import { eras, yearIn } from '../schema/eras.ts';
import { typedNode } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { nodesOf, type Node } from '../node.ts';
import type { Language } from '../schema/words.ts';

/** Mistakes in the texts of the records: a language under the name of the other, quotes of neither, era years that do not fit. */
export function recordTextMistakes({ typed }: Pick<Entries, 'typed'>): Issue[] {
  return typed.flatMap(mistakesIn);
}

const mistakesIn = memoize((typed: Entries['typed'][number]): readonly Issue[] =>
  textsTypedIn(typed).flatMap(({ text, path, lang, isOurs }) =>
    [
      ...(lang ? languageMistakes(text, lang) : []),
      ...(lang && isOurs ? wrongQuotes(text, lang) : []),
      ...eraMistakes(text),
    ].map((mistake) => ({ ...mistake, file: typed.file, path })),
  ),
);

type Mistaken = Pick<Issue, 'code' | 'params'>;

/** A text as it is typed. What a source prints keeps its signs; a name is ours to type. */
interface TypedText {
  readonly text: string;
  readonly path: Node['at'];
  readonly lang: Language | undefined;
  readonly isOurs: boolean;
}

/** Every text that is typed in a record. */
export function textsTypedIn(typed: Entries['typed'][number]): readonly TypedText[] {
  return nodesOf(typedNode(typed)).flatMap(({ value: text, at: path, meaning: { scalar, lang, by } }) =>
    scalar === 'text' && typeof text === 'string'
      ? [{ text, path, lang: lang === 'en' ? undefined : lang, isOurs: by !== 'source' }]
      : [],
  );
}

/** A whole text in the other language: French holds Latin letters, Japanese its own script. A name of one or two words is of both. */
function languageMistakes(text: string, said: Language): Mistaken[] {
  const isOther = said === 'fr' ? hasKana(text) && !hasLatin(text) : !hasJapanese(text) && findFrench(text).length > 0;
  return isOther ? [{ code: 'text-in-other-language', params: { value: text, missing: said } }] : [];
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
