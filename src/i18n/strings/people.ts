import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the index of people. */
export const peopleStrings = dictionary({
  fr: {
    description: (n: number) =>
      `Les ${formatNumber(n, 'fr')} personnes que les sources nomment pour leur fonction publique, avec leurs rôles aux Rencontres.`,
    lead: (n: number) =>
      `${formatNumber(n, 'fr')} personnes nommées par les sources pour leur fonction, dans l’ordre des noms de famille.`,
    note: 'Fonctions à la date indiquée. L’archive ne recueille aucune autre information sur les personnes.',
    row: (head: string) => head,
    list: 'Par ordre alphabétique',
    noReading: '',
    noReadingNote: '',
    usage: 'forme usuelle',
    toVerify: 'à vérifier',
    notStated: {
      name: 'nom en lettres latines non indiqué par les sources',
      ja: 'nom japonais non indiqué par les sources',
    },
  },
  ja: {
    description: (n) => `資料に公職者として名前のある${formatNumber(n, 'ja')}人の、会議での役割と出典を示します。`,
    lead: (n) => `資料が役職とともに名前を挙げる${formatNumber(n, 'ja')}人を、姓の読みの五十音順に並べています。`,
    note: '役職は当時のもので、役割ごとに示します。人物について、これ以外の情報は集めていません。',
    row: (head) => `${head}行`,
    list: '五十音順',
    noReading: '読みの記録がない人物',
    noReadingNote: '氏名の読みを示す資料がないため、ローマ字表記の順に並べています。',
    usage: '慣用（出典なし）',
    toVerify: '要確認',
    notStated: { name: 'ローマ字の氏名は資料に記載なし', ja: '漢字未確認' },
  },
});
