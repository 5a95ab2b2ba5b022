import { describe, expect, it } from 'vitest';
import { withOwnStyles } from './page-styles.ts';

const styled = (css: string, body = '', scripts = '') =>
  withOwnStyles(`<html lang="fr"><style>${css}</style><body>${body}</body></html>`, scripts, () => undefined).replace(
    /.*<style>(.*)<\/style>.*/,
    '$1',
  );

describe('the styles of a page', () => {
  it.each([
    ['without the rules for a class that it lacks', '.a{x:1}.b{x:2}', '<p class="a">', '.a{x:1}'],
    ['whatever its text says', '.a{x:1}p{x:2}', '<p>a', 'p{x:2}'],
    ['with those of the selectors that it has', '.a,.b,p{x:1}', '<p class="b c">', '.b,p{x:1}'],
    [
      'without those for classes that no element has together',
      '.a.b{x:1}p.a{x:2}',
      '<p class="a"><i class="b">',
      'p.a{x:2}',
    ],
    ['without those that need an element around', '.a p{x:1}p .a{x:2}', '<p>', ''],
    ['with what is not looked for', 'p:not(.c):hover{x:1}p[open]>p{x:2}', '<p>', 'p:not(.c):hover{x:1}p[open]>p{x:2}'],
    ['with the alternatives that it has', ':is(.a,.b) p{x:1}', '<p class="b">', ':is(.b) p{x:1}'],
    ['without a choice of what it lacks', '.b:is(.a,i){x:1}', '<p class="b"><i class="a">', ''],
    [
      'without the frame of what is gone',
      '@media print{.a{x:1}}@layer a,b;@layer a{}p{x:2}',
      '<p>',
      '@layer a,b;@layer a{}p{x:2}',
    ],
    [
      'with what is no rule',
      "@font-face{src:url('a.woff2')}@page{margin:1mm}",
      '',
      "@font-face{src:url('a.woff2')}@page{margin:1mm}",
    ],
    [
      'without the rules for an element that it lacks',
      'table,p>a{x:1}dl dt.b::before{x:2}.b h2{x:3}',
      '<p class="b"><a href="#n">',
      'p>a{x:1}',
    ],
    [
      'without what is for a language that neither it nor the element has',
      ':root:lang(ja) p{x:1}p:lang(ja){x:2}i:lang(ja){x:3}:lang(fr){x:4}',
      '<p lang="ja"></p><i>',
      'p:lang(ja){x:2}:lang(fr){x:4}',
    ],
    [
      'without tokens that nothing asks for, itself or through others',
      ':root{--a:1;--b:var(--a);--c:2}p{x:var(--c)}',
      '<p>',
      ':root{--c:2}p{x:var(--c)}',
    ],
  ])('are written %s', (_, css, body, own) => {
    expect(styled(css, body)).toBe(own);
  });

  it('keep what a script may set', () => {
    expect(styled('.has-sides{x:1}', '', "box.classList.add('has-sides')")).toBe('.has-sides{x:1}');
  });
});
