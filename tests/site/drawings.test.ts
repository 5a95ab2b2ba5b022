import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtSites, exampleSite } from '../built-site.ts';

describe.each(builtSites)('a drawing of $name', ({ site }) => {
  const drawings = site.pages().flatMap(({ url, $ }) =>
    $('main svg')
      .toArray()
      .map((element) => ({ url, svg: $.html(element), classes: $(element).attr('class') ?? '' })),
  );

  it('costs at most 3 kB, compressed', () => {
    const heavy = drawings.filter(({ svg }) => gzipSync(svg, { level: 9 }).length > 3000);
    expect(heavy.map(({ url, classes }) => `${url}: ${classes}`)).toEqual([]);
  });

  it('is styled by classes alone: the policy of the page forbids the rest', () => {
    expect(drawings.filter(({ svg }) => /<style|\sstyle=|\sfill=|\sstroke=/.test(svg))).toEqual([]);
  });
});

it.each(['/fr/cities/', '/ja/cities/', '/fr/cities/valbourg/'])('a map shows where, on %s', (path) => {
  expect(exampleSite.pageAt(path).$('main svg.map')).toHaveLength(1);
});
