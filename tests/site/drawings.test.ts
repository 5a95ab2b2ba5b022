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

  it.each(['fr/', 'ja/', 'fr/cities/', 'ja/cities/', 'fr/cities/nancy/', 'ja/cities/kanazawa/'])(
    'shows where, on %s',
    (path) => {
      const maps = drawings.filter(({ url, classes }) => url === base + path && classes.includes('map'));
      expect(maps).toHaveLength(1);
    },
  );

  it.each(['fr/twinnings/', 'ja/twinnings/'])('shows every link and every signature, on %s', (path) => {
    const here = drawings.filter(({ url }) => url === base + path);
    expect(here.flatMap(({ classes }) => classes)).toEqual(expect.arrayContaining(['map', 'signature-line']));
    const page = sitePages().find(({ url }) => url === base + path);
    const rows = page?.$('.twinning-table tbody tr:not(.decade-row)').toArray() ?? [];
    const arcs = here.find(({ classes }) => classes.includes('map'))?.svg.match(/class="arc-[a-z]+" d="[^"]+"/g) ?? [];
    const drawn = arcs.join('').match(/M/g)?.length ?? 0;
    // An end of several authorities has an arc to each of them; a link without a place at one end has none.
    expect(drawn).toBeGreaterThanOrEqual(rows.length - 1);
    expect(rows).toHaveLength(sitePages().filter(({ url }) => url.startsWith(base + path)).length - 1);
  });
});
