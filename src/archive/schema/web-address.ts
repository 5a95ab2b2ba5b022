import { z } from 'zod';
import { fieldMeta } from './meaning.ts';
import { refuse, type ShapeMistake } from './problem.ts';

/**
 * One label of a host name, in the letters of French or of Japanese. Mixed with each other, or with Greek and Cyrillic ones, they can
 * imitate other names; so can the encoded form (`xn--`), which nobody can read.
 */
const LABEL =
  /^(?!-|xn--)(?:[a-z0-9à-öø-ÿœ-]{1,63}|[0-9\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー-]{1,63})(?<!-)$/u;

/** Names of the reader's own machine or network, or of nothing: RFC 6761, 6762 and 8375, and `internal`, which ICANN reserves. */
const OWN_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa|test|invalid)$/;

/** IPv4 addresses of the reader's own machine or network, and those of no host: RFC 6890. */
const OWN_NUMBERS =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

const LOCAL_PART = /^[\w.+-]+$/;

/** Characters that an address must encode (RFC 3986, 3987): spaces, quotes, brackets, invisible ones; also encoded control characters. */
const STRAY_SIGN = /[\p{C}\p{Z}"'`<>\\^{|}]|%(?:[01][0-9a-f]|7f)/iu;

/**
 * Returns the mistake in a web address as typed, or `undefined`. It must be complete, begin with http or https, name a host that every
 * reader can reach, contain no login, and hold no character that a browser drops or a page must encode. This rule holds for every address,
 * in data and accounts.
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
  return isPublicHost(host) ? undefined : mistake('address-host', host);
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
  return scheme === 'mailto:' && LOCAL_PART.test(name) && isPublicHost(host) && more.length === 0 ? undefined : other;
}

function isPublicHost(host: string): boolean {
  // Four numbers in their usual form: 127.1 and 2130706433 are other ways to write 127.0.0.1.
  if (/^[\d.]+$/.test(host)) return !OWN_NUMBERS.test(host) && URL.parse(`http://${host}/`)?.hostname === host;
  const labels = host.split('.');
  return (
    labels.length > 1 &&
    labels.every((one) => LABEL.test(one)) &&
    !/^\d/.test(labels.at(-1) ?? '') &&
    host.normalize('NFKC') === host &&
    !OWN_NAMES.test(host)
  );
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
