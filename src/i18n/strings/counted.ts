import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

function french(one: string, many: string) {
  return (n: number) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? one : many}`;
}

/** Numbers of things with their nouns or counters. */
export const countedStrings = dictionary({
  fr: {
    sources: french('source', 'sources'),
    gaps: french('question ouverte', 'questions ouvertes'),
    contradictions: french('contradiction', 'contradictions'),
    differences: french('autre écart', 'autres écarts'),
    points: french('point', 'points'),
    lookedIn: (n: number) => `Cherché dans ${formatNumber(n, 'fr')}\u00A0source${n < 2 ? '' : 's'}`,
  },
  ja: {
    sources: (n) => `出典${formatNumber(n, 'ja')}件`,
    gaps: (n) => `不明点${formatNumber(n, 'ja')}件`,
    contradictions: (n) => `資料により異なる点${formatNumber(n, 'ja')}件`,
    differences: (n) => `その他の相違${formatNumber(n, 'ja')}件`,
    points: (n) => `${formatNumber(n, 'ja')}項目`,
    lookedIn: (n) => `調べた資料${formatNumber(n, 'ja')}件`,
  },
});
