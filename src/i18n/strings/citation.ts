import type { Wording } from '../../schema/declaration.ts';

/** The wordings that a pinpoint need not name, because it says itself that the words are ours. */
export const ourWordings: readonly Wording[] = ['paraphrase', 'summary'];

export const citationStrings = {
  title: { fr: 'Citer cette page', ja: 'このページを引用' },
  titleOfSource: { fr: 'Citer cette source', ja: 'この資料を引用' },
  note: {
    fr: 'La date est celle de la révision de la fiche. Ajoutez celle de votre consultation.',
    ja: '日付は、この記録の改訂日です。閲覧した日を書き添えてください。',
  },
  noteOfSource: {
    fr: 'La référence décrit la source elle-même, et non cette page.',
    ja: 'このページではなく、資料そのものの書誌です。',
  },
  copy: { fr: 'Copier', ja: 'コピー' },
  copied: { fr: 'Copié', ja: 'コピーしました' },
  singles: {
    data: {
      fr: 'Données des archives des Rencontres franco-japonaises de la coopération décentralisée',
      ja: '日仏自治体交流会議アーカイブのデータ',
    },
    series: {
      fr: 'La série des Rencontres franco-japonaises de la coopération décentralisée',
      ja: '日仏自治体交流会議の概要',
    },
  },
  /** The bare name of a theme would not say what is cited. */
  theme: { fr: (label: string) => `Thème\u00A0: ${label}`, ja: (label: string) => `テーマ：${label}` },
  numbered: { fr: (number: string) => `§\u00A0${number}`, ja: (number: string) => `第${number}項` },
  ours: {
    fr: (number: string, wording?: string) =>
      `point\u00A0${number} du résumé du site${wording === undefined ? '' : ` (${wording})`}`,
    ja: (number: string, wording = '当アーカイブによる要約') => `項目${number}（${wording}）`,
  },
  /** A point with its wording, if that is not a paraphrase of ours. */
  worded: {
    fr: (pinpoint: string, wording: string) => `${pinpoint} (${wording})`,
    ja: (pinpoint: string, wording: string) => `${pinpoint}（${wording}）`,
  },
  pointOf: {
    fr: (title: string, pinpoint: string) => `${title}, ${pinpoint}`,
    ja: (title: string, pinpoint: string) => `${title}、${pinpoint}`,
  },
  /** Beside a reference, while the host of the site is not known. */
  noAddress: {
    fr: 'Ce site n’a pas encore d’adresse publique\u00A0: la référence n’en donne pas.',
    ja: 'このサイトのURLはまだ決まっていないため、書誌に記していません。',
  },
  inexactDate: { fr: (date: string) => `Date\u00A0: ${date}`, ja: (date: string) => `日付：${date}` },
};
