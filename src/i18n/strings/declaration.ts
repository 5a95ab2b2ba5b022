import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

export const declarationStrings = dictionary({
  fr: {
    /** If no title is known in the language of the page. */
    untitled: (ordinal: string) => `Déclaration de la ${ordinal} édition`,
    /** The title with its edition, which makes it unique: several are « Déclaration finale ». */
    titled: (title: string, ordinal: string) => `${title} (${ordinal} édition)`,
    /** The same in a list, with its city: « Déclaration finale (Tours) ». */
    titledAt: (title: string, hosts: readonly string[]) => `${title} (${hosts.join(', ')})`,
    description: (name: string) => `${name}\u00A0: adoption, titres, points connus, sources et questions ouvertes.`,
    adoption: 'Adoption',
    notKnown: 'On ne sait pas si une déclaration a été adoptée',
    notKnownWhether: 'On ne sait pas si une déclaration a été adoptée.',
    dateNotKnown: 'adoptée, date inconnue',
    text: 'Texte',
    points: 'Les points',
    pointsNote: 'L’ordre et les numéros sont de l’archive\u00A0: aucune source n’en imprime.',
    pointsNumbered: 'Les numéros sont ceux de la source, sauf là où il est dit qu’ils sont de l’archive.',
    noPoints: 'aucun point connu',
    point: 'Point',
    ourNumber: 'numéro de l’archive',
    sourceNumber: 'numéro de la source',
    onlyInOther: 'Texte disponible en japonais seulement.',
    themes: 'Thèmes de l’archive',
    titles: { fr: 'Titre français', ja: 'Titre japonais' },
    account: 'Récit',
    gaps: 'Ce que l’on ignore',
    neighbours: { previous: 'Déclaration précédente', next: 'Déclaration suivante' },
    indexLead: ({ known, unknown, whole }: { known: number; unknown: number; whole: number }) =>
      [
        `${formatNumber(known, 'fr')} réunions ont adopté une déclaration`,
        unknown > 0 ? `\u202F; pour ${formatNumber(unknown, 'fr')} autres, on ne le sait pas. ` : '. ',
        whole === 0
          ? 'Aucun texte n’est connu en entier\u00A0: voici ce que les sources en disent.'
          : 'Voici ce que les sources en disent.',
      ].join(''),
    indexDescription:
      'Les déclarations des Rencontres, édition par édition\u00A0: adoption, date, texte connu, points et engagements.',
    /** If no declaration is known to have been adopted: « Chartres, 2012 ». */
    placeAndYear: (hosts: readonly string[], year: string) => [...hosts, year].join(', '),
    noText: 'aucun texte connu',
    noSentence: 'Aucune phrase n’en est connue.',
    /** Explains a bold sentence, in the key of the grades. */
    inBold: 'en gras\u00A0: un engagement',
    readBy: 'lue par\u00A0',
    announced: (status: string, when: string) => `Édition ${status} (${when})\u00A0: aucune déclaration n’est connue.`,
  },
  ja: {
    untitled: (ordinal) => `${ordinal}会議の宣言`,
    titled: (title, ordinal) => `${title}（${ordinal}会議）`,
    titledAt: (title, hosts) => `${title}（${hosts.join('、')}）`,
    description: (name) => `${name}の採択、題名、判明している項目の大意、出典と不明点。`,
    adoption: '採択',
    notKnown: '宣言が採択されたかは不明',
    notKnownWhether: '宣言が採択されたかどうかは分かっていません。',
    dateNotKnown: '採択済み（日付は不明）',
    text: '本文',
    points: '項目',
    pointsNote: '項目の順序と番号は当アーカイブによるもので、資料にはありません。',
    pointsNumbered: '番号は資料のものです。当アーカイブによる番号には、その旨を記します。',
    noPoints: '判明した項目なし',
    point: '項目',
    ourNumber: '番号は当アーカイブによる',
    sourceNumber: '資料の番号',
    onlyInOther: '本文はフランス語のみです。',
    themes: '当アーカイブのテーマ',
    titles: { fr: 'フランス語の題名', ja: '日本語の題名' },
    account: '解説',
    gaps: 'まだ分かっていないこと',
    neighbours: { previous: '前の宣言', next: '次の宣言' },
    indexLead: ({ known, unknown, whole }) =>
      [
        `宣言の採択を確認できる会議は${formatNumber(known, 'ja')}回`,
        unknown > 0 ? `、採択したか分からない会議は${formatNumber(unknown, 'ja')}回です。` : 'です。',
        whole === 0
          ? '全文が分かる宣言はありません。資料が伝える内容を、ここにすべて示します。'
          : '資料が伝える内容をここに示します。',
      ].join(''),
    indexDescription: '各回の宣言について、採択の有無と日付、判明している本文、項目と合意事項の数を示します。',
    placeAndYear: (hosts, year) => `${hosts.join('、')}（${year}）`,
    noText: '本文は未入手',
    noSentence: '文言は確認できていません。',
    inBold: '太字：合意事項',
    readBy: '読み上げ：',
    announced: (status, when) => `${status}された回（${when}）です。宣言は確認されていません。`,
  },
});
