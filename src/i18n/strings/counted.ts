import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** Numbers of things with their nouns or counters. */
export const countedStrings = dictionary({
  fr: {
    sources: (n: number) => `${formatNumber(n, 'fr')}\u00A0source${n < 2 ? '' : 's'}`,
    lookedIn: (n: number) => `Cherché dans ${formatNumber(n, 'fr')}\u00A0source${n < 2 ? '' : 's'}`,
  },
  ja: {
    sources: (n) => `出典${formatNumber(n, 'ja')}件`,
    lookedIn: (n) => `調べた資料${formatNumber(n, 'ja')}件`,
  },
});
