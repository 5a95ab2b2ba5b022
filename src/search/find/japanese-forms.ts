/** Japanese as it is typed: numbers of meetings, and words written together without a space. */
import { countOf } from './era.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Writes the number of a meeting or workshop in figures: 第七回, 7回目 and 第7回 become the same. */
export function withOrdinals(typed: string): string {
  const number = '[一二三四五六七八九十]+';
  return typed
    .normalize('NFKC')
    .replaceAll(new RegExp(`第(${number})(?=回|分科会)`, 'gu'), (_, kanji: string) => `第${String(countOf(kanji))}`)
    .replaceAll(
      new RegExp(`(?<![\\d第一二三四五六七八九十])(${number}|\\d{1,2})回目`, 'gu'),
      (_, count: string) => `第${String(countOf(count))}回`,
    );
}

/** A number with its counter, a run of one script, or hiragana at the beginning. Particles and endings between them do not match. */
const run =
  /第 \d+ (?:回|分科会)|(?:明治|大正|昭和|平成|令和|安政)(?: \d+ |[元一二三四五六七八九十]+)年|\d+ 年|[\p{Script=Han}々〇]{2,}|[\p{Script=Han}々](?![くぐすずつづぬぶむゆるうりきしちみいけげせえれったんらいわけ])|[\p{Script=Katakana}ー]+|[a-z\d]+(?: [a-z\d]+)*|^\p{Script=Hiragana}{3,}/gu;
/** Question words, and words without meaning of their own. */
const asking = /^(?:[何誰次]|何回目?)$/u;

/**
 * Splits a folded Japanese phrase into words, without the particles between them: 静岡とカンヌ is 静岡 and カンヌ. A run of kanji that no text
 * holds is cut into words of two or more characters that texts do hold (姉妹都市締結), or left uncut. A single word that begins with a place is
 * left uncut too: カンヌ宣言 is a name.
 */
export function wordsOfPhrase(folded: string, vocabulary: Vocabulary): readonly string[] {
  const runs = (folded.match(run) ?? []).filter((word) => !asking.test(word));
  const words = runs.flatMap((word) =>
    /^[\p{Script=Han}々]{4,}$/u.test(word) && !vocabulary.has(word) ? (cut(word, vocabulary) ?? [word]) : [word],
  );
  return words.length > 1 && words.join('') === folded && vocabulary.isPlace(words[0] ?? '') ? [folded] : words;
}

function cut(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  for (let end = word.length - 2; end >= 2; end -= 1) {
    const [first, rest] = [word.slice(0, end), word.slice(end)];
    if (!vocabulary.has(first)) continue;
    if (vocabulary.has(rest)) return [first, rest];
    const more = rest.length >= 4 ? cut(rest, vocabulary) : undefined;
    if (more) return [first, ...more];
  }
  return undefined;
}
