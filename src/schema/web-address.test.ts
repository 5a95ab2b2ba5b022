import { describe, expect, it } from 'vitest';
import { linkMistake, webAddress, webAddressMistake } from './web-address.ts';

const refused: readonly (readonly [string, string])[] = [
  ['javascript:alert(1)', 'bad-address'],
  ['JaVaScRiPt:alert%281%29', 'bad-address'],
  ['data:text/html,x', 'bad-address'],
  ['ftp://example.org/', 'bad-address'],
  ['//example.org/', 'bad-address'],
  ['https:example.org', 'bad-address'],
  ['https:/example.org', 'bad-address'],
  ['https:///example.org', 'bad-address'],
  ['https://', 'bad-address'],
  ['https://example.org:99999/', 'bad-address'],
  ['\tjavascript:x', 'address-sign'],
  ['java\nscript:x', 'address-sign'],
  ['https://example.org/\r\nX: y', 'address-sign'],
  ['https://example.org/%0d%0aX', 'address-sign'],
  ['https://example.org/"x', 'address-sign'],
  ['https://example.org/<script>', 'address-sign'],
  ['https://example.org/a b', 'address-sign'],
  ['https://example.org\\@example.com/', 'address-sign'],
  ['https://example.org/\u202Egnp', 'address-sign'],
  ['https://example.org/\u200B', 'address-sign'],
  ['https://user:password@example.org/', 'address-login'],
  ['https://example.org@example.com/', 'address-login'],
  ['https://.', 'address-host'],
  ['https://example..org/', 'address-host'],
  ['https://intranet/', 'address-host'],
  ['http://localhost/', 'address-host'],
  ['http://2130706433/', 'address-host'],
  ['http://[::1]/', 'address-host'],
];

const taken = [
  'https://www.city.kyoto.lg.jp/sogo/page/0000067480.html',
  'https://senat.fr./ga/ga102/ga10210.html',
  'http://202.246.160.112/a74716/marseilles.html',
  'https://example.org:8443/a?b=c&d=%C3%A9#e',
  'https://example.org/jumelages-coopérations/ville@x',
  'https://日本語.jp/会議',
  'https://académie.fr/',
];

describe('an address of the web', () => {
  it.each(refused)('is not %j', (typed, code) => {
    expect(webAddressMistake(typed)?.code).toBe(code);
    expect(webAddress.safeParse(typed).error?.issues).toHaveLength(1);
  });

  it.each(taken)('may be %j', (typed) => {
    expect(webAddressMistake(typed)).toBeUndefined();
    expect(webAddress.safeParse(typed).data).toBe(typed);
  });
});

describe('the address of a link in an account', () => {
  it.each([
    ...refused.map(([typed]) => typed),
    '../../index.html',
    'about/',
    '#t2',
    '?q=x',
    '',
    '/\\example.org/',
    '/fr/../../x',
    '/fr/%2e%2E/x',
    '/fr//example.org',
    '/%2F/example.org',
    '/fr/\u0009x',
    'mailto:',
    'mailto:x',
    'mailto:x@localhost',
    'mailto:x@example.org?subject=y',
    'mailto:x@example.org?bcc=y@example.com',
    'mailto:x@example.org,y@example.com',
    'mailto:x@example.org%0aBcc:y@example.com',
    'tel:+33100000000',
  ])('is not %j', (typed) => {
    expect(linkMistake(typed)).toBeDefined();
  });

  it.each([
    ...taken,
    '/',
    '/fr/about/',
    '/ja/editions/5-tours/#dates.days',
    '/data/points.csv',
    'mailto:x@example.org',
  ])('may be %j', (typed) => {
    expect(linkMistake(typed)).toBeUndefined();
  });
});
