import { describe, expect, it } from 'vitest';
import { withOwnStyles } from './page-styles.ts';

const styled = (css: string, body = '', scripts = '') =>
  withOwnStyles(`<style>${css}</style><body>${body}</body>`, scripts, () => undefined).replace(
    /<style>(.*)<\/style>.*/,
    '$1',
  );

describe('the styles of a page', () => {
  it.each([
    ['without the rules for a class that it lacks', '.a{x:1}.b{x:2}', '<p class="a">', '.a{x:1}'],
    ['with those of the selectors that it has', '.a,.b,p{x:1}', '<p class="b c">', '.b,p{x:1}'],
    ['with what one of several classes may match', ':is(.a,.b) p:not(.c){x:1}', '', ':is(.a,.b) p:not(.c){x:1}'],
    [
      'without the frame of what is gone',
      '@media print{.a{x:1}}@layer a,b;@layer a{}p{x:2}',
      '',
      '@layer a,b;@layer a{}p{x:2}',
    ],
    [
      'with what is no rule',
      "@font-face{src:url('a.woff2')}@page{margin:1mm}",
      '',
      "@font-face{src:url('a.woff2')}@page{margin:1mm}",
    ],
  ])('are written %s', (_, css, body, own) => {
    expect(styled(css, body)).toBe(own);
  });

  it('keep what a script may set', () => {
    expect(styled('.has-sides{x:1}', '', "box.classList.add('has-sides')")).toBe('.has-sides{x:1}');
  });
});
