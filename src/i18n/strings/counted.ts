import { formatList, formatNumber, formatOrdinal } from '../format.ts';
import { dictionary } from '../locales.ts';

export const countedStrings = dictionary({
  /** « 3e et 5e éditions ». */
  editions: {
    fr: (ordinals: readonly number[]) =>
      `${formatList(
        ordinals.map((n) => formatOrdinal(n, 'fr')),
        'fr',
      )} ${ordinals.length === 1 ? 'édition' : 'éditions'}`,
    ja: (ordinals: readonly number[]) =>
      formatList(
        ordinals.map((n) => formatOrdinal(n, 'ja')),
        'ja',
      ),
  },
  sources: {
    fr: (n: number) => `${formatNumber(n, 'fr')}\u00A0source${n < 2 ? '' : 's'}`,
    ja: (n: number) => `出典${formatNumber(n, 'ja')}件`,
  },
  sessions: {
    fr: (n: number) => `${formatNumber(n, 'fr')}\u00A0séance${n < 2 ? '' : 's'} ou visite${n < 2 ? '' : 's'}`,
    ja: (n: number) => `分科会など：${formatNumber(n, 'ja')}件`,
  },
  lookedIn: {
    fr: (n: number) => `Cherché dans ${formatNumber(n, 'fr')}\u00A0source${n < 2 ? '' : 's'}`,
    ja: (n: number) => `調べた資料${formatNumber(n, 'ja')}件`,
  },
});
