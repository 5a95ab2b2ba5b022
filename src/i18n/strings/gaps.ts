import type { Differs } from '../../archive/schema/differs.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the page of unknowns and disagreements. */
export const gapsStrings = dictionary({
  fr: {
    description: (gaps: string, contradictions: string) =>
      `Les ${gaps}\u00A0questions restées sans réponse, avec ce qui a été lu, et les ${contradictions}\u00A0points où les sources se contredisent, édition par édition.`,
    lead: 'Sous chaque question, les sources où l’on a cherché la réponse. Sous chaque écart entre les sources, qui dit quoi, ce que l’archive retient, et pourquoi.',
    sum: 'En tout',
    differing: {
      contradiction: (n: string) => `${n} contradictions entre les sources`,
      extent: (n: string) => `${n} écarts d’étendue ou d’unité`,
      moment: (n: string) => `${n} prévisions, ou autres moments`,
      wording: (n: string) => `${n} écarts de mots ou d’arrondi`,
      slip: (n: string) => `${n} erreurs d’une source`,
    } satisfies Record<Differs, (n: string) => string>,
    notFound: (n: string) => `${n} sans réponse, toutes les sources lues`,
    unfinished: (n: string) => `${n} questions en recherche inachevée`,
    toState: 'Ce qui est connu, édition par édition',
    /** Before the bodies that prepared an edition. */
    holders: 'À qui demander',
    help: 'Comment aider',
    ways: [
      'Lisez jusqu’au bout une source de la liste ci-dessous, et signalez ce que vous y trouvez, même si ce n’est rien.',
      'Indiquez un document\u00A0: programme, liste de participants, texte d’une déclaration, compte rendu d’atelier. Son adresse suffit s’il est en ligne\u00A0; sinon, dites où il est conservé.',
      'Vous y étiez\u00A0? Dites qui garde ces papiers\u00A0: une mairie, une association, un service d’archives.',
    ],
    contribute: 'Comment écrire au projet et corriger un fichier',
    toRead: 'À lire ensuite',
    toReadNote:
      'Documents qui n’ont pas été lus en entier, d’après ce qu’ils peuvent contenir\u00A0: d’abord le texte des déclarations, puis les listes de participants et les programmes\u00A0; enfin les sources qui pourraient répondre au plus grand nombre de questions.',
    couldAnswer: (n: number) => `${formatNumber(n, 'fr')}\u00A0question${n < 2 ? '' : 's'}`,
    contents: 'Questions et écarts, par édition et par sujet',
    about: 'À propos de',
    /** Between the parts of the sum. */
    between: '\u202F; ',
    key: 'Signes',
    stateKey: {
      unfinished: 'recherche inachevée',
      'not-found': 'sans réponse, toutes les sources lues',
    } satisfies Record<'unfinished' | 'not-found', string>,
    toFact: 'Voir sur sa page',
    gaps: 'Questions',
    disagreements: 'Écarts entre les sources',
    declaration: 'Déclaration',
    kept: 'Valeur retenue',
    all: 'toutes les versions conservées',
    none: 'aucune version retenue',
    other: 'Autre version',
  },
  ja: {
    description: (gaps, contradictions) =>
      `答えの出ていない不明点${gaps}件と調べた資料、資料により異なる点${contradictions}件を、回ごとに示します。`,
    lead: '分かっていないことも記録です。何を調べ、どこまで読んだかを示します。資料によって記述が異なるところは、それぞれの資料の記述、違いの種類、当アーカイブが採った値とその理由を示します。',
    sum: '合計',
    differing: {
      contradiction: (n) => `資料により異なる点：${n}件`,
      extent: (n) => `ほかに、範囲・数え方の違い：${n}件`,
      moment: (n) => `予定・時点の違い：${n}件`,
      wording: (n) => `表現・端数の違い：${n}件`,
      slip: (n) => `資料の誤り：${n}件`,
    },
    notFound: (n) => `見つからず：${n}件（資料はすべて全文を参照）`,
    unfinished: (n) => `調査途中のもの：${n}件`,
    toState: '各回について分かっていること',
    holders: '尋ねる先',
    help: '協力の方法',
    ways: [
      '下の一覧の資料を最後まで読み、答えがあったか、なかったかをお知らせください。いずれも調査の手がかりになります。',
      'プログラム、参加自治体の一覧、宣言の本文、分科会の報告などの資料をお知らせください。公開されていればURLだけで十分です。公開されていなければ、所蔵先をお知らせください。',
      '会議に出席された方は、資料が残っていそうな市役所、団体、公文書館をお知らせください。',
    ],
    contribute: '連絡の方法とファイルの直し方を見る',
    toRead: '優先して確認したい資料',
    toReadNote:
      '全文を確認できていない資料を、見込まれる内容の順に挙げます。宣言の本文、参加自治体の一覧、プログラムと続き、最後は、多くの不明点に関わる資料です。',
    couldAnswer: (n) => `不明点${formatNumber(n, 'ja')}件`,
    contents: '不明点と資料間の相違（回・対象ごと）',
    about: '対象',
    between: '、',
    key: '記号',
    stateKey: { unfinished: '調査途中', 'not-found': '見つからず（資料はすべて全文を参照）' },
    toFact: '元のページで見る',
    gaps: '不明点',
    disagreements: '資料間の相違',
    declaration: '宣言',
    kept: '採用した値',
    all: '併記',
    none: '判断保留',
    other: '他の資料の記述',
  },
});
