import type { Question, QuestionGroup, Standing } from '../../archive/queries/knowledge.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the page that says how well each edition is known. */
export const knowledgeStrings = dictionary({
  fr: {
    description: 'Ce qui est connu, connu en partie, contredit ou inconnu de chaque édition, question par question.',
    lead: (questions: string, editions: string, sums: Readonly<Record<Standing, number>>) => {
      const known = `${formatNumber(sums.known, 'fr')}\u00A0${sums.known < 2 ? 'réponse connue' : 'réponses connues'}`;
      const unknown = `${formatNumber(sums.unknown, 'fr')}\u00A0${sums.unknown < 2 ? 'inconnue' : 'inconnues'}`;
      return `${questions}\u00A0questions posées à ${editions}\u00A0réunions\u00A0: ${known}, ${formatNumber(sums.part, 'fr')}\u00A0en partie, ${formatNumber(sums.differ, 'fr')}\u00A0où les sources se contredisent, ${unknown}. Chaque case mène à ce que l’on en sait.`;
    },
    caption: 'Ce qui est connu de chaque édition, question par question',
    question: 'Question',
    known: 'Réponses connues',
    standings: {
      known: 'connu',
      part: 'en partie',
      differ: 'les sources se contredisent',
      unknown: 'inconnu',
    } satisfies Record<Standing, string>,
    announced: 'annoncé',
    rule: 'Comment une case se remplit',
    rules: {
      known:
        'une source le dit, et aucune question ne reste ouverte\u202F; les noms d’identification incertaine sont comptés à part',
      part: 'il en manque une part, une question reste ouverte, un élément est à vérifier, ou la réunion n’est qu’annoncée',
      differ: 'une source en contredit une autre\u00A0; la case mène aux versions et à la raison du choix',
      unknown: 'aucune source lue ne le dit\u00A0; une traduction de l’archive ne compte pas',
    } satisfies Record<Standing, string>,
    byRule: 'Le tableau est tiré des données par cette règle, sans retouche.',
    groups: {
      meeting: 'La réunion',
      said: 'Ce qui s’est dit',
      came: 'Qui est venu',
      outcome: 'Ce qui en est sorti',
    } satisfies Record<QuestionGroup, string>,
    questions: {
      days: 'Dates',
      sessions: 'Jours des séances',
      venues: 'Lieu',
      'theme-fr': 'Thème en français',
      'theme-ja': 'Thème en japonais',
      organisers: 'Organisateurs',
      committee: 'Comité de pilotage',
      programme: 'Programme',
      workshops: 'Titres des ateliers',
      speakers: 'Orateurs',
      authorities: 'Nombre de collectivités',
      'names-french': 'Leurs noms, France',
      'names-japanese': 'Leurs noms, Japon',
      persons: 'Nombre de personnes',
      adoption: 'Déclaration adoptée',
      text: 'Texte de la déclaration',
      next: 'Ville suivante',
    } satisfies Record<Question, string>,
  },
  ja: {
    description:
      '各回について、分かっていること、一部のみ分かっていること、資料により異なること、不明なことを問いごとに示します。',
    lead: (questions, editions, sums) =>
      `${editions}回の会議を、それぞれ${questions}の問いで確かめました。判明${sums.known}、一部のみ判明${sums.part}、資料により異なる${sums.differ}、不明${sums.unknown}です。各欄から、分かっている内容へ進めます。`,
    caption: '各回について分かっていること（問いごと）',
    question: '問い',
    known: '判明の数',
    standings: { known: '判明', part: '一部のみ判明', differ: '資料により異なる', unknown: '不明' },
    announced: '予告のみ',
    rule: '記号の付け方',
    rules: {
      known: '資料に記載があり、不明点が残っていない（推定を含む名称は、その数を添える）',
      part: '一部が欠けている、不明点が残る、要確認の点がある、またはまだ予告のみ',
      differ: '資料が食い違っている（各資料の記述と、採用の理由を示す）',
      unknown: '参照した資料に記載がない（当アーカイブの訳は含めない）',
    },
    byRule: '表はこの基準に従ってデータから作っています。手作業の調整はありません。',
    groups: { meeting: '会議', said: '話し合い', came: '参加者', outcome: '成果' },
    questions: {
      days: '会期',
      sessions: '会議の日',
      venues: '会場',
      'theme-fr': 'テーマ（フランス語）',
      'theme-ja': 'テーマ（日本語）',
      organisers: '主催・共催など',
      committee: '推進委員会',
      programme: 'プログラム',
      workshops: '分科会の題名',
      speakers: '登壇者',
      authorities: '参加自治体の数',
      'names-french': '自治体名（フランス）',
      'names-japanese': '自治体名（日本）',
      persons: '出席者数',
      adoption: '宣言の採択',
      text: '宣言の本文',
      next: '次の開催都市',
    },
  },
});
