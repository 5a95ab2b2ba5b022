import type { PresenceState } from '../../archive/queries/participation.ts';
import type { Side } from '../../archive/schema/words.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';
import { presenceStrings } from './presence.ts';

const fr = (n: number, one: string, many: string) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? one : many}`;
const ja = (n: number) => formatNumber(n, 'ja');

/** The words of the matrix of participations. */
export const participationStrings = dictionary({
  fr: {
    title: 'Qui est venu, à quelle édition',
    titleByName: 'Qui est venu, à quelle édition\u00A0: par ordre alphabétique',
    description:
      'Tableau des collectivités françaises et japonaises et des éditions des Rencontres dont les listes les nomment, avec ce que vaut chaque liste.',
    lead: (authorities: number, participations: number) =>
      `Les listes de participants nomment ${fr(authorities, 'collectivité', 'collectivités')} au moins une fois, soit ${fr(participations, 'participation', 'participations')}.`,
    /** The number of incomplete lists, in which an empty cell does not mean absence. */
    limits: (french: number, japanese: number, editions: number) =>
      `La liste française est incomplète pour ${formatNumber(french, 'fr')} éditions sur ${formatNumber(editions, 'fr')}, la liste japonaise pour ${formatNumber(japanese, 'fr')}\u00A0: une case en pointillé n’est pas une absence.`,
    /** Editions that have neither been held nor have a list. */
    leftOut: (editions: string) => `${editions}\u00A0: pas encore de liste, donc pas de colonne.`,
    key: 'Signes du tableau',
    keyWords: {
      uncertain: 'dans la liste, identification incertaine',
      counted: 'nommées, sur le nombre compté\u00A0; trait continu\u00A0: liste complète, pointillé\u00A0: incomplète',
    },
    /** The text of a cell for screen readers. */
    states: {
      ...presenceStrings.fr.states,
      'stated-absent': 'absence signalée',
      'not-in-whole-list': 'pas dans la liste, qui est complète',
      'not-in-partial-list': 'pas dans la liste, qui est incomplète',
    } satisfies Record<PresenceState, string>,
    sides: { french: 'Collectivités françaises', japanese: 'Collectivités japonaises' } satisfies Record<Side, string>,
    caption: {
      french: 'Collectivités françaises\u00A0: en ligne la collectivité, en colonne l’édition',
      japanese: 'Collectivités japonaises\u00A0: en ligne la collectivité, en colonne l’édition',
    } satisfies Record<Side, string>,
    authority: 'Collectivité',
    edition: (ordinal: string, place: string, year: string) => `${ordinal} édition, ${place} ${year}`,
    named: 'Nommées',
    namedOf: (named: string, counted: string | undefined, isWhole: boolean) =>
      `${named} ${named === '1' ? 'nommée' : 'nommées'}${counted === undefined ? '' : `, ${counted} comptées`}, liste ${isWhole ? 'complète' : 'incomplète'}`,
    total: 'Total',
    orders: 'Ordre des lignes',
    orderByNumber: 'Par nombre d’éditions',
    orderByName: 'Par ordre alphabétique',
    sortByNumber: 'trier par nombre d’éditions',
    sortByName: 'trier par nom',
    otherOrders: 'Toutes les collectivités, par territoire',
    lists: 'Ce que valent les listes',
    listsNote: 'Chaque nombre mène à la page de l’édition, avec les sources de sa liste.',
    both: 'Ensemble',
    ofCounted: (counted: string) => `sur ${counted}`,
    whole: 'liste complète',
    partial: 'liste incomplète',
    noList: 'aucune liste',
    doubtful: 'À part',
    notProven: (n: number) => fr(n, 'présence possible, non prouvée', 'présences possibles, non prouvées'),
    statedAbsent: (n: number) => fr(n, 'absence signalée', 'absences signalées'),
    files: 'Télécharger',
    filesNote:
      'Le tableau croisé a une colonne par édition\u202F; la liste détaillée, une ligne par participation, avec ses sources.',
    wideTable: 'Tableau croisé',
    longTable: 'Liste détaillée',
    onPaper: 'Imprimée, la page est mise en A3, en largeur.',
  },
  ja: {
    title: 'どの自治体が、どの\u2060回に参加したか',
    titleByName: 'どの自治体が、どの\u2060回に参加したか（五十音順）',
    description: '日仏の自治体と、一覧に名前のある回をまとめた表。各回の一覧がどこまでそろっているかも示します。',
    lead: (authorities, participations) =>
      `参加自治体の一覧に一度でも名前のある自治体は${ja(authorities)}、延べ参加数は${ja(participations)}です。`,
    limits: (french, japanese, editions) =>
      `${ja(editions)}回のうち、フランス側は${ja(french)}回、日本側は${ja(japanese)}回の一覧が一部しか判明していません。点線の印は不参加を意味しません。`,
    leftOut: (editions) => `${editions}は一覧がまだないため、列を設けていません。`,
    key: '表の記号',
    keyWords: {
      uncertain: '一覧に記載、自治体名は推定（要確認）',
      counted: '判明数／総数。実線は全自治体が判明、点線は一部のみ',
    },
    states: {
      ...presenceStrings.ja.states,
      'not-in-whole-list': '全自治体の一覧に記載なし',
      'not-in-partial-list': '一部のみの一覧に記載なし',
    },
    sides: { french: 'フランスの自治体', japanese: '日本の自治体' },
    caption: {
      french: 'フランスの自治体（行は自治体、列は回）',
      japanese: '日本の自治体（行は自治体、列は回）',
    },
    authority: '自治体',
    edition: (ordinal, place, year) => `${ordinal}（${place}、${year}）`,
    named: '判明数',
    namedOf: (named, counted, isWhole) =>
      `判明${named}${counted === undefined ? '' : `、総数${counted}`}、一覧は${isWhole ? '全自治体が判明' : '一部のみ'}`,
    total: '計',
    orders: '行の順序',
    orderByNumber: '参加回数順',
    orderByName: '五十音順',
    sortByNumber: '参加回数順に並べ替え',
    sortByName: '名称順に並べ替え',
    otherOrders: '全自治体の一覧（地域別）',
    lists: '各回の一覧の状態',
    listsNote: '数から各回のページへ移り、一覧の出典を確かめられます。',
    both: '両国',
    ofCounted: (counted) => `総数${counted}`,
    whole: '全自治体が判明',
    partial: '一部のみ',
    noList: '一覧は未判明',
    doubtful: '参加数に含めないもの',
    notProven: (n) => `参加を確認できない自治体${ja(n)}`,
    statedAbsent: (n) => `不参加との記載${ja(n)}`,
    files: 'ダウンロード',
    filesNote: '横長の表は1回を1列とし、縦長の表は参加を1行ずつ出典とともに示します。',
    wideTable: '横長の表',
    longTable: '縦長の表',
    onPaper: '印刷ではA3判横置きに収まります。',
  },
});
