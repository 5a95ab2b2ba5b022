import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { base, sitePages } from '../../scripts/quality/built-site.ts';

const drawings = sitePages().flatMap(({ url, $ }) =>
  $('main svg')
    .toArray()
    .map((element) => ({ url, svg: $.html(element), classes: ($(element).attr('class') ?? '').split(' ') })),
);

describe('a drawing', () => {
  it('costs at most 3 kB, compressed', () => {
    const heavy = drawings.filter(({ svg }) => gzipSync(svg, { level: 9 }).length > 3000);
    expect(heavy.map(({ url, classes }) => `${url}: ${classes.join(' ')}`)).toEqual([]);
  });

  it('is styled by classes alone: the policy of the page forbids the rest', () => {
    expect(drawings.filter(({ svg }) => /<style|\sstyle=|\sfill=|\sstroke=/.test(svg))).toEqual([]);
  });

  it.each(['fr/cities/', 'ja/cities/', 'fr/cities/nancy/', 'ja/cities/kanazawa/'])('shows where, on %s', (path) => {
    const maps = drawings.filter(({ url, classes }) => url === base + path && classes.includes('map'));
    expect(maps).toHaveLength(1);
  });
});
