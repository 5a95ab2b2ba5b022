import type { AuthorityKind } from '../../archive/schema/authority.ts';
import type { TwinningRecord } from '../../archive/schema/twinning.ts';
import type { listOrders } from '../paths.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

export type AuthorityOrder = (typeof listOrders)['authorities'][number];

const fr = (n: number) => formatNumber(n, 'fr');
const ja = (n: number) => formatNumber(n, 'ja');

/** The words of the lists of authorities in their orders. */
export const authorityListStrings = dictionary({
  fr: {
    orders: 'Autres ordres de la liste',
    byArea: 'Par territoire',
    order: {
      kind: 'Par type',
      name: 'De A à Z',
      editions: 'Par nombre d’éditions',
      twinnings: 'Par jumelages et accords',
    } satisfies Record<AuthorityOrder, string>,
    title: {
      kind: 'Collectivités par type',
      name: 'Collectivités de A à Z',
      editions: 'Collectivités par nombre d’éditions',
      twinnings: 'Collectivités par jumelages et accords',
    } satisfies Record<AuthorityOrder, string>,
    description: {
      kind: (n) =>
        `Les ${fr(n)} collectivités de l’archive, par type\u00A0: communes, départements, régions, villes, préfectures.`,
      name: (n) => `Les ${fr(n)} collectivités de l’archive, françaises et japonaises, dans l’ordre alphabétique.`,
      editions: (n) =>
        `Les ${fr(n)} collectivités de l’archive, par nombre d’éditions des Rencontres où leur présence est établie.`,
      twinnings: (n) =>
        `Les ${fr(n)} collectivités de l’archive, avec leurs jumelages et accords avec une collectivité de l’autre pays.`,
    } satisfies Record<AuthorityOrder, (n: number) => string>,
    lead: {
      kind: 'Par type, un pays après l’autre\u202F; dans l’ordre alphabétique à l’intérieur.',
      name: 'Les deux pays ensemble, sans égard pour «\u00A0région\u00A0», «\u00A0département\u00A0», «\u00A0préfecture\u00A0».',
      editions:
        'Le nombre d’éditions où la présence de la collectivité est établie. Toutes les listes n’ont pas été lues\u00A0: le nombre réel peut être plus élevé.',
      twinnings: 'Les liens que l’archive connaît par une source\u202F; il peut en exister d’autres.',
    } satisfies Record<AuthorityOrder, string>,
    jumps: 'Aller à',
    /** The titles of the groups by kind, with their country. */
    kinds: {
      commune: 'Communes françaises',
      intercommunality: 'Intercommunalités françaises',
      department: 'Départements français',
      region: 'Régions françaises',
      prefecture: 'Préfectures japonaises',
      city: 'Villes japonaises',
      town: 'Communes japonaises (machi)',
      village: 'Villages japonais',
    } satisfies Record<AuthorityKind, string>,
    kindNotKnown: 'Type inconnu',
    noInitial: 'Nom français inconnu',
    links: {
      twinning: 'Jumelées',
      agreement: 'Liées par un accord',
      occasional: 'Liens ponctuels seulement',
      none: 'Sans lien connu de l’archive',
    } satisfies Record<TwinningRecord['kind'] | 'none', string>,
    linksNote: {
      twinning: 'au moins un jumelage',
      agreement: 'un accord, sans jumelage connu',
      occasional: 'des échanges, sans acte connu',
      none: 'aucun lien dans la liste de l’archive',
    } satisfies Record<TwinningRecord['kind'] | 'none', string>,
    name: 'Collectivité',
    kind: 'Type',
    area: 'Territoire',
    editions: 'Éditions',
    twinnings: 'Jumelages et accords',
    sort: 'trier par cette colonne',
    /** The structure of the table, for screen readers. */
    summary: (title: string) =>
      `${title}. Une ligne par collectivité, sous le titre de son groupe\u202F; un lien dans chaque tête de colonne change l’ordre.`,
    none: 'aucun lien connu',
  },
  ja: {
    orders: '一覧の並べ方',
    byArea: '地域別',
    order: { kind: '種類別', name: '五十音順', editions: '参加回数順', twinnings: '姉妹都市・提携の有無別' },
    title: {
      kind: '自治体（種類別）',
      name: '自治体（五十音順）',
      editions: '自治体（参加回数順）',
      twinnings: '自治体（姉妹都市・提携の有無別）',
    },
    description: {
      kind: (n) =>
        `当アーカイブに記録のある${ja(n)}自治体を、コミューン、県、地域圏、市町村、都道府県の種類別に示します。`,
      name: (n) => `当アーカイブに記録のある日仏の${ja(n)}自治体を、読みの五十音順に示します。`,
      editions: (n) => `当アーカイブに記録のある${ja(n)}自治体を、参加を確認できた回の数の順に示します。`,
      twinnings: (n) => `当アーカイブに記録のある${ja(n)}自治体と、相手国の自治体との姉妹都市・提携。`,
    },
    lead: {
      kind: '国ごとに種類を分け、その中は読みの五十音順です。',
      name: '両国の自治体を合わせ、読みの五十音順に並べています。',
      editions:
        '参加を確認できた回の数です。すべての一覧を参照できたわけではないため、実際の参加はこれより多い可能性があります。',
      twinnings: '出典のある提携だけを示します。ほかにも提携がある可能性があります。',
    },
    jumps: '移動先',
    kinds: {
      commune: 'フランスのコミューン',
      intercommunality: 'フランスの広域行政組織',
      department: 'フランスの県',
      region: 'フランスの地域圏',
      prefecture: '日本の都道府県',
      city: '日本の市',
      town: '日本の町',
      village: '日本の村',
    },
    kindNotKnown: '種類は未確定',
    noInitial: '読み不明',
    links: {
      twinning: '姉妹都市・友好都市など',
      agreement: '協定などの提携',
      occasional: 'その他の交流のみ',
      none: '提携の記録なし',
    },
    linksNote: {
      twinning: '姉妹都市などの縁組が一つ以上ある自治体',
      agreement: '協定はあるが、縁組は確認できない自治体',
      occasional: '交流はあるが、提携の文書は確認できない自治体',
      none: '当アーカイブの一覧に提携のない自治体',
    },
    name: '自治体',
    kind: '種類',
    area: '所在地域',
    editions: '参加',
    twinnings: '姉妹都市・提携',
    sort: 'この列で並べ替え',
    summary: (title) => `${title}。区分の見出しの下に、1自治体を1行で示します。列の見出しのリンクで並べ替えます。`,
    none: '提携の記録なし',
  },
});
