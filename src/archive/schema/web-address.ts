import { z } from 'zod';
import { meanings } from './meaning.ts';
import { addMistake, type Mistake } from './problem.ts';

/**
 * One part of the name of a host, in the letters of French or in those of Japanese: mixed with each other, or with Greek and Russian ones, they
 * imitate other names. So does the coded form (`xn--`), which nobody can read.
 */
const LABEL =
  /^(?!-|xn--)(?:[a-z0-9à-öø-ÿœ-]{1,63}|[0-9\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー-]{1,63})(?<!-)$/u;

/** Names that lead to the reader's own machine or network, or nowhere: RFC 6761, 6762 and 8375, and `internal`, which ICANN reserves. */
const OWN_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa|test|invalid)$/;

/** Addresses of the reader's own machine or network, and those that name none: RFC 6890. */
const OWN_NUMBERS =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

const LOCAL_PART = /^[\w.+-]+$/;

/** What is no part of an address unless it is coded (RFC 3986, 3987): spaces, quotes, brackets, what nobody sees; also a coded control. */
const STRAY_SIGN = /[\p{C}\p{Z}"'`<>\\^{|}]|%(?:[01][0-9a-f]|7f)/iu;

/**
 * What is wrong with an address of the web, as it is typed: it must be whole, begin with http or https, ask a host that every reader can
 * reach, tell no password, and hold nothing that a browser drops or a page must code. The rule of every address, in data and accounts.
 */
export function webAddressMistake(typed: string): Mistake | undefined {
  const tell = (code: Mistake['code'], text = ''): Mistake => ({ code, params: { value: typed, text } });
  const stray = straySign(typed);
  if (stray) return stray;
  const [whole, authority = ''] = /^https?:\/\/([^/?#]*)/.exec(typed) ?? [];
  if (whole === undefined || authority === '') return tell('bad-address');
  if (authority.includes('@')) return tell('address-login');
  if (!URL.canParse(typed)) return tell('bad-address');
  // The dot that ends a full name of a host stands before the port.
  const host = authority.replace(/\.?(?::\d*)?$/, '').toLowerCase();
  return isPublicHost(host) ? undefined : tell('address-host', host);
}

/**
 * What is wrong with an address to which the words of an account lead: one of the web, one of mail, or a path of this site, whose pages are
 * looked for elsewhere.
 */
export function linkMistake(typed: string): Mistake | undefined {
  const [scheme = ''] = /^(?:https?:(?=\/\/)|mailto:|\/(?![/\\]))/.exec(typed) ?? [];
  const other: Mistake = { code: 'link-address', params: { value: typed } };
  if (scheme.startsWith('http')) return webAddressMistake(typed);
  const stray = straySign(typed);
  if (stray) return stray;
  if (scheme === '/') return /\/(?:\.|%2e){1,2}(?:[/?#]|$)|\/\/|%(?:2f|5c)/i.test(typed) ? other : undefined;
  const [name = '', host = '', ...more] = typed.slice(scheme.length).split('@');
  return scheme === 'mailto:' && LOCAL_PART.test(name) && isPublicHost(host) && more.length === 0 ? undefined : other;
}

function isPublicHost(host: string): boolean {
  // Four numbers, written as they are read: 127.1 and 2130706433 are other ways to say 127.0.0.1.
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

/** The first sign that an address does not admit, with the code that stands for it; one that nobody sees is told by its number. */
function straySign(typed: string): Mistake | undefined {
  const [sign] = STRAY_SIGN.exec(typed) ?? [];
  if (sign === undefined) return undefined;
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const text = /[\p{C}\p{Z}]/u.test(sign) ? `U+${number.padStart(4, '0')}` : sign;
  return { code: 'address-sign', params: { value: typed, text, nearest: /^[ -~]$/.test(sign) ? `%${number}` : '' } };
}

/** An address of the web: whoever follows it asks a host, and runs nothing. */
export const webAddress = z
  .url({ abort: true })
  .superRefine((typed, ctx) => {
    const mistake = webAddressMistake(typed);
    if (mistake) addMistake(ctx, mistake.code, { ...mistake.params });
  })
  .register(meanings, { scalar: 'address' });
