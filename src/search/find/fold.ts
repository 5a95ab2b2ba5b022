/**
 * Folds text for the index and for queries, so that they match whatever apostrophe, accent, width or script they use: into lower-case words
 * of letters and digits, with one space between them. Japanese has no spaces, but a line break for each mark between two of its characters.
 */
import { memoizeText } from '../../text/memoize.ts';

const APOSTROPHE = "'’‘ʼʹ′´`＇";
const DASH = '\\-‐‑‒–—―−─━_';
const JOINT = '·・･‧•=゠';
const KATAKANA = '\\p{Script=Katakana}ー';
const JAPANESE = `${KATAKANA}\\p{Script=Hiragana}\\p{Script=Han}〇`;
const MARKS = '\\p{M}ﾞﾟ゛゜';
/** Characters that folding leaves unchanged, unless a mark follows them. */
const FOLDED = 'a-z0-9 \\n.,;:()ぁ-ゖァ-ヺー、。「」';
const WORD = '\\p{L}\\p{N}';
const LATIN = `(?![${JAPANESE}])[${WORD}]`;
const afterLatin = `(?<=${LATIN})`;

const latinMarks = /(?![\u3099\u309A])\p{M}/gu;
const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' };
/** Pairs of characters, as a map. */
const mapOf = (pairs: string) => new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
/** The v sound in katakana, written with ヴ or with the バ row. */
export const rowOfV: ReadonlyMap<string, string> = mapOf('ヷバ ヸビ ヹベ ヺボ ァバ ィビ ェベ ォボ');
/**
 * Kanji as they were written before the reform of 1949, and still are in names, each before its form of today: those in brackets in the
 * list of jōyō kanji (常用漢字表, 2010), and variants that names have (嶋, 冨, 髙).
 */
const kanjiOfToday = mapOf(
  '亞亜 惡悪 壓圧 圍囲 爲為 醫医 壹壱 稻稲 飮飲 隱隠 營営 榮栄 衞衛 驛駅 圓円 緣縁 艷艶 鹽塩 奧奥 應応 橫横 歐欧 黃黄 溫温 穩穏 假仮 價価 畫画 會会 壞壊 懷懐 繪絵 擴拡 殼殻 覺覚 學学 嶽岳 樂楽 勸勧 卷巻 寬寛 歡歓 罐缶 觀観 關関 陷陥 巖巌 顏顔 歸帰 氣気 龜亀 僞偽 戲戯 犧犠 舊旧 據拠 擧挙 虛虚 峽峡 挾挟 狹狭 鄕郷 堯尭 曉暁 區区 驅駆 勳勲 薰薫 羣群 徑径 惠恵 揭掲 溪渓 經経 繼継 莖茎 螢蛍 輕軽 鷄鶏 藝芸 擊撃 缺欠 儉倹 劍剣 圈圏 檢検 權権 獻献 縣県 險険 顯顕 驗験 嚴厳 效効 廣広 恆恒 鑛鉱 號号 國国 黑黒 濟済 碎砕 齋斎 劑剤 櫻桜 册冊 雜雑 參参 慘惨 棧桟 蠶蚕 贊賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 實実 舍舎 寫写 釋釈 壽寿 收収 從従 澁渋 獸獣 縱縦 肅粛 處処 緖緒 敍叙 奬奨 將将 燒焼 稱称 證証 乘乗 剩剰 壤壌 孃嬢 條条 淨浄 狀状 疊畳 穰穣 讓譲 釀醸 囑嘱 觸触 寢寝 愼慎 晉晋 眞真 盡尽 圖図 粹粋 醉酔 隨随 髓髄 數数 樞枢 聲声 靜静 齊斉 攝摂 竊窃 專専 戰戦 淺浅 潛潜 纖繊 踐践 錢銭 禪禅 曾曽 雙双 壯壮 搜捜 插挿 爭争 總総 聰聡 莊荘 裝装 騷騒 增増 臟臓 藏蔵 屬属 續続 墮堕 體体 對対 帶帯 滯滞 臺台 瀧滝 擇択 澤沢 單単 擔担 膽胆 團団 彈弾 斷断 癡痴 遲遅 晝昼 蟲虫 鑄鋳 廳庁 聽聴 敕勅 鎭鎮 遞逓 鐵鉄 轉転 點点 傳伝 黨党 盜盗 燈灯 當当 鬪闘 德徳 獨独 讀読 屆届 繩縄 貳弐 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 祕秘 濱浜 甁瓶 拂払 佛仏 竝並 變変 邊辺 邉辺 辨弁 瓣弁 辯弁 舖舗 步歩 穗穂 寶宝 萠萌 襃褒 豐豊 沒没 槇槙 萬万 滿満 麵麺 默黙 彌弥 譯訳 藥薬 與与 豫予 餘余 譽誉 搖揺 樣様 謠謡 遙遥 瑤瑶 來来 賴頼 亂乱 覽覧 龍竜 兩両 獵猟 綠緑 凜凛 壘塁 淚涙 勵励 禮礼 隸隷 靈霊 齡齢 戀恋 爐炉 勞労 樓楼 祿禄 錄録 灣湾 瀨瀬 曆暦 歷歴 嶋島 嶌島 冨富 﨑崎 髙高',
);
const elided = 'c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|presqu';

