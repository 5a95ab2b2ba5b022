import { textsTypedIn } from '../check/record-texts.ts';
import type { Entries, Issue } from '../entries.ts';
import { inlinesOf } from '../prose.ts';

/** A habit of the keyboard, and what the language writes instead; `$0` in `instead` is nothing but the sign. */
interface Habit {
  readonly found: RegExp;
  readonly instead: (found: string) => string;
}

const wide = (text: string) => text.normalize('NFKC');
const fullWidthSign: Readonly<Record<string, string>> = {
  ',': '、',
  '.': '。',
  '!': '！',
  '?': '？',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};
const kanaOrKanji = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー]';

/** What no program sets by itself. Spaces and apostrophes of French are set where the text is read. */
const habits: Readonly<Record<'fr' | 'ja', readonly Habit[]>> = {
  fr: [
    { found: /\.{3}/u, instead: () => '…' },
    { found: /(?<=\S) {2,}(?=\S)/u, instead: () => ' ' },
    {
      found: /\b\d+(?:ème|eme|ième|ère)s?\b/u,
      instead: (found) => found.replace(/(?:i?ème|eme)(s?)$/u, 'e$1').replace(/ère(s?)$/u, 're$1'),
    },
    { found: /(?<= )--?(?= )/u, instead: () => '–' },
    {
      found: /\b(?:coeur|soeur|oeuvre|voeu|noeud|oeil|boeuf|moeurs)\w*/iu,
      instead: (found) => found.replace(/oe/u, 'œ').replace(/Oe/u, 'Œ').replace(/OE/u, 'Œ'),
    },
    { found: /(?<=\p{L}) ,|(?<=\p{L}) \.(?= |$)/u, instead: (found) => found.trim() },
  ],
  ja: [
    {
      found: new RegExp(`(?<=${kanaOrKanji})[,.!?:;()](?=${kanaOrKanji}|$)`, 'u'),
      instead: (found) => fullWidthSign[found] ?? found,
    },
    {
      found: new RegExp(`(?<=${kanaOrKanji}) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) (?=${kanaOrKanji})`, 'u'),
      instead: () => '',
    },
    { found: /[０-９Ａ-Ｚａ-ｚ]+/u, instead: wide },
    { found: /[\uFF66-\uFF9F]+/u, instead: wide },
    { found: /。。|、、/u, instead: (found) => found.slice(0, 1) },
  ],
};

/** The first habit of each sort in a text. */
export function typographyOf(text: string, lang: 'fr' | 'ja'): Pick<Issue, 'code' | 'params'>[] {
  return habits[lang].flatMap(({ found, instead }) => {
    const [value] = found.exec(text) ?? [];
    if (value === undefined) return [];
    const at = text.indexOf(value);
    const around = text.slice(Math.max(0, at - 8), at + value.length + 8);
    return [{ code: 'typography', params: { value, nearest: instead(value), missing: lang, text: around } }];
  });
}

/** Typography of our own texts: what sources print stays as it is. */
export function typographyAdvice({ typed, prose }: Pick<Entries, 'typed' | 'prose'>): Issue[] {
  return [...typed.flatMap(inRecord), ...prose.flatMap(inAccount)];
}

const inRecord = (typed: Entries['typed'][number]): Issue[] =>
  textsTypedIn(typed).flatMap(({ text, path, lang, isOurs }) =>
    lang && isOurs ? typographyOf(text, lang).map((advice): Issue => ({ ...advice, file: typed.file, path })) : [],
  );

const inAccount = ({ file, lang, lead, blocks }: Entries['prose'][number]): Issue[] => {
  const head = typographyOf(lead, lang).map((advice): Issue => ({ ...advice, file, position: { line: 1, column: 1 } }));
  const body = [...inlinesOf(blocks)].flatMap((inline) =>
    inline.type === 'text'
      ? typographyOf(inline.text, lang).map((advice): Issue => ({ ...advice, file, position: inline.at }))
      : [],
  );
  return [...head, ...body];
};
