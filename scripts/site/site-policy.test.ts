import { describe, expect, it } from 'vitest';
import { headerOf, policyOf, unionOf, withoutStyles, type Policy } from './site-policy.ts';

function policy(text: string): Policy {
  const found = policyOf(`<head><meta http-equiv="content-security-policy" content="${text}"></head>`);
  if (found === undefined) throw new Error('There is no policy.');
  return found;
}

describe('the policy of a page', () => {
  it('is read from its head', () => {
    expect(headerOf(policy("default-src 'none';img-src 'self' data:; "))).toBe(
      "default-src 'none'; img-src 'self' data:",
    );
  });

  it('may be missing', () => {
    expect(policyOf('<head><title>…</title></head>')).toBeUndefined();
  });
});

describe('the policy of all pages', () => {
  it('allows what any page allows, each once, and no other site to frame them', () => {
    const union = unionOf([
      policy("default-src 'none'; script-src 'self' 'sha256-b'"),
      policy("default-src 'none'; script-src 'self' 'sha256-a'"),
    ]);
    expect(headerOf(union)).toBe("default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; frame-ancestors 'none'");
  });

  it('is the same whichever page is read first', () => {
    const [one, two] = [policy("style-src 'sha256-a'"), policy("style-src 'sha256-b'")];
    expect(headerOf(unionOf([one, two]))).toBe(headerOf(unionOf([two, one])));
  });

  it('cannot be made of pages that state different directives', () => {
    expect(() => unionOf([policy("default-src 'none'"), policy("default-src 'none'; img-src 'self'")])).toThrow(
      'Two pages state different policies: "default-src" and "default-src img-src".',
    );
  });

  it('without styles still forbids whatever was not allowed', () => {
    expect(headerOf(withoutStyles(policy("default-src 'none'; img-src 'self'; style-src 'sha256-a'")))).toBe(
      "img-src 'self'; connect-src 'none'; font-src 'none'; frame-src 'none'; manifest-src 'none'; media-src 'none'; " +
        "object-src 'none'; script-src 'none'; worker-src 'none'",
    );
  });
});
