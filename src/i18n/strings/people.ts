import { dictionary } from '../locales.ts';

/** The words of the index of people. */
export const peopleStrings = dictionary({
  fr: {
    notStated: {
      name: 'nom en lettres latines non indiqué par les sources',
      ja: 'nom japonais non indiqué par les sources',
    },
  },
  ja: {
    notStated: { name: 'ローマ字の氏名は資料に記載なし', ja: '漢字未確認' },
  },
});
