import type { AuthorityKind } from '../schema/authority.ts';
import type { Side } from '../schema/words.ts';

export const kindsOfSide: Readonly<Record<Side, readonly AuthorityKind[]>> = {
  french: ['commune', 'intercommunality', 'department', 'region'],
  japanese: ['city', 'town', 'village', 'prefecture'],
};

/** The codes of Japanese local governments (JIS X 0401, 0402): a prefecture by itself is its two digits and three zeros. */
const japanese = /^\d{5}$/;

/** INSEE's official geographic code; SIREN for what groups communes. */
const forms: Readonly<Record<AuthorityKind, RegExp>> = {
  commune: /^(?:\d{2}|2[AB])\d{3}$/,
  intercommunality: /^\d{9}$/,
  department: /^\d[\dA-Z]{1,2}$/,
  region: /^\d{2}$/,
  city: japanese,
  town: japanese,
  village: japanese,
  prefecture: japanese,
};

/** The digit that follows the five of a Japanese code, by the rule of the Ministry of Internal Affairs and Communications. */
function checkDigit(five: string): string {
  const sum = Array.from(five).reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}

export function isCodeOf(kind: AuthorityKind, code: string): boolean {
  const form = forms[kind];
  if (form !== japanese || code.length !== 6) return form.test(code);
  const five = code.slice(0, 5);
  return japanese.test(five) && code.endsWith(checkDigit(five));
}
