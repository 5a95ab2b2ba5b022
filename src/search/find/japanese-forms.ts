/** Japanese as it is typed: years of eras, numbers of meetings, and words written together without a space. */
import { eras } from '../../text/eras.ts';
import { fromKanji } from '../../text/numerals.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Those of the first treaties, before the eras that pages print. */
const before = [
  ['安政', 1854, 1860],
  ['万延', 1860, 1861],
  ['文久', 1861, 1864],
  ['元治', 1864, 1865],
  ['慶応', 1865, 1868],
] as const;
const all = [...before.map(([name, first, last]) => ({ name, letter: undefined, first, last })), ...eras];

/** The western year of a folded era year: `令和 6 年`, `平成元年`, `平成二十年`, `r6`. */
export function westernYear(folded: string): string | undefined {
  const [, name, number = ''] =
    /^(安政|万延|文久|元治|慶応|明治|大正|昭和|平成|令和) ?(元|\d{1,2}|[一二三四五六]?十?[一二三四五六七八九]?)(?: ?年)?$/.exec(
      folded,
    ) ??
    /^([mtshr])(\d{1,2})$/.exec(folded) ??
    [];
  const era = all.find((one) => one.name === name || one.letter === name);
  const count = countOf(number);
  return era && count > 0 ? String(era.first + count - 1) : undefined;
}

/** The number in kanji or digits, as of a year of an era: `元`, `6`, `三十一`; 0 if it is not one. */
function countOf(number: string): number {
  if (number === '元') return 1;
  return /^\d+$/.test(number) ? Number(number) : fromKanji(number);
}

/** The folded era years of a folded western year, `2019` or `2019 年`: two if one era ended and the next began. */
export function eraYears(folded: string): readonly string[] {
  const [, digits] = /^(\d{4})(?: 年)?$/.exec(folded) ?? [];
  const year = Number(digits);
  return eras.flatMap(({ name, first, last }): string[] => {
    if (digits === undefined || year < first || year > last) return [];
    return year === first ? [`${name}元年`, `${name} 1 年`] : [`${name} ${String(year - first + 1)} 年`];
  });
}

const readings = new Map(
  Object.entries({ めいじ: '明治', たいしょう: '大正', しょうわ: '昭和', へいせい: '平成', れいわ: '令和' }),
);
const kanjiNumber = '[〇一二三四五六七八九十百]+';

/**
 * Writes the numbers of meetings, workshops, years and days in figures: 第七回, 7回目 and 第7回 become the same, as do words heard as 回; an era
 * written in kana is written in kanji; of several days the first is kept; what names a country as a state says no more than the name that
 * follows, nor what a deed adds to a name or a year (年度, 日付, に関して).
 */
export function inFigures(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[壱壹弌]/gu, '一')
    .replaceAll(/[弐貳]/gu, '二')
    .replaceAll(/[参參](?=[回年])/gu, '三')
    .replaceAll(
      new RegExp(`^(${[...readings.keys()].join('|')})(?=\\d|元|${kanjiNumber})`, 'gu'),
      (kana) => readings.get(kana) ?? kana,
    )
    .replace(/^西暦(?=\d|[一二])/u, '')
    .replace(/^(?:日本国|フランス共和国|仏国)(?=..)/u, '')
    .replace(/^仏(?=[\p{Script=Han}\p{Script=Katakana}]{2})/u, 'フランス')
    .replaceAll(new RegExp(`${kanjiNumber}(?=年|月|日|回|会|分科会)`, 'gu'), (kanji) => String(countOf(kanji) || kanji))
    .replaceAll(/第(\d+)(?:回目|会|階|界|かい)/gu, '第$1回')
    .replaceAll(/(?<![\d第])(\d{1,2})回目/gu, '第$1回')
    .replaceAll(/(\d+)日?(?:[~〜、,・から-]+(?:\d{4}年)?(?:\d+月)?\d+)+日?(?!\d)/gu, '$1日')
    .replaceAll(/(?<=\d日)両日/gu, '')
    .replaceAll(/(?<=\d年)度|(?<=\d日)付け?|の件$/gu, '')
    .replace(/(?:に(?:関|係|対|基づ|つい|お(?:け|い)|かか)[しすてるく]*|にて)$/u, '');
}

/**
 * A date, a number with its counter, a run of one script, or hiragana at the beginning. Particles and endings between them do not match.
 */
const run =
  /第 \d+ (?:回|分科会)|(?:(?:明治|大正|昭和|平成|令和|安政)(?: \d+ |元)|\d{4} )年(?: \d+ 月(?: \d+ 日)?)?|\d+ 月(?: \d+ 日)?|\d+ 年|[\p{Script=Han}々〇]{2,}|[\p{Script=Han}々](?![くぐすずつづぬぶむゆるうりきしちみいけげせえれったんらいわけ])|[\p{Script=Katakana}ー]+|[a-z\d]+(?: [a-z\d]+)*|^\p{Script=Hiragana}{3,}/gu;
/** Question words, and words without meaning of their own. */
const asking = /^(?:[何誰次件旨等際度]|何[回年人時]目?)$/u;

/** A run of kanji up to this length is cut into words: each of its parts is looked for in all texts. */
const LONGEST_RUN = 24;

/**
 * Splits a folded Japanese phrase into words, without the particles between them: 静岡とカンヌ is 静岡 and カンヌ. A run of kanji that no text
 * holds is cut into words of two or more characters that texts do hold (姉妹都市締結), or left uncut. A single word that begins with a place is
 * left uncut too: カンヌ宣言 is a name.
 */
export function wordsOfPhrase(folded: string, vocabulary: Vocabulary): readonly string[] {
  const runs = (folded.match(run) ?? []).filter((word) => !asking.test(word));
  const words = runs.flatMap((word) =>
    /^[\p{Script=Han}々]{4,}$/u.test(word) && word.length <= LONGEST_RUN && !vocabulary.has(word)
      ? (cut(word, vocabulary) ?? [word])
      : [word],
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
