import { describe, expect, it } from 'vitest';
import { base, exampleSite, site, sitePages, type Page } from '../built-site.ts';

type Node = Readonly<Record<string, unknown>>;

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly Node[];
}

/** The pages of both languages; the first page and that of an error have no frame. */
const pages = sitePages().filter(({ url }) => /^(?:fr|ja)\//.test(url.slice(base.length)));

function blocksOf({ $ }: Page): string[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((block) => $(block).text());
}

const graphs = new Map(
  pages.flatMap((page) => blocksOf(page).map((block) => [page.url, JSON.parse(block) as Graph] as const)),
);

describe('the linked data of a page', () => {
  it('stand in one block on every page below the home page', () => {
    const isHome = (url: string) => /^(?:fr|ja)\/$/.test(url.slice(base.length));
    expect(pages.filter((page) => blocksOf(page).length !== (isHome(page.url) ? 0 : 1)).map(({ url }) => url)).toEqual(
      [],
    );
    expect([...graphs.values()].every((graph) => graph['@context'] === 'https://schema.org')).toBe(true);
  });

  it('give addresses of this site with its host where it is known, else from its root', () => {
    const start = site ? `${site}${base}` : base;
    const wrong = [...graphs.values()]
      .flatMap((graph) => graph['@graph'])
      .map((node) => node['mainEntityOfPage'])
      .filter((address) => typeof address === 'string' && !address.startsWith(start));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('lead from the home page to the page itself', () => {
    const wrong = pages.flatMap(({ url }) => {
      const list = graphs.get(url)?.['@graph'].find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'];
      const steps = (list ?? []) as { position: number; item: string }[];
      const isWhole = steps.at(-1)?.item.endsWith(url) && steps.every(({ position }, index) => position === index + 1);
      return isWhole || !graphs.has(url) ? [] : [url];
    });
    expect(wrong).toEqual([]);
  });
});

it('an authority has its numbers elsewhere, those of its territory and of its town', () => {
  const [block = 'null'] = blocksOf(exampleSite.pageAt('/ja/authorities/lyon/'));
  const { '@graph': nodes } = JSON.parse(block) as Graph;
  expect(nodes.find((node) => node['@type'] === 'GovernmentOrganization')).toMatchObject({
    identifier: { propertyID: 'INSEE', value: '69123' },
    areaServed: { sameAs: 'http://www.wikidata.org/entity/Q456' },
    location: { sameAs: 'https://sws.geonames.org/2996944/' },
  });
});
