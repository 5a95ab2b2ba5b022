import type { AuthorityKind } from '../../archive/schema/authority.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

const french = (n: number, one: string, many: string) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? one : many}`;

/** The strings of the pages of authorities. */
export const authorityStrings = dictionary({
  fr: {
    indexDescription: (n: number) =>
      `Les ${french(n, 'collectivité', 'collectivités')} de l’archive, françaises et japonaises, par région, département ou préfecture.`,
    lead: (fr: number, ja: number, areas: number) =>
      `${french(fr, 'collectivité française', 'collectivités françaises')} et ${french(ja, 'japonaise', 'japonaises')}, dans ${french(areas, 'territoire', 'territoires')}. Communes, intercommunalités, départements, régions et préfectures sont toutes comptées ici comme des collectivités.`,
    leadCount:
      'Un signe par édition où la présence de la collectivité est établie. Toutes les listes n’ont pas été lues\u00A0: une collectivité sans signe a pu participer.',
    french: 'France',
    japanese: 'Japon',
    sideNote: {
      french: 'Par région, puis par département, dans l’ordre alphabétique.',
      japanese: 'Par préfecture, dans l’ordre alphabétique.',
    },
    unplaced: 'Territoire non établi',
    noAuthority: 'aucune collectivité de l’archive',
    count: (n: number) => french(n, 'édition', 'éditions'),
    notInLists: 'aucune présence établie',
    /** The kinds of authorities, under the heading of their country. */
    kinds: {
      commune: 'commune',
      intercommunality: 'intercommunalité',
      department: 'département',
      region: 'région',
      city: 'ville',
      town: 'commune (machi)',
      village: 'village',
      prefecture: 'préfecture',
    } satisfies Record<AuthorityKind, string>,
    kindNotKnown: 'type inconnu',
    former: 'ancienne collectivité',
    formerOf: (successor: string) => `ancienne collectivité, devenue ${successor}`,
  },
  ja: {
    indexDescription: (n) =>
      `当アーカイブに記録のある日仏の${formatNumber(n, 'ja')}自治体を、地域圏・県・都道府県ごとに示します。`,
    lead: (fr, ja, areas) =>
      `フランスの${formatNumber(fr, 'ja')}自治体と日本の${formatNumber(ja, 'ja')}自治体を、${formatNumber(areas, 'ja')}の地域に分けて示します。市町村のほか、広域行政組織、県、地域圏、都道府県も自治体として数えます。`,
    leadCount:
      '印の一つは、参加を確認できた回の一つです。すべての一覧を参照できたわけではないため、印のない自治体が参加していた可能性もあります。',
    french: 'フランス',
    japanese: '日本',
    sideNote: { french: '地域圏、県の順に、読みの五十音順。', japanese: '都道府県ごとに、読みの五十音順。' },
    unplaced: '所在地域は未確定',
    noAuthority: '当アーカイブに記録のある自治体なし',
    count: (n) => `${formatNumber(n, 'ja')}回`,
    notInLists: '参加の確認なし',
    kinds: {
      commune: 'コミューン',
      intercommunality: '広域行政組織',
      department: '県',
      region: '地域圏',
      city: '市',
      town: '町',
      village: '村',
      prefecture: '都道府県',
    },
    kindNotKnown: '種類の記載なし',
    former: '旧自治体',
    formerOf: (successor) => `旧自治体（現${successor}）`,
  },
});
