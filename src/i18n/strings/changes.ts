import { dictionary } from '../locales.ts';

/** The words of corrections, on their page and in the feed. */
export const changesStrings = dictionary({
  fr: { before: 'Avant\u00A0:', now: 'Désormais\u00A0:', sources: 'D’après\u00A0:' },
  ja: { before: '訂正前：', now: '訂正後：', sources: '根拠：' },
});
