interface Era {
  readonly name: string;
  readonly letter: string;
  /** Its first day; the last year of the era before is its year 元 (1) as well. */
  readonly begins: string;
  readonly first: number;
  /** The year in which the next one begins; `Infinity` of the present one. */
  readonly last: number;
}

const beginnings = [
  ['明治', 'm', '1868-10-23'],
  ['大正', 't', '1912-07-30'],
  ['昭和', 's', '1926-12-25'],
  ['平成', 'h', '1989-01-08'],
  ['令和', 'r', '2019-05-01'],
] as const;

export const eras: readonly Era[] = beginnings.map(([name, letter, begins], index) => ({
  name,
  letter,
  begins,
  first: Number(begins.slice(0, 4)),
  last: Number(beginnings[index + 1]?.[2].slice(0, 4) ?? Infinity),
}));

const eraYear = new RegExp(`^(${eras.map(({ name }) => name).join('|')})(元|\\d{1,2})年`, 'u');

/** The western year of a year of an era, 令和 and 6 or 元; nothing for what is no era. */
export function yearOfEra(name: string | undefined, n: string | undefined): number | undefined {
  const era = eras.find((one) => one.name === name);
  return era && era.first + (n === '元' ? 1 : Number(n)) - 1;
}

/** A date of an era with its western year: `平成26年10月30日` is `2014年10月30日`. Any other text stays. */
export function inWesternYear(text: string): string {
  return text.replace(eraYear, (_, name: string, n: string) => `${String(yearOfEra(name, n))}年`);
}

/** A western year as the year of an era: `平成元年`, `令和6年`. */
export function yearIn({ name, first }: Era, year: number): string {
  return `${name}${year === first ? '元' : String(year - first + 1)}年`;
}
