import { dictionary } from '../locales.ts';

/** The words of the list of twinnings that the years share. */
export const twinningStrings = dictionary({
  fr: { decade: (year: number) => `${String(year)}–${String(year + 9)}` },
  ja: { decade: (year) => `${String(year)}年代` },
});
