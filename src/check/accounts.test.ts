import { expect, it } from 'vitest';
import { contentWith, textOf } from '../../tests/fixtures/changed-content.ts';
import { valbourgInFrench } from '../../tests/fixtures/example-files.ts';

/** Returns what the check reports about a link from an account to the site itself. */
function problemsOf(href: string) {
  const { problems } = contentWith({ [valbourgInFrench]: `${textOf(valbourgInFrench)}\n[Une page](${href}).\n` });
  return problems
    .filter(({ code }) => code === 'link-to-nothing')
    .map(({ params }) => [params['value'], params['nearest']].join(' → '));
}

it.each([
  '/',
  '/fr/about/',
  '/ja/editions/5-valbourg/',
  '/fr/editions/5-valbourg/#sources',
  '/fr/editions/9-belport/?q=x',
  '/data/cities.csv',
])('a link of an account to the site itself leads to a page or a file that stands: %s', (href) => {
  expect(problemsOf(href)).toEqual([]);
});

it.each([
  ['/editions/5-valbourg/', '/editions/5-valbourg/ → /fr/editions/5-valbourg/'],
  ['/fr/data/cities.csv', '/fr/data/cities.csv → /data/cities.csv'],
])('a link of an account to the site itself is told where nothing is, with what may be meant: %s', (href, told) => {
  expect(problemsOf(href)).toEqual([told]);
});

it('a link of an account to the site itself is told where the page was taken away', () => {
  expect(problemsOf('/fr/about/history/')).toHaveLength(1);
});
