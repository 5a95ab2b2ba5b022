import { dictionary } from '../locales.ts';

interface EraStrings {
  /** The year of the Japanese era beside a western one, said to be a conversion; in Japanese only. */
  readonly converted?: (year: string) => string;
}

/** The words for Japanese eras. */
export const eraStrings = dictionary<EraStrings>({
  fr: {},
  ja: { converted: (year) => `${year}（当アーカイブによる換算）` },
});
