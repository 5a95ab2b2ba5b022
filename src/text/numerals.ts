/** Numbers in the words of French and the signs of Japanese, and the names of months and weekdays: each is spelled here alone. */

export const frenchMonths: readonly string[] =
  /* @__PURE__ */ 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Sunday first. */
export const weekdays = {
  fr: /* @__PURE__ */ 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  ja: /* @__PURE__ */ Array.from('日月火水木金土'),
};

export const frenchUnits: readonly string[] =
  /* @__PURE__ */ 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const frenchTens: readonly string[] =
  /* @__PURE__ */ ',,vingt,trente,quarante,cinquante,soixante,soixante,quatre-vingt,quatre-vingt'.split(',');

/** Writes a number below 1000 in French words, in the traditional spelling: « quarante et un », « deux cent dix ». */
export function inFrenchWords(n: number): string {
  if (n < 20) return frenchUnits[n] ?? '';
  if (n >= 100) {
    const hundreds = Math.floor(n / 100);
    const rest = n % 100;
    const head = hundreds === 1 ? 'cent' : `${frenchUnits[hundreds] ?? ''} cent${rest === 0 ? 's' : ''}`;
    return rest === 0 ? head : `${head} ${inFrenchWords(rest)}`;
  }
  const ten = Math.floor(n / 10);
  const unit = n - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10;
  if (unit === 0) return `${frenchTens[ten] ?? ''}${n === 80 ? 's' : ''}`;
  const joint = (unit === 1 || unit === 11) && ten < 8 ? ' et ' : '-';
  return `${frenchTens[ten] ?? ''}${joint}${frenchUnits[unit] ?? ''}`;
}

const romanSigns: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Reads a number below 40 in Roman numerals, capitals or not: viii, XIV. */
export function fromRoman(text: string): number {
  const values = Array.from(text.toLowerCase(), (sign) => romanSigns[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

export const kanjiDigits = '〇一二三四五六七八九';

export function inKanji(n: number): string {
  const place = (digit: number, sign: string) =>
    digit === 0 ? '' : (digit === 1 ? '' : (kanjiDigits[digit] ?? '')) + sign;
  const one = n % 10;
  return `${place(Math.floor(n / 100), '百')}${place(Math.floor(n / 10) % 10, '十')}${one === 0 ? '' : (kanjiDigits[one] ?? '')}`;
}

/** Reads a number below 1000 in kanji, 四十一 or 百二, or one written figure by figure: 二〇一二. */
export function fromKanji(text: string): number {
  const [hundreds = '', rest = ''] = text.includes('百') ? text.split('百') : ['', text];
  const [ten = '', one = ''] = rest.includes('十') ? rest.split('十') : ['', rest];
  const value = (sign: string, none: number) =>
    sign === '' ? none : Array.from(sign).reduce((sum, each) => sum * 10 + kanjiDigits.indexOf(each), 0);
  return (
    (text.includes('百') ? 100 * value(hundreds, 1) : 0) +
    (rest.includes('十') ? 10 * value(ten, 1) : 0) +
    value(one, 0)
  );
}
