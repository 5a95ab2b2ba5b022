import { eras } from '../../archive/schema/eras.ts';

/** Those of the first treaties, before the eras that pages print. */
const before = [
  ['安政', 1854, 1860],
  ['万延', 1860, 1861],
  ['文久', 1861, 1864],
  ['元治', 1864, 1865],
  ['慶応', 1865, 1868],
] as const;
const all = [...before.map(([name, first, last]) => ({ name, letter: undefined, first, last })), ...eras];
const japaneseDigits = '〇一二三四五六七八九';

/** The western year of a folded era year: `令和 6 年`, `平成元年`, `平成二十年`, `r6`. */
export function westernYear(folded: string): string | undefined {
  const [, name, number = ''] =
    /^(安政|万延|文久|元治|慶応|明治|大正|昭和|平成|令和) ?(元|\d{1,2}|[一二三四五六]?十?[一二三四五六七八九]?)(?: ?年)?$/.exec(
      folded,
    ) ??
    /^([mtshr])(\d{1,2})$/.exec(folded) ??
    [];
  const era = all.find((one) => one.name === name || one.letter === name);
  const count = countOf(number);
  return era && count > 0 ? String(era.first + count - 1) : undefined;
}

/** The number in kanji or digits, as of a year of an era: `元`, `6`, `三十一`; 0 if it is not one. */
export function countOf(number: string): number {
  if (number === '元') return 1;
  if (/^\d+$/.test(number)) return Number(number);
  const [before = '', after] = number.split('十');
  const digit = (text: string) => japaneseDigits.indexOf(text || '〇');
  return after === undefined ? digit(before) : 10 * (before === '' ? 1 : digit(before)) + digit(after);
}

/** The folded era years of a folded western year, `2019` or `2019 年`: two if one era ended and the next began. */
export function eraYears(folded: string): readonly string[] {
  const [, digits] = /^(\d{4})(?: 年)?$/.exec(folded) ?? [];
  const year = Number(digits);
  return eras.flatMap(({ name, first, last }): string[] => {
    if (digits === undefined || year < first || year > last) return [];
    return year === first ? [`${name}元年`, `${name} 1 年`] : [`${name} ${String(year - first + 1)} 年`];
  });
}
