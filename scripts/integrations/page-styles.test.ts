import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withOwnStyles } from './page-styles.ts';

const page = (css: string, body: string, policy = '') =>
  `<html lang="fr"><head><meta content="${policy}"><style>${css}</style></head><body>${body}</body></html>`;
const styled = (css: string, body: string) =>
  /<style>(.*)<\/style>/.exec(withOwnStyles(page(css, body), new Set(['later'])))?.[1];
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the styles of a page', () => {
  it.each([
    ['of a class that stands on it', '.on{top:0}', '.on{top:0}'],
    ['of one of several that stands on it', '.on,.off{top:0}', '.on,.off{top:0}'],
    ['of a class that a script may set', '.later{top:0}', '.later{top:0}'],
    ['of a state', '.on.is-open{top:0}', '.on.is-open{top:0}'],
    ['of elements', '@layer base{p{top:0}}', '@layer base{p{top:0}}'],
    ['of what may be absent', '.on:not(.off){top:0}.on:is(.off,p){top:0}', '.on:not(.off){top:0}.on:is(.off,p){top:0}'],
    ['of its language', ':root:lang(fr) p{top:0}', ':root:lang(fr) p{top:0}'],
    ['of a passage in another', 'q:lang(ja){top:0}', 'q:lang(ja){top:0}'],
    [
      'of fonts, and the order of layers',
      '@layer a,b;@font-face{src:url(x.woff2)}',
      '@layer a,b;@font-face{src:url(x.woff2)}',
    ],
  ])('are those %s', (_, css, kept) => expect(styled(css, '<p class="on">')).toBe(kept));

  it.each([
    ['of a class that it lacks', '.on{top:0}.off,.on .off{top:0}', '.on{top:0}'],
    ['of another language', ':root:lang(ja) p{top:0}', ''],
    ['of a width, where none is left', '@layer a{@media (width<44rem){.off{top:0}}}.on{top:0}', '.on{top:0}'],
  ])('are not those %s', (_, css, kept) => expect(styled(css, '<p class="on">')).toBe(kept));

  it('name scopes shortly, and no scope without a rule', () => {
    expect(
      withOwnStyles(
        page('p:where(.astro-abcdefgh){top:0}', '<p class="astro-abcdefgh"><i class="astro-hgfedcba">'),
        new Set(),
      ),
    ).toBe(page('p:where(.astro-0){top:0}', '<p class="astro-0"><i>'));
  });

  it('have their hash in the policy', () => {
    const css = '.off{top:0}p{top:0}';
    expect(withOwnStyles(page(css, '<p>', hash(css)), new Set())).toBe(page('p{top:0}', '<p>', hash('p{top:0}')));
  });
});