type Rule = readonly [pattern: RegExp, by: (match: string) => string];

/** Kept, since a text repeats the same few hundred. */
const plain = memoizeText((character: string): string => {
  const marksOff = (text: string) => text.normalize('NFKD').replaceAll(latinMarks, '');
  const joined = character.replaceAll('゛', '\u3099').replaceAll('゜', '\u309A');
  const lower = marksOff(marksOff(joined).toLowerCase()).normalize('NFKC');
  const latin = lower.replaceAll(/[œæßøłđıς]/gu, (letter) => letters[letter] ?? letter);
  return kanjiOfToday.get(latin) ?? latin;
});

const nothing = () => '';
const mark = new RegExp(`[^${APOSTROPHE}${DASH}${JOINT}\\s]|\\n`, 'u');

/** The rules of folding, applied one after the other. */
const rules: readonly Rule[] = [
  // Joins thousands: 1 818 with a no-break space, and 1,818.
  [/[\u00A0\u202F,，](?<=[\d０-９].)(?=[\d０-９]{3}(?![\d０-９]))/gu, nothing],
  // A character with its marks, separate kana marks among them. Apostrophes and joints are left: NFKC turns a lone acute accent into a
  // space and a mark. Characters that are already folded, nearly all of a text, are skipped.
  [new RegExp(`(?![${APOSTROPHE}${JOINT}${FOLDED}])\\P{M}[${MARKS}]*|[${FOLDED}][${MARKS}]+|^\\p{M}+`, 'gu'), plain],
  [/[\p{Cf}\p{M}]/gu, nothing],
  // A dash between two katakana is the long vowel mark, as people often type it.
  [new RegExp(`[${DASH}](?<=[${KATAKANA}].)(?=[${KATAKANA}])`, 'gu'), () => 'ー'],
  // l’issue becomes issue, aujourd’hui stays one word.
  [
    new RegExp(
      `(?=(?:${elided})[${APOSTROPHE}])(?<!${LATIN}|${LATIN}[${APOSTROPHE}])(?:(?:${elided})[${APOSTROPHE}])+(?=${LATIN})`,
      'gu',
    ),
    nothing,
  ],
  [new RegExp(`[${APOSTROPHE}](?<=${LATIN}.)(?=${LATIN})`, 'gu'), nothing],
  // Separators between words; none at the ends, and between Japanese characters only if a mark is there.
  [new RegExp(`^[^${WORD}]+|[^${WORD}]+$`, 'gu'), nothing],
  [new RegExp(`${afterLatin}[^${WORD}]+|[^${WORD}]+(?=${LATIN})`, 'gu'), () => ' '],
  [
    new RegExp(`[^${WORD}]+(?=[${JAPANESE}])(?<=[${JAPANESE}][^${WORD}]+)`, 'gu'),
    (between) => (mark.test(between) ? '\n' : ''),
  ],
  [new RegExp(`(?=[${JAPANESE}])${afterLatin}|(?<=[${JAPANESE}])(?=${LATIN})`, 'gu'), () => ' '],
  [/ヴ[ァィェォ]|[ヴヷヸヹヺ]/gu, (kana) => rowOfV.get(kana.slice(-1)) ?? 'ブ'],
  // シャモニー and シャモニ are one: the mark at the end of a katakana word is left out, and a doubled one counts once.
  [new RegExp(`(?<=\\p{Script=Katakana})ー+(?![${KATAKANA}])|ー(?=ー)`, 'gu'), nothing],
];

/** Idempotent. */
export function fold(text: string): string {
  return rules.reduce((folded, [pattern, by]) => folded.replaceAll(pattern, by), text);
}

/** Folds a line of the index, which is asked for again when an excerpt is looked for in it. */
export const foldLine = memoizeText(fold);

/** A folded text, with the offset in the original of the character behind each of its code units. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

/** Folds a text so that a match can be shown in the original. Kept, since what one key shows, the next mostly shows again. */
export const foldWithPlaces = memoizeText((original): Folded =>
  rules.reduce(replaced, { text: original, from: Array.from(original.split(''), (_, at) => at) }),
);

function replaced(folded: Folded, [pattern, by]: Rule): Folded {
  const from: number[] = [];
  let text = '';
  let last = 0;
  const copyTo = (end: number) => {
    text += folded.text.slice(last, end);
    for (let at = last; at < end; at += 1) from.push(folded.from[at] ?? 0);
  };
  for (const { 0: match, index } of folded.text.matchAll(pattern)) {
    copyTo(index);
    last = index + match.length;
    const made = by(match);
    text += made;
    for (const _ of made.split('')) from.push(folded.from[index] ?? 0);
  }
  if (last === 0 && text === '') return folded;
  copyTo(folded.text.length);
  return { text, from };
}
