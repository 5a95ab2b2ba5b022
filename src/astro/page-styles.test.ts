import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnParts } from './page-policy.ts';

const page = (css: string, body: string): string =>
  `<meta http-equiv="content-security-policy" content="style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'">` +
  `<style>${css}</style>${body}`;

it.each([
  ['leaves out the rule of a class that the page lacks', '.a{x:1}.b{x:2}p .a.b{x:3}', '.a{x:1}'],
  ['keeps a rule of which one selector is met', '.b,.a>p{x:1}', '.b,.a>p{x:1}'],
  ['leaves out an at-rule that has nothing left', '@layer l;@media print{@layer l{.b{x:1}}}p{x:2}', '@layer l;p{x:2}'],
  ['keeps what asks for no class', '@font-face{x:1}:root[data-size="1.5"]{x:2}@page{x:3}', undefined],
  [
    'looks for the scope of a component, and not at what is refused',
    'p:where(.s){x:1}.a:not(.b){x:2}',
    '.a:not(.b){x:2}',
  ],
  ['keeps the bar that a script puts into any page', '.landing{x:1}', undefined],
])('a page %s', (_, css, own = css) => {
  expect(withOwnParts(page(css, '<p class="a c">'))).toBe(page(own, '<p class="a c">'));
});

it('a page with a form keeps what its script tells of a town', () => {
  const css = '.sign.is-french{x:1}';
  expect(withOwnParts(page(css, '<form></form>'))).toBe(page(css, '<form></form>'));
});

it('a page keeps all styles where scripts make elements of it, or no policy asks for hashes', () => {
  for (const html of [page('.b{x:1}', '<main data-search-state="idle"></main>'), '<style>.b{x:1}</style>'])
    expect(withOwnParts(html)).toBe(html);
});
