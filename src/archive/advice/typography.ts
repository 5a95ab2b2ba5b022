import { textsTypedIn } from '../check/record-texts.ts';
import type { Entries, Issue } from '../entries.ts';
import { inlinesOf } from '../prose.ts';

const fullWidth: Readonly<Record<string, string>> = {
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
const halfWidth = new RegExp(`(?<=${kanaOrKanji}|[\\d」』）])[,.!?:;()](?=${kanaOrKanji}|$)`, 'gu');

/** Finds half-width punctuation between Japanese characters, each sign once. No program can set it: `2.5` and `10:30` keep theirs. */
export function halfWidthSigns(text: string): Pick<Issue, 'code' | 'params'>[] {
  const signs = new Map([...text.matchAll(halfWidth)].map((match) => [match[0], match.index]));
  return [...signs].map(([value, index]) => ({
    code: 'typography',
    params: { value, nearest: fullWidth[value] ?? value, text: text.slice(Math.max(0, index - 8), index + 9) },
  }));
}

/** Lists advice on the punctuation of our own Japanese texts. Text that sources print is left as it is. */
export function typographyAdvice({ typed, prose }: Pick<Entries, 'typed' | 'prose'>): Issue[] {
  const inRecords = typed.flatMap((one) =>
    textsTypedIn(one).flatMap(({ text, path, lang, isOurs }) =>
      lang === 'ja' && isOurs ? halfWidthSigns(text).map((advice): Issue => ({ ...advice, file: one.file, path })) : [],
    ),
  );
  const inAccounts = prose.flatMap(({ file, lang, lead, blocks }) => {
    if (lang !== 'ja') return [];
    const texts = [...inlinesOf(blocks)].flatMap((inline) => (inline.type === 'text' ? [inline] : []));
    return [{ text: lead, at: { line: 1, column: 1 } }, ...texts].flatMap(({ text, at }) =>
      halfWidthSigns(text).map((advice): Issue => ({ ...advice, file, position: at })),
    );
  });
  return [...inRecords, ...inAccounts];
}
