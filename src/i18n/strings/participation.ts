import type { PresenceState } from '../../archive/queries/participation.ts';
import type { Side } from '../../archive/schema/words.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';
import { presenceStrings } from './presence.ts';

const ordinalList = (words: readonly string[], last: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
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
    /** How many lists are not whole: an empty place is then no absence. */
    limits: (french: number, japanese: number, editions: number) =>
      `La liste française est incomplète pour ${formatNumber(french, 'fr')} éditions sur ${formatNumber(editions, 'fr')}, la liste japonaise pour ${formatNumber(japanese, 'fr')}\u00A0: une case en pointillé n’est pas une absence.`,
    /** Editions that have neither been held nor have a list. */
    leftOut: (editions: string) => `${editions}\u00A0: pas encore de liste, donc pas de colonne.`,
    key: 'Signes du tableau',
    keyWords: {
      uncertain: 'dans la liste, identification incertaine',
      counted: 'nommées, sur le nombre compté\u00A0; trait continu\u00A0: liste complète, pointillé\u00A0: incomplète',
    },
    /** What a cell says to those who hear it. */
    states: {
      ...presenceStrings.fr.states,
      'stated-absent': 'absence signalée',
      'not-in-whole-list': 'pas dans la liste, qui est complète',
      'not-in-partial-list': 'pas dans la liste incomplète',
    } satisfies Record<PresenceState, string>,
    sides: { french: 'Collectivités françaises', japanese: 'Collectivités japonaises' } satisfies Record<Side, string>,
    caption: {
      french: 'Collectivités françaises\u00A0: en ligne la collectivité, en colonne l’édition',
      japanese: 'Collectivités japonaises\u00A0: en ligne la collectivité, en colonne l’édition',
    } satisfies Record<Side, string>,
    authority: 'Collectivité',
    edition: (ordinal: string, place: string, year: string) => `${ordinal} édition, ${place} ${year}`,
    named: 'Nommées',
    counted: 'comptées',
    namedOf: (named: string, counted: string | undefined, isWhole: boolean) =>
      `${named} ${named === '1' ? 'nommée' : 'nommées'}${counted === undefined ? '' : `, ${counted} comptées`}, liste ${isWhole ? 'complète' : 'incomplète'}`,
    total: 'Total',
    orders: 'Ordre des lignes',
    orderByNumber: 'Par nombre d’éditions',
    orderByName: 'Par ordre alphabétique',
    sortByNumber: 'trier par nombre d’éditions',
    sortByName: 'trier par nom',
    otherOrders: 'Toutes les collectivités, par territoire',
    patterns: 'Ce que les listes montrent',
    patternsNote: 'D’après les seules listes connues\u00A0: une collectivité qui n’y figure pas a pu venir.',
    always: 'Venues à chaque fois',
    alwaysNamed: (editions: number) => `Nommées aux ${formatNumber(editions, 'fr')} éditions\u00A0:`,
    neverAlways: (editions: number) => `Aucune n’est nommée à chacune des ${formatNumber(editions, 'fr')} éditions.`,
    inWholeLists: (editions: readonly string[]) =>
      editions.length === 1
        ? `Dans la seule liste complète (${editions.join('')})\u00A0:`
        : `Dans chacune des listes complètes (${ordinalList(editions, 'et')})\u00A0:`,
    noWholeList: 'Aucune liste n’est complète de ce côté.',
    most: 'Le plus souvent nommées',
    mostNamed: (n: number, editions: number) =>
      `${formatNumber(n, 'fr')} éditions sur ${formatNumber(editions, 'fr')}\u00A0:`,
    once: 'Nommées une seule fois',
    onceOf: (n: number, all: number) => `${formatNumber(n, 'fr')} sur ${formatNumber(all, 'fr')}.`,
    times: (n: number) => fr(n, 'édition', 'éditions'),
    timesCounted: (times: string, authorities: string) => `${times}\u00A0: ${authorities}`,
    hosts: 'Les villes hôtes, ensuite',
    /** Before what became of the host afterwards. */
    hostOf: (ordinal: string) => `hôte de la ${ordinal}\u00A0: `,
    hostAgain: (editions: readonly string[]) =>
      `nommée ensuite ${editions.length === 1 ? 'à la' : 'aux'} ${ordinalList(editions, 'et')}`,
    hostNotAgain: (incomplete: readonly string[], whole: readonly string[]) =>
      [
        'aucune liste ne la nomme ensuite',
        ...(incomplete.length > 0 ? [`${ordinalList(incomplete, 'et')}\u00A0: liste incomplète`] : []),
        ...(whole.length > 0 ? [`${ordinalList(whole, 'et')}\u00A0: liste complète`] : []),
      ].join('\u202F; '),
    hostLast: 'pas d’édition tenue depuis',
    onlyAtHome: 'Seulement dans leur pays',
    onlyAtHomeNote: {
      french: 'Nommées au moins deux fois, toujours à des éditions tenues en France\u00A0:',
      japanese: 'Nommées au moins deux fois, toujours à des éditions tenues au Japon\u00A0:',
    } satisfies Record<Side, string>,
    onlyAbroad: 'Seulement dans l’autre pays',
    onlyAbroadNote: {
      french: 'Nommées au moins deux fois, toujours à des éditions tenues au Japon\u00A0:',
      japanese: 'Nommées au moins deux fois, toujours à des éditions tenues en France\u00A0:',
    } satisfies Record<Side, string>,
    nobody: 'aucune',
    lists: 'Ce que valent les listes',
    listsNote: 'Chaque nombre mène à la page de l’édition, avec les sources de sa liste.',
    both: 'Ensemble',
    ofCounted: (counted: string) => `sur ${counted}`,
    whole: 'liste complète',
    partial: 'liste incomplète',
    noList: 'aucune liste',
    doubtful: 'À part',
    notProven: (n: number) => fr(n, 'présence non établie', 'présences non établies'),
    statedAbsent: (n: number) => fr(n, 'absence signalée', 'absences signalées'),
    files: 'Télécharger',
    filesNote:
      'Le tableau croisé a une colonne par édition\u202F; la liste détaillée, une ligne par participation, avec ses sources.',
    wideTable: 'Tableau croisé',
    longTable: 'Liste détaillée',
    onPaper: 'Imprimée, la page est mise en A3, en largeur.',
  },
  ja: {
    title: 'どの自治体が、どの回に参加したか',
    titleByName: 'どの自治体が、どの回に参加したか（五十音順）',
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
    counted: '総数',
    namedOf: (named, counted, isWhole) =>
      `判明${named}${counted === undefined ? '' : `、総数${counted}`}、一覧は${isWhole ? '全自治体が判明' : '一部のみ'}`,
    total: '計',
    orders: '行の順序',
    orderByNumber: '参加回数順',
    orderByName: '五十音順',
    sortByNumber: '参加回数順に並べ替え',
    sortByName: '名称順に並べ替え',
    otherOrders: '全自治体の一覧（地域別）',
    patterns: '一覧から分かること',
    patternsNote:
      '参加自治体の一覧だけから導いたものです。一部しか判明していない一覧に名前がなくても、参加していた可能性があります。',
    always: '毎回参加した自治体',
    alwaysNamed: (editions) => `全${ja(editions)}回の一覧に記載：`,
    neverAlways: (editions) => `全${ja(editions)}回の一覧に名前のある自治体はありません。`,
    inWholeLists: (editions) => `全自治体が判明している一覧（${editions.join('、')}）のすべてに記載：`,
    noWholeList: '全自治体が判明している一覧はありません。',
    most: '最も多く名前のある自治体',
    mostNamed: (n, editions) => `${ja(editions)}回中${ja(n)}回：`,
    once: '一度だけ名前のある自治体',
    onceOf: (n, all) => `${ja(all)}自治体のうち${ja(n)}。`,
    times: (n) => `${ja(n)}回`,
    timesCounted: (times, authorities) => `${times}：${authorities}`,
    hosts: '開催都市のその後',
    hostOf: (ordinal) => `${ordinal}の開催都市。`,
    hostAgain: (editions) => `その後の参加：${editions.join('、')}`,
    hostNotAgain: (incomplete, whole) =>
      [
        'その後の一覧に記載なし',
        ...(incomplete.length > 0 ? [`${incomplete.join('、')}の一覧は一部のみ`] : []),
        ...(whole.length > 0 ? [`${whole.join('、')}の一覧は全自治体が判明`] : []),
      ].join('。'),
    hostLast: 'その後に開催された回はなし',
    onlyAtHome: '自国の回だけに名前のある自治体',
    onlyAtHomeNote: {
      french: '2回以上の参加が、すべてフランスで開かれた回：',
      japanese: '2回以上の参加が、すべて日本で開かれた回：',
    },
    onlyAbroad: '相手国の回だけに名前のある自治体',
    onlyAbroadNote: {
      french: '2回以上の参加が、すべて日本で開かれた回：',
      japanese: '2回以上の参加が、すべてフランスで開かれた回：',
    },
    nobody: 'なし',
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
