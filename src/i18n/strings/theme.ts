import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the pages of themes. */
export const themeStrings = dictionary({
  fr: {
    undated: 'sans date',
    plannedOnly: 'prévu seulement',
    sessions: (n: number) => `${formatNumber(n, 'fr')}\u00A0séance${n < 2 ? '' : 's'} ou visite${n < 2 ? '' : 's'}`,
  },
  ja: {
    undated: '日付不明',
    plannedOnly: '予定のみ',
    sessions: (n) => `分科会など：${formatNumber(n, 'ja')}件`,
  },
});
