import type { AuthorityKind } from '../../archive/schema/authority.ts';
import { countFrench, formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The strings of the pages of authorities. */
export const authorityStrings = dictionary({
  fr: {
    unplaced: 'Territoire non établi',
    count: (n: number) => countFrench(n, 'édition', 'éditions'),
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
  },
  ja: {
    unplaced: '所在地域は未確定',
    count: (n) => `${formatNumber(n, 'ja')}回`,
    notInLists: '参加は未確認',
    kinds: {
      commune: 'コミューン',
      intercommunality: '広域行政組織',
      department: '県',
      region: '州（地域圏）',
      city: '市',
      town: '町',
      village: '村',
      prefecture: '都道府県',
    },
    kindNotKnown: '種類は不明',
  },
});

/** The titles of the lists of authorities, by their order. */
export const authorityOrderTitles = {
  kind: { fr: 'Collectivités par type', ja: '自治体（種類別）' },
  name: { fr: 'Collectivités de A à Z', ja: '自治体（五十音順）' },
  editions: { fr: 'Collectivités par nombre d’éditions', ja: '自治体（参加回数順）' },
  twinnings: { fr: 'Collectivités par jumelages et accords', ja: '自治体（姉妹都市・提携の有無別）' },
};
