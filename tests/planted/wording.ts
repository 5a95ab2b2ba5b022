import { valbourg, type Planted } from './planted.ts';

/** Mistakes in the words of records: readings, languages, quotes, eras. */
export const plantedWording: readonly Planted[] = [
  {
    mistake: 'a reading with kanji in it',
    file: 'authorities/japan.yaml',
    edit: ['yomi: "あさごし"', 'yomi: "朝来し"'],
  },
  {
    mistake: 'a French name in hiragana',
    file: 'authorities/france.yaml',
    edit: ['katakana: "', 'katakana: "の'],
  },
  {
    mistake: 'a person without a Japanese name',
    file: 'people.yaml',
    edit: ['ja: "山出保"', 'ja: not-stated'],
  },
  {
    mistake: 'an item of Wikidata without its letter',
    file: 'authorities/france.yaml',
    edit: ['  code: 69123\n', '  code: 69123\n  wikidata: 456\n'],
  },
  {
    mistake: 'a GeoNames number with a letter',
    file: 'authorities/france.yaml',
    edit: ['  code: 69123\n', '  code: 69123\n  geonames: FR2996944\n'],
  },
  {
    mistake: 'Japanese under fr',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: "ヴァルブールで開催"'],
  },
  {
    mistake: 'French under ja',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', 'ja: "Réunion tenue à Valbourg."'],
  },
  {
    mistake: 'curly quotes in a French text',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: "Réunion tenue au “Vinci”."'],
  },
  {
    mistake: 'Japanese quotes in a French text',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: "Réunion tenue au 「Vinci」."'],
  },
  {
    mistake: 'curly quotes in the reason of a choice',
    file: valbourg,
    edit: ['ja: "JALOに完全な一覧があり', 'ja: "JALOに“完全な”一覧があり'],
  },
  {
    mistake: 'an era year that does not fit, in brackets',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', 'ja: "2016年（平成29年）にヴァルブールで開催。"'],
  },
  {
    mistake: 'an era that had ended long before',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', 'ja: "昭和3年（2021年）にヴァルブールで開催。"'],
  },
];
