import type { ListWorth } from '../../archive/queries/participation.ts';
import type { Side } from '../../archive/schema/words.ts';
import { formatList, formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

const fr = (n: number, one: string, many: string) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? one : many}`;
const ja = (n: number) => formatNumber(n, 'ja');

/** For how many editions the list of each side was read whole, and the editions of which no list was read. */
interface ListsRead {
  readonly french: number;
  readonly japanese: number;
  readonly editions: number;
  readonly withoutList: readonly string[];
}

/** « la 4e édition », « les 4e, 6e et 8e éditions » */
function inFrench(ordinals: readonly string[]): string {
  return ordinals.length === 1 ? `la ${ordinals.join('')} édition` : `les ${formatList(ordinals, 'fr')} éditions`;
}

/** The words of the matrix of participations. */
export const participationStrings = dictionary({
  fr: {
    title: 'Qui est venu, à quelle édition',
    titleByName: 'Qui est venu, à quelle édition\u00A0: par ordre alphabétique',
    description:
      'Tableau des collectivités françaises et japonaises et des éditions des Rencontres où leur présence est établie, avec ce que vaut chaque liste.',
    lead: (authorities: number, participations: number) =>
      `La présence de ${fr(authorities, 'collectivité', 'collectivités')} est établie à une édition au moins, soit ${fr(participations, 'participation', 'participations')}.`,
    /** How many lists were read whole: in the others an empty cell does not mean absence. */
    limits: ({ french, japanese, editions, withoutList }: ListsRead) =>
      [
        `La liste des collectivités françaises a été lue en entier pour ${formatNumber(french, 'fr')} éditions sur ${formatNumber(editions, 'fr')}, celle des japonaises pour ${formatNumber(japanese, 'fr')}.`,
        ...(withoutList.length > 0
          ? [`Aucune liste n’a été lue pour ${inFrench(withoutList)}\u00A0: les noms viennent d’autres pages.`]
          : []),
        'Une case en pointillé n’est pas une absence.',
      ].join(' '),
    /** Editions that have neither been held nor have a list. */
    leftOut: (editions: string) => `${editions}\u00A0: pas encore de liste, donc pas de colonne.`,
    key: 'Signes du tableau',
    keyWords: {
      uncertain: 'présence établie, identification incertaine',
      open: 'liste lue en partie, ou aucune liste lue\u00A0: on ne sait pas',
      counted:
        'nommées, sur le nombre compté\u00A0; trait continu\u00A0: liste lue en entier, pointillé\u00A0: en partie ou pas du tout',
    },
    sides: { french: 'Collectivités françaises', japanese: 'Collectivités japonaises' } satisfies Record<Side, string>,
    caption: {
      french: 'Collectivités françaises\u00A0: en ligne la collectivité, en colonne l’édition',
      japanese: 'Collectivités japonaises\u00A0: en ligne la collectivité, en colonne l’édition',
    } satisfies Record<Side, string>,
    authority: 'Collectivité',
    edition: (ordinal: string, place: string, year: string) => `${ordinal} édition, ${place} ${year}`,
    named: 'Nommées',
    namedOf: (named: string) => `${named} ${named === '1' ? 'nommée' : 'nommées'}`,
    countedOf: (counted: string) => `${counted} comptées`,
    total: 'Total',
    orders: 'Ordre des lignes',
    orderByNumber: 'Par nombre d’éditions',
    orderByName: 'Par ordre alphabétique',
    sortByNumber: 'trier par nombre d’éditions',
    sortByName: 'trier par nom',
    otherOrders: 'Toutes les collectivités, par territoire',
    lists: 'Ce que valent les listes',
    listsNote: 'Chaque nombre mène à la page de l’édition, avec les sources des noms.',
    both: 'Ensemble',
    ofCounted: (counted: string) => `sur ${counted}`,
    worths: {
      whole: 'liste lue en entier',
      part: 'liste lue en partie',
      none: 'aucune liste lue',
    } satisfies Record<ListWorth, string>,
    /** « dont une par une autre source » */
    fromOthers: (n: number) =>
      `dont ${n === 1 ? 'une par une autre source' : `${formatNumber(n, 'fr')} par d’autres sources`}`,
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
    description: '日仏の自治体と、参加を確認できた回をまとめた表。各回の一覧をどこまで参照できたかも示します。',
    lead: (authorities, participations) =>
      `参加を確認できた自治体は${ja(authorities)}（延べ${ja(participations)}）です。`,
    limits: ({ french, japanese, editions, withoutList }) =>
      [
        `${ja(editions)}回のうち、フランス側は${ja(french)}回、日本側は${ja(japanese)}回で、一覧の全体を参照しました。`,
        withoutList.length > 0 ? `${withoutList.join('、')}の一覧は未見で、名称はほかの資料によります。` : '',
        '点線の印は不参加を意味しません。',
      ].join(''),
    leftOut: (editions) => `${editions}は一覧がまだないため、列を設けていません。`,
    key: '表の記号',
    keyWords: {
      uncertain: '参加を確認、自治体名は推定（要確認）',
      open: '不明（一覧は一部のみ参照、または未見）',
      counted: '判明数／総数。実線は一覧の全体を参照、点線は一部のみ参照または未見',
    },
    sides: { french: 'フランスの自治体', japanese: '日本の自治体' },
    caption: {
      french: 'フランスの自治体（行は自治体、列は回）',
      japanese: '日本の自治体（行は自治体、列は回）',
    },
    authority: '自治体',
    edition: (ordinal, place, year) => `${ordinal}（${place}、${year}）`,
    named: '判明数',
    namedOf: (named) => `判明${named}`,
    countedOf: (counted) => `総数${counted}`,
    total: '計',
    orders: '行の順序',
    orderByNumber: '参加回数順',
    orderByName: '五十音順',
    sortByNumber: '参加回数順に並べ替え',
    sortByName: '名称順に並べ替え',
    otherOrders: '全自治体の一覧（地域別）',
    lists: '各回の一覧の状態',
    listsNote: '数から各回のページへ移り、名称の出典を確かめられます。',
    both: '両国',
    ofCounted: (counted) => `総数${counted}`,
    worths: { whole: '一覧の全体を参照', part: '一覧の一部のみ参照', none: '一覧は未見' },
    fromOthers: (n) => `うち${ja(n)}は別の資料`,
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
