import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the pages of declarations. */
export const declarationStrings = dictionary({
  fr: {
    /** Where no title is known in the language of the page. */
    untitled: (ordinal: string) => `Déclaration de la ${ordinal} édition`,
    /** The title with its edition, which makes it the only one of its kind: several are « Déclaration finale ». */
    titled: (title: string, ordinal: string) => `${title} (${ordinal} édition)`,
    description: (name: string) => `${name}\u00A0: adoption, titres, points connus en paraphrase, sources et lacunes.`,
    adoption: 'Adoption',
    notKnown: 'On ne sait pas si une déclaration a été adoptée',
    notKnownWhether: 'On ne sait pas si une déclaration a été adoptée.',
    dateNotKnown: 'adoptée, date inconnue',
    text: 'Texte',
    points: 'Les points',
    pointsNote: 'L’ordre et les numéros sont de l’archive\u00A0: aucune source n’en imprime.',
    pointsNumbered: 'Les numéros sont ceux de la source, sauf là où il est dit qu’ils sont de l’archive.',
    noPoints: 'aucun point connu',
    commitments: (n: number) => `${formatNumber(n, 'fr')}\u00A0engagement${n < 2 ? '' : 's'}`,
    pointsWith: (points: string, commitments: string) => `${points}, dont ${commitments}`,
    point: 'Point',
    ourNumber: 'numéro de l’archive',
    sourceNumber: 'numéro de la source',
    linkToPoint: 'Lien vers ce point',
    sameInOther: 'Ce point dans la page japonaise',
    onlyInOther: 'Texte disponible en japonais seulement.',
    themes: 'Thèmes de l’archive',
    facts: 'Adoption et titre',
    titles: { fr: 'Titre français', ja: 'Titre japonais' },
    account: 'Récit',
    publications: 'Publications du texte',
    context: 'Contexte',
    gaps: 'Ce que l’on ignore',
    gapsNote: 'Où la réponse a été cherchée, et ce qui en a été lu.',
    neighbours: { previous: 'Déclaration précédente', next: 'Déclaration suivante' },
    indexLead: ({
      known,
      unknown,
      whole,
      points,
      commitments,
    }: {
      known: number;
      unknown: number;
      whole: number;
      points: string;
      commitments: string;
    }) =>
      [
        `L’archive tient ${String(known + unknown)} dossiers\u00A0: pour ${String(known)}, une source dit l’adoption`,
        unknown > 0 ? `\u202F; pour ${String(unknown)}, on ignore si une déclaration existe. ` : '. ',
        whole === 0 ? 'D’aucune le texte n’est connu en entier\u00A0: ' : '',
        `${whole === 0 ? 'ce' : 'Ce'} que l’on sait tient en ${points}, dont ${commitments}.`,
      ].join(''),
    indexDescription:
      'Les déclarations des Rencontres, édition par édition\u00A0: adoption, date, texte connu, points et engagements.',
    announced: (status: string, when: string) => `Édition ${status} (${when})\u00A0: aucune déclaration n’est connue.`,
  },
  ja: {
    untitled: (ordinal) => `${ordinal}会議の宣言`,
    titled: (title, ordinal) => `${title}（${ordinal}会議）`,
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
    commitments: (n) => `合意事項${formatNumber(n, 'ja')}`,
    pointsWith: (points, commitments) => `${points}（うち${commitments}）`,
    point: '項目',
    ourNumber: '番号は当アーカイブによる',
    sourceNumber: '資料の番号',
    linkToPoint: 'この項目へのリンク',
    sameInOther: 'フランス語ページの同じ項目',
    onlyInOther: '本文はフランス語のみです。',
    themes: '当アーカイブのテーマ',
    facts: '採択と題名',
    titles: { fr: 'フランス語の題名', ja: '日本語の題名' },
    account: '解説',
    publications: '本文の掲載',
    context: '背景',
    gaps: 'まだ分かっていないこと',
    gapsNote: '調べた資料と、その参照範囲を示します。',
    neighbours: { previous: '前の宣言', next: '次の宣言' },
    indexLead: ({ known, unknown, whole, points, commitments }) =>
      [
        `宣言の記録は${String(known + unknown)}件です。採択を伝える資料があるのは${String(known)}件`,
        unknown > 0 ? `、宣言の有無が分からないのは${String(unknown)}件です。` : 'です。',
        whole === 0 ? '全文が分かる宣言はありません。' : '',
        `判明しているのは${points}（うち${commitments}）です。`,
      ].join(''),
    indexDescription: '各回の宣言について、採択の有無と日付、判明している本文、項目と合意事項の数を示します。',
    announced: (status, when) => `${status}された回（${when}）です。宣言は知られていません。`,
  },
});
