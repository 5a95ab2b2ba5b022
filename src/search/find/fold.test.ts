import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithPlaces } from './fold.ts';

describe('fold makes one form of', () => {
  it.each([
    [
      'apostrophes and elisions',
      ['l’environnement', "l'environnement", 'd‘environnement', 'L´Environnement', 'jusqu’environnement'],
      'environnement',
    ],
    ['a word with an apostrophe inside', ['aujourd’hui', "aujourd'hui", 'AUJOURD’HUI'], 'aujourdhui'],
    ['a romanised name', ['Jun’ichi', "Jun'ichi", 'Junichi', 'Jun’ichi'], 'junichi'],
    ['ligatures', ['œuvre', 'oeuvre', 'Œuvre', 'ŒUVRE'], 'oeuvre'],
    ['accents', ['décentralisée', 'decentralisee', 'DÉCENTRALISÉE', 'de\u0301centralise\u0301e'], 'decentralisee'],
    ['macrons', ['Ōnishi', 'Onishi', 'Ônishi'], 'onishi'],
    ['hyphens', ['Aix-en-Provence', 'Aix‑en‑Provence', 'Aix en Provence', 'aix–en–provence'], 'aix en provence'],
    ['a hyphen before an elision', ['Côtes-d’Armor', 'Cotes d’Armor', 'cotes armor'], 'cotes armor'],
    ['full-width figures and letters', ['２０１６', '2016'], '2016'],
    ['half-width katakana with marks', ['ｸﾞﾙﾉｰﾌﾞﾙ', 'グルノーブル'], 'グルノーブル'],
    ['kana with loose marks', ['カ\u3099ス', 'ガス'], 'ガス'],
    [
      'the two ways to write v',
      ['エクサンプロヴァンス', 'エクサンプロバンス', 'エクサン・プロヴァンス', 'エクサン＝プロバンス'],
      'エクサンプロバンス',
    ],
    ['ヴ alone and before small kana', ['ヴュー・ヴ・ヴィ', 'ブューブビ'], 'ブューブビ'],
    ['long marks and what is typed for them', ['トゥール', 'トゥ-ル', 'トゥ―ル', 'トゥ−ル', 'トゥｰル'], 'トゥール'],
    ['a long mark at the end of a word', ['シャモニー', 'シャモニ', 'シャモニ-', 'シャモニーー'], 'シャモニ'],
    [
      'middle dots',
      ['イッシー・レ・ムリノー', 'イッシー=レ=ムリノー', 'イッシーレムリノ', 'イッシー･レ･ムリノー'],
      'イッシーレムリノ',
    ],
    ['spaces inside Japanese', ['交流会議', '交流 会議', '交流　会議', '交 流 会 議'], '交流会議'],
    ['Japanese beside figures', ['第7回', '第７回', '第 7 回'], '第 7 回'],
    ['Japanese beside Latin', ['CLAIRパリ', 'CLAIR パリ', 'ＣＬＡＩＲパリ'], 'clair パリ'],
    [
      'thousands',
      ['1\u202F818 liens', '1\u00A0818 liens', '1,818 liens', '１，８１８ liens', '1818 liens'],
      '1818 liens',
    ],
    ['signs between words', ['Nancy (France) : 2008', 'nancy, france — 2008 !'], 'nancy france 2008'],
    ['signs between Japanese words', ['金沢、高松', '金沢「高松」', '金沢\n高松'], '金沢\n高松'],
    ['invisible characters', ['co\u00ADopé\u200Bration', 'coopération'], 'cooperation'],
  ] as const)('%s', (_, forms, folded) => {
    for (const form of forms) expect(fold(form), form).toBe(folded);
  });

  it('keeps apart what differs', () => {
    expect(fold('カン')).not.toBe(fold('ガン'));
    expect(fold('ハリ')).not.toBe(fold('パリ'));
    expect(fold('は')).not.toBe(fold('ば'));
    expect(fold('2016, 150 personnes')).toBe('2016 150 personnes');
    expect(fold('12,5')).toBe('12 5');
  });
});

/** Any code point that is no half of a sign. The unit `binary` of fast-check is the same, and makes a table of all of them first. */
const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((index) => String.fromCodePoint(index < 0xd800 ? index : index + 0x800));

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: codePoint }),
  fc.string({
    unit: fc.constantFrom(...Array.from("lqu’'éœ -‑ー–・＝ヴァｳﾞカ゛゙は県第1２,\u00A0、。\n AÎßİſ¨´")),
    maxLength: 14,
  }),
);

describe('fold', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds letters, figures and single separators only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?:[ \n](?=[\p{L}\p{N}]))?)*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('says where each part comes from, in order', () => {
    const { text, from } = foldWithPlaces('À l’œuvre : ﾄﾞｲﾂ');
    expect(text).toBe('a oeuvre ドイツ');
    expect(from).toEqual([0, 1, 4, 4, 5, 6, 7, 8, 9, 12, 14, 15]);
    fc.assert(
      fc.property(anyText, (original) => {
        const folded = foldWithPlaces(original);
        expect(folded.from.length).toBe(folded.text.length);
        expect(folded.from.every((at, index) => at >= (folded.from[index - 1] ?? 0) && at < original.length)).toBe(
          true,
        );
      }),
    );
  });
});
