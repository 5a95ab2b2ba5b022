import { z } from 'zod';
import { fieldMeta } from './meaning.ts';
import { refuse, type ShapeMistake } from './problem.ts';

const LOCAL_PART = /^[\w.+-]+$/;

/** Characters that an address must encode (RFC 3986, 3987): spaces, quotes, brackets, invisible ones; also encoded control characters. */
const STRAY_SIGN = /[\p{C}\p{Z}"'`<>\\^{|}]|%(?:[01][0-9a-f]|7f)/iu;

/**
 * Returns the mistake in a web address as typed, or `undefined`. It must be complete, begin with http or https, contain no login, and
 * hold no character that a browser drops or a page must encode. This rule holds for every address, in data and accounts.
 */
export function webAddressMistake(typed: string): ShapeMistake | undefined {
  const mistake = (code: ShapeMistake['code'], text = ''): ShapeMistake => ({ code, params: { value: typed, text } });
  const stray = straySign(typed);
  if (stray) return stray;
  const [whole, authority = ''] = /^https?:\/\/([^/?#]*)/.exec(typed) ?? [];
  if (whole === undefined || authority === '') return mistake('bad-address');
  if (authority.includes('@')) return mistake('address-login');
  if (!URL.canParse(typed)) return mistake('bad-address');
  // The dot that ends a fully qualified host name comes before the port.
  const host = authority.replace(/\.?(?::\d*)?$/, '').toLowerCase();
  return isWholeHost(host) ? undefined : mistake('address-host', host);
}

/**
 * Returns the mistake in the address of a link in an account, or `undefined`. It must be a web address, a mail address, or a path of this
 * site; another check looks for the page.
 */
export function linkMistake(typed: string): ShapeMistake | undefined {
  const [scheme = ''] = /^(?:https?:(?=\/\/)|mailto:|\/(?![/\\]))/.exec(typed) ?? [];
  const other: ShapeMistake = { code: 'link-address', params: { value: typed } };
  if (scheme.startsWith('http')) return webAddressMistake(typed);
  const stray = straySign(typed);
  if (stray) return stray;
  if (scheme === '/') return /\/(?:\.|%2e){1,2}(?:[/?#]|$)|\/\/|%(?:2f|5c)/i.test(typed) ? other : undefined;
  const [name = '', host = '', ...more] = typed.slice(scheme.length).split('@');
  return scheme === 'mailto:' && LOCAL_PART.test(name) && isWholeHost(host) && more.length === 0 ? undefined : other;
}

/** True for a name of several parts, none of them empty: `localhost` is one of the own machine. */
function isWholeHost(host: string): boolean {
  return /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u.test(host);
}

/** Reports the first character that an address does not allow, with its encoded form. An invisible one is shown by its code point. */
function straySign(typed: string): ShapeMistake | undefined {
  const [sign] = STRAY_SIGN.exec(typed) ?? [];
  if (sign === undefined) return undefined;
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const text = /[\p{C}\p{Z}]/u.test(sign) ? `U+${number.padStart(4, '0')}` : sign;
  return { code: 'address-sign', params: { value: typed, text, nearest: /^[ -~]$/.test(sign) ? `%${number}` : '' } };
}

/** A web address: following it sends a request to a host, and runs nothing. */
export const webAddress = z
  .url({ abort: true })
  .superRefine(refuse(webAddressMistake))
  .register(fieldMeta, { scalar: 'address' });
