import type { ThemeCell } from '../../archive/queries/themes.ts';
import { comma, countFrench, formatNumber } from '../../i18n/format.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import type { Locale } from '../../text/locales.ts';

const themeWords = {
  edition: { fr: 'thème de l’édition', ja: '会議全体のテーマ' },
  sessions: {
    fr: (n: number) => countFrench(n, 'séance', 'séances'),
    ja: (n: number) => `分科会など${formatNumber(n, 'ja')}`,
  },
  planned: {
    fr: (n: number) => countFrench(n, 'seulement prévue', 'seulement prévues'),
    ja: (n: number) => `予定のみ${formatNumber(n, 'ja')}`,
  },
  none: { fr: 'rien', ja: 'なし' },
};

/** A cell in words: « thème de l’édition, 2 séances ». */
export function tellThemeCell({ edition, isTheme, held, planned }: ThemeCell, locale: Locale): string {
  const parts = [
    ...(isTheme ? [themeWords.edition[locale]] : []),
    ...(held > 0 ? [themeWords.sessions[locale](held)] : []),
    ...(planned > 0 ? [themeWords.planned[locale](planned)] : []),
  ];
  if (parts.length > 0) return parts.join(comma[locale]);
  return edition.statusNow === 'held' ? themeWords.none[locale] : factStrings.notKnown[locale];
}
