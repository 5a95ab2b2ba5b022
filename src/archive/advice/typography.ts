import { textsTypedIn } from '../check/record-texts.ts';
import type { Entries, Issue } from '../entries.ts';
import { inlinesOf } from '../prose.ts';

/** A typing habit, and the form that the language uses instead. */
interface Habit {
  readonly found: RegExp;
  readonly instead: (found: string) => string;
}

const wide = (text: string) => text.normalize('NFKC');
const fullWidthSign: Readonly<Record<string, string>> = {
  ',': '、',
  '，': '、',
  '.': '。',
  '．': '。',
  '!': '！',
  '?': '？',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};
const kanaOrKanji = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー]';

/** Habits that no program corrects. French spaces and apostrophes are corrected when the text is read. */
const habits: Readonly<Record<'fr' | 'ja', readonly Habit[]>> = {
  fr: [
    { found: /\.{3}/gu, instead: () => '…' },
    { found: /(?<=\S) {2,}(?=\S)/gu, instead: () => ' ' },
    {
      found: /\b\d+(?:ème|eme|ième|ère)s?\b/gu,
      instead: (found) => found.replace(/(?:i?ème|eme)(s?)$/u, 'e$1').replace(/ère(s?)$/u, 're$1'),
    },
    { found: /(?<= )--?(?= )/gu, instead: () => '–' },
    {
      found: /\b(?:coeur|soeur|oeuvre|voeu|noeud|oeil|boeuf|moeurs)\w*/giu,
      instead: (found) => found.replace(/oe/u, 'œ').replace(/Oe/u, 'Œ').replace(/OE/u, 'Œ'),
    },
    { found: /(?<=\p{L}) ,|(?<=\p{L}) \.(?= |$)/gu, instead: (found) => found.trim() },
  ],
  ja: [
    {
      found: new RegExp(`(?<=${kanaOrKanji}|[\\d」』）])[,.!?:;()](?=${kanaOrKanji}|$)|[，．]`, 'gu'),
      instead: (found) => fullWidthSign[found] ?? found,
    },
    { found: /～/gu, instead: () => '〜' },
    { found: /仏(?=[語側])/gu, instead: () => 'フランス' },
    { found: /頁/gu, instead: () => 'ページ' },
    {
      found: new RegExp(`(?<=${kanaOrKanji}) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) (?=${kanaOrKanji})`, 'gu'),
      instead: () => '',
    },
    { found: /[０-９Ａ-Ｚａ-ｚ]+/gu, instead: wide },
    { found: /[\uFF66-\uFF9F]+/gu, instead: wide },
    { found: /。。|、、/gu, instead: (found) => found.slice(0, 1) },
  ],
};

/** Accounts are written in である, the pages of the archive in です・ます. */
const polite: Habit = { found: /(?:です|ます|ました|ません|でした)(?=[。、]|$)/gu, instead: () => 'である調' };
/** A lead is a sentence, and must end like one. */
const unended: Habit = { found: /[^。！？」）\s]$/gu, instead: (found) => `${found}。` };

/** Lists the habits of the language, and those in `more`, that are found in a text, each string once. */
export function typographyOf(
  text: string,
  lang: 'fr' | 'ja',
  more: readonly Habit[] = [],
): Pick<Issue, 'code' | 'params'>[] {
  const statusLines = [...habits[lang], ...more].flatMap(({ found, instead }) =>
    [...text.matchAll(found)].map(({ 0: value, index }) => {
      const around = text.slice(Math.max(0, index - 8), index + value.length + 8);
      return { code: 'typography' as const, params: { value, nearest: instead(value), missing: lang, text: around } };
    }),
  );
  return statusLines.filter(
    ({ params }, at) => statusLines.findIndex((one) => one.params.value === params.value) === at,
  );
}

/** Lists advice on the typography of our own texts. Text that sources print is left as it is. */
export function typographyAdvice({ typed, prose }: Pick<Entries, 'typed' | 'prose'>): Issue[] {
  return [...typed.flatMap(inRecord), ...prose.flatMap(inAccount)];
}

const inRecord = (typed: Entries['typed'][number]): Issue[] =>
  textsTypedIn(typed).flatMap(({ text, path, lang, isOurs }) =>
    lang && isOurs ? typographyOf(text, lang).map((advice): Issue => ({ ...advice, file: typed.file, path })) : [],
  );

const inAccount = ({ file, folder, lang, lead, blocks }: Entries['prose'][number]): Issue[] => {
  const own = lang === 'ja' && folder !== 'pages' ? [polite] : [];
  const head = typographyOf(lead, lang, own.length > 0 ? [...own, unended] : []).map((advice): Issue => ({
    ...advice,
    file,
    position: { line: 1, column: 1 },
  }));
  const body = [...inlinesOf(blocks)].flatMap((inline) =>
    inline.type === 'text'
      ? typographyOf(inline.text, lang, own).map((advice): Issue => ({ ...advice, file, position: inline.at }))
      : [],
  );
  return [...head, ...body];
};
