import { dictionary } from '../../text/locales.ts';

export const changesStrings = dictionary({
  before: { fr: 'Avant\u00A0:', ja: '訂正前：' },
  now: { fr: 'Désormais\u00A0:', ja: '訂正後：' },
  sources: { fr: 'D’après\u00A0:', ja: '根拠：' },
});
