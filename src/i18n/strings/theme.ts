import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the pages of themes. */
export const themeStrings = dictionary({
  fr: {
    sessions: (n: number) => `${formatNumber(n, 'fr')}\u00A0séance${n < 2 ? '' : 's'} ou visite${n < 2 ? '' : 's'}`,
  },
  ja: {
    sessions: (n) => `分科会など：${formatNumber(n, 'ja')}件`,
  },
});
