import { expect, it } from 'vitest';
import { element, html, marked } from './html.ts';

it('a text in HTML stays as it is where it is HTML already', () => {
  expect(element('p', {}, element('b', {}, html`${'a < b'}`)).html).toBe('<p><b>a &lt; b</b></p>');
});

it.each([
  ['fr', 'La page dit «\u00A013 ans\u00A0».', 'La page dit <q lang="fr">«\u00A013 ans\u00A0»</q>.'],
  ['fr', '「静岡宣言」, en 2024', '<q lang="ja">「静岡宣言」</q>, en 2024'],
  ['ja', '「13年」とも記す。', '<q lang="ja">「13年」</q>とも記す。'],
  ['fr', 'sans citation', 'sans citation'],
  ['ja', '第2回から第4回まで', '第\u20602\u2060回から第\u20604\u2060回まで'],
] as const)('a text of the page in %s: %s', (locale, text, expected) => {
  const shown = marked(text, locale);
  expect(shown.html).toBe(expected);
  expect(shown.text).toBe(text);
});
