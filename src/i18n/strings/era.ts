import { dictionary } from '../locales.ts';

/** The words for the years of Japanese eras: French pages show none. */
export const eraStrings = dictionary<{
  /** The years of the era beside a western one, said to be a conversion. */
  readonly converted?: (year: string) => string;
  readonly several?: (years: readonly string[]) => string;
}>({
  fr: {},
  ja: { converted: (year) => year, several: (years) => years.join('・') },
});
