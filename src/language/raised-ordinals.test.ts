import { describe, expect, it } from 'vitest';
import { withRaisedOrdinals } from './raised-ordinals.ts';

describe('the ordinals of a page', () => {
  it.each([
    ['<p>7es Rencontres, 1re édition</p>', '<p>7<sup>es</sup> Rencontres, 1<sup>re</sup> édition</p>'],
    ['<p>musée du XXIe siècle</p>', '<p>musée du XXI<sup>e</sup> siècle</p>'],
    ['<a title="la 7e > la 6e">7e</a>', '<a title="la 7e > la 6e">7<sup>e</sup></a>'],
    ['<p>le 1er octobre</p>', '<p>le 1<sup>er</sup> octobre</p>'],
  ])('are raised: %s', (page, raised) => {
    expect(withRaisedOrdinals(page)).toBe(raised);
  });

  it.each([
    '<title>7e édition</title>',
    '<script>const a = "7e";</script>',
    '<pre>7e <b>8e</b></pre>',
    '<!-- 7e --><p>5 m, 7ème, A7e, 3.14e</p>',
    '<span>7<sup>e</sup></span>',
  ])('are left as they are: %s', (page) => {
    expect(withRaisedOrdinals(page)).toBe(page);
  });
});
