import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of pages that are read: of their rows, and of what they end with. */
export const rowStrings = dictionary({
  fr: {
    record: 'Les faits et leurs sources',
    recordNote: 'Dépliez une ligne pour voir ses sources et les versions écartées.',
    gaps: 'Ce que l’on ne sait pas',
    sources: 'Sources',
    andOthers: (n: number) => `et ${formatNumber(n, 'fr')}\u00A0${n < 2 ? 'autre' : 'autres'}`,
    address: 'Adresse de cette ligne',
    identifiers: 'Identifiants',
  },
  ja: {
    record: '事実と出典',
    recordNote: '各行を開くと、根拠が表示されます。数字は出典の番号です。',
    gaps: '分かっていないこと',
    sources: '出典',
    andOthers: (n) => `ほか${formatNumber(n, 'ja')}件`,
    address: 'この行へのリンク',
    identifiers: '識別子',
  },
});
