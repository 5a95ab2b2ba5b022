import type { Wording } from '../../archive/schema/declaration.ts';
import { dictionary } from '../locales.ts';

/** The wordings that a pinpoint need not name, because it says itself that the words are ours. */
export const ourWordings: readonly Wording[] = ['paraphrase', 'summary'];

/** The words of citations, and of the section of a page that gives them. */
export const citationStrings = dictionary({
  fr: {
    title: 'Citer cette page',
    /** On the page of a source, whose files describe the source itself. */
    titleOfSource: 'Citer cette source',
    note: 'La date est celle de la dernière modification de la fiche. Ajoutez celle de votre consultation.',
    noteOfSource: 'La référence décrit la source elle-même, et non cette page.',
    points: 'Citer un point',
    /** The section with the references of articles and points. */
    places: 'Références',
    pointsNote:
      'Le texte d’un point est de nous, sauf indication contraire\u00A0: ne le citez pas comme celui de la déclaration.',
    copy: 'Copier',
    copied: 'Copié',
    /** The pages that exist once in each language. */
    singles: {
      data: 'Données des archives des Rencontres franco-japonaises de la coopération décentralisée',
      series: 'La série des Rencontres franco-japonaises de la coopération décentralisée',
      commitments: 'Les engagements des déclarations des Rencontres franco-japonaises, et leurs suites',
    },
    /** The bare name of a theme would not say what is cited. */
    theme: (label: string) => `Thème\u00A0: ${label}`,
    /** A point with a number printed by the source. */
    numbered: (number: string) => `§\u00A0${number}`,
    /** A point with a number of ours. */
    ours: (number: string, wording?: string) =>
      `point\u00A0${number} du résumé du site${wording === undefined ? '' : ` (${wording})`}`,
    /** A point with its wording, if that is not a paraphrase of ours. */
    worded: (pinpoint: string, wording: string) => `${pinpoint} (${wording})`,
    pointOf: (title: string, pinpoint: string) => `${title}, ${pinpoint}`,
    /** In place of an address, if the host of the site is not known. */
    pathOnly: (path: string) => `Page du site\u00A0: ${path}`,
    /** A date that is a bound or an estimate. */
    inexactDate: (date: string) => `Date\u00A0: ${date}`,
  },
  ja: {
    title: 'このページを引用',
    titleOfSource: 'この資料を引用',
    note: '日付は、この記録の最終更新日です。閲覧した日を書き添えてください。',
    noteOfSource: 'このページではなく、資料そのものの書誌です。',
    points: '項目ごとの引用',
    places: '引用',
    pointsNote: '断りのない限り、項目の文は当アーカイブによるものです。宣言の文言として引用しないでください。',
    copy: 'コピー',
    copied: 'コピーしました',
    singles: {
      data: '日仏自治体交流会議アーカイブのデータ',
      series: '日仏自治体交流会議の概要',
      commitments: '日仏自治体交流会議の宣言の合意事項とその後',
    },
    theme: (label) => `テーマ：${label}`,
    numbered: (number) => `第${number}項`,
    ours: (number, wording = '当アーカイブによる要約') => `項目${number}（${wording}）`,
    worded: (pinpoint, wording) => `${pinpoint}（${wording}）`,
    pointOf: (title, pinpoint) => `${title}、${pinpoint}`,
    pathOnly: (path) => `サイト内のページ：${path}`,
    inexactDate: (date) => `日付：${date}`,
  },
});
