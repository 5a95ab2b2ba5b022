import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

type Counted = (n: number) => string;

interface CountedStrings {
  readonly sources: Counted;
  readonly gaps: Counted;
  readonly disagreements: Counted;
  readonly editions: Counted;
  readonly authorities: Counted;
  readonly points: Counted;
  readonly facts: Counted;
  readonly results: Counted;
  readonly lookedIn: Counted;
}

function french(one: string, many: string): Counted {
  return (n) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? one : many}`;
}

function japanese(counter: string): Counted {
  return (n) => `${formatNumber(n, 'ja')}${counter}`;
}

/** Numbers of things with their nouns or counters. */
export const countedStrings = dictionary<CountedStrings>({
  fr: {
    sources: french('source', 'sources'),
    gaps: french('lacune', 'lacunes'),
    disagreements: french('désaccord', 'désaccords'),
    editions: french('édition', 'éditions'),
    authorities: french('collectivité', 'collectivités'),
    points: french('point', 'points'),
    facts: french('fait', 'faits'),
    results: french('résultat', 'résultats'),
    lookedIn: (n) => `Cherché dans ${formatNumber(n, 'fr')}\u00A0source${n < 2 ? '' : 's'}`,
  },
  ja: {
    sources: (n) => `出典${formatNumber(n, 'ja')}件`,
    gaps: (n) => `不明点${formatNumber(n, 'ja')}件`,
    disagreements: (n) => `相違${formatNumber(n, 'ja')}件`,
    editions: japanese('回'),
    authorities: japanese('自治体'),
    points: japanese('項目'),
    facts: japanese('件'),
    results: (n) => `検索結果：${formatNumber(n, 'ja')}件`,
    lookedIn: (n) => `調べた資料${formatNumber(n, 'ja')}件`,
  },
});
