import { countOf } from './era.ts';
import { fold } from './fold.ts';

/** Kanji as they were written before the reform, and still are in names, each before its form of today. */
const oldKanji = new Map(
  '亞亜 惡悪 圍囲 榮栄 圓円 應応 歐欧 學学 櫻桜 觀観 關関 舊旧 擧挙 國国 參参 齋斎 齊斉 縣県 廣広 濱浜 會会 澤沢 實実 壽寿 收収 將将 條条 續続 對対 體体 臺台 瀧滝 當当 黨党 區区 燈灯 獨独 德徳 佛仏 變変 邊辺 邉辺 寶宝 豐豊 萬万 彌弥 與与 橫横 來来 龍竜 兩両 嶋島 驛駅 藝芸 經経 單単 團団 發発 譯訳'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Other folded forms of a folded Japanese word: ordinals in digits, 第七回 for 第7回, and kanji of today for those of old. */
export function japaneseForms(folded: string): readonly string[] {
  const inDigits = folded.replaceAll(/第([一二三四五六七八九十]+)(?=回|分科会)/gu, (whole, number: string) => {
    const count = countOf(number);
    return count > 0 ? `第${String(count)}` : whole;
  });
  const ofToday = Array.from(inDigits, (character) => oldKanji.get(character) ?? character).join('');
  return ofToday === folded ? [] : [fold(ofToday)];
}
