import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of pages that are read: of their rows, and of what they end with. */
export const rowStrings = dictionary({
  record: { fr: 'Les faits et leurs sources', ja: '事実と出典' },
  recordNote: {
    fr: 'Dépliez une ligne pour voir ses sources et les versions écartées.',
    ja: '各行を開くと、根拠が表示されます。数字は出典の番号です。',
  },
  gaps: { fr: 'Ce que l’on ne sait pas', ja: '分かっていないこと' },
  sources: { fr: 'Sources', ja: '出典' },
  andOthers: {
    fr: (n: number) => `et ${formatNumber(n, 'fr')}\u00A0${n < 2 ? 'autre' : 'autres'}`,
    ja: (n: number) => `ほか${formatNumber(n, 'ja')}件`,
  },
  address: { fr: 'Adresse de cette ligne', ja: 'この行へのリンク' },
  identifiers: { fr: 'Identifiants', ja: '識別子' },
});
