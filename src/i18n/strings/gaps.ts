import { dictionary } from '../locales.ts';
import { siteStrings } from './site.ts';

interface GapsStrings {
  readonly title: string;
  readonly description: (gaps: string, disagreements: string) => string;
  readonly lead: string;
  readonly gapsCounted: (n: number) => string;
  readonly disagreementsCounted: (n: number) => string;
  readonly notFound: (n: string) => string;
  readonly unfinished: (n: string) => string;
  readonly decided: (n: string) => string;
  readonly allStand: (n: string) => string;
  readonly undecided: (n: string) => string;
  readonly help: string;
  readonly ways: readonly string[];
  readonly contribute: string;
  readonly toRead: string;
  readonly toReadNote: string;
  readonly couldAnswer: (n: string) => string;
  readonly gaps: string;
  readonly disagreements: string;
  readonly declaration: string;
  readonly kept: string;
  readonly none: string;
  readonly all: string;
  readonly other: string;
}

/** The words of the page of unknowns and disagreements. */
export const gapsStrings = dictionary<GapsStrings>({
  fr: {
    title: siteStrings.fr.pages.gaps,
    description: (gaps, disagreements) =>
      `Les ${gaps}\u00A0questions restées sans réponse, avec ce qui a été lu, et les ${disagreements}\u00A0désaccords entre les sources, édition par édition.`,
    lead: 'Une question sans réponse est une donnée\u00A0: où elle a été cherchée, et ce qui en a été lu. Un désaccord aussi\u00A0: qui dit quoi, ce que l’archive retient, et pourquoi.',
    gapsCounted: (n) => (n < 2 ? 'lacune' : 'lacunes'),
    disagreementsCounted: (n) => (n < 2 ? 'désaccord entre les sources' : 'désaccords entre les sources'),
    notFound: (n) => `${n} non trouvées, tout étant lu`,
    unfinished: (n) => `${n} pas encore cherchées jusqu’au bout`,
    decided: (n) => `${n} où une valeur est retenue`,
    allStand: (n) => `${n} où toutes les versions tiennent`,
    undecided: (n) => `${n} où rien n’est tranché`,
    help: 'Comment aider',
    ways: [
      'Lisez jusqu’au bout une source de la liste ci-dessous, et dites-nous ce qu’elle répond, ou qu’elle ne répond pas\u00A0: les deux font avancer.',
      'Indiquez un document\u00A0: programme, liste de participants, texte d’une déclaration, compte rendu d’atelier. Son adresse suffit s’il est en ligne\u00A0; sinon, dites où il est conservé.',
      'Vous y étiez\u00A0? Dites qui garde ces papiers\u00A0: une mairie, une association, un service d’archives.',
    ],
    contribute: 'Comment écrire au projet et corriger un fichier',
    toRead: 'À lire ensuite',
    toReadNote: 'Sources qui n’ont pas été lues en entier et où le plus de questions ont été cherchées.',
    couldAnswer: (n) => `${n} questions`,
    gaps: 'Lacunes',
    disagreements: 'Désaccords',
    declaration: 'Déclaration',
    kept: 'Valeur retenue',
    none: 'non tranché',
    all: 'toutes les versions tiennent',
    other: 'Autre version',
  },
  ja: {
    title: siteStrings.ja.pages.gaps,
    description: (gaps, disagreements) =>
      `答えの出ていない不明点${gaps}件と調べた資料、資料間の相違${disagreements}件を、回ごとに示します。`,
    lead: '分かっていないことも記録です。どこを調べ、どこまで読んだかを示します。資料の食い違いも同じで、どの資料が何と述べ、当アーカイブが何を採り、なぜ採ったかを示します。',
    gapsCounted: () => '不明点',
    disagreementsCounted: () => '資料間の相違',
    notFound: (n) => `見つからず：${n}件（資料はすべて全文を参照）`,
    unfinished: (n) => `まだ最後まで調べていないもの：${n}件`,
    decided: (n) => `値を採用したもの：${n}件`,
    allStand: (n) => `いずれの記述も採用したもの：${n}件`,
    undecided: (n) => `未決のもの：${n}件`,
    help: '協力の方法',
    ways: [
      '下の一覧の資料を最後まで読み、答えがあったか、なかったかをお知らせください。どちらも調査を進めます。',
      'プログラム、参加自治体の名簿、宣言の本文、分科会の報告などの資料をお知らせください。公開されていればアドレスだけで十分です。公開されていなければ、所蔵先をお知らせください。',
      '会議に出席された方は、資料が残っていそうな市役所、団体、公文書館をお知らせください。',
    ],
    contribute: '連絡の方法とファイルの直し方を見る',
    toRead: '次に読む資料',
    toReadNote: 'まだ全文を参照しておらず、調べた不明点が多い資料です。',
    couldAnswer: (n) => `不明点${n}件`,
    gaps: '不明点',
    disagreements: '資料間の相違',
    declaration: '宣言',
    kept: '採用した値',
    none: '未決',
    all: 'いずれの記述も採用',
    other: '他の資料の記述',
  },
});
