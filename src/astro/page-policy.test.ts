import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnParts } from './page-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, content: string): string =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="${policy}">${content}</head></html>`;

it('the policy of a page keeps the hashes of what stands inside the page, and no other', () => {
  const content = '<style>a{color:red}</style><script type="module">start()</script>';
  const own = `script-src 'self' ${hash('start()')}; style-src 'self' ${hash('a{color:red}')};`;
  const others = `script-src 'self' ${hash('x')} ${hash('start()')}; style-src 'self' ${hash('a{color:red}')} ${hash('y')};`;
  expect(withOwnParts(page(others, content))).toBe(page(own, content));
});

it('the policy of a page allows nothing that was not allowed', () => {
  const content = '<script>planted()</script>';
  expect(withOwnParts(page("script-src 'self'", content))).toBe(page("script-src 'self'", content));
});

it('the policy of a page is not asked of a page without one', () => {
  expect(withOwnParts('<style>a{}</style>')).toBe('<style>a{}</style>');
});
