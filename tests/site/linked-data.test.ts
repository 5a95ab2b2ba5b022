import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/archive/queries/timeline.ts';
import { isNotKnown } from '../../src/archive/schema/not-known.ts';
import { isoDate } from '../../src/exports/json-ld.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { base, exampleSite, site, sitePages, type Page } from '../built-site.ts';

type Node = Readonly<Record<string, unknown>>;

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly Node[];
}

const archive = await readArchive();
const stations = timeline(archive);
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

function nodeOf(url: string, type: string): Node | undefined {
  return graphs.get(base + url)?.['@graph'].find((node) => node['@type'] === type);
}

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

describe.each(stations.map((station) => [station.edition.id, station] as const))('the edition %s', (id, station) => {
  const event = (lang: string) => nodeOf(`${lang}/editions/${id}/`, 'Event');

  it('has its days, and those it was put off from', () => {
    const { dates } = station.edition;
    const days = dates.is === 'known' && !isNotKnown(dates.value.days) ? dates.value.days : undefined;
    expect([event('fr')?.['startDate'], event('fr')?.['endDate']]).toEqual([isoDate(days?.start), isoDate(days?.end)]);
    const putOffFrom = station.earlier.flatMap(({ period }) => isoDate(period.start) ?? []);
    const told = [event('fr')?.['previousStartDate'] ?? []].flat();
    expect(told).toEqual(station.postponements > 0 ? putOffFrom : []);
  });
});

describe('a record', () => {
  it.each([
    ['/fr/declarations/4-kagemitsu/', 'CreativeWork', { dateCreated: '2014-10-30' }],
    ['/fr/cities/valbourg/', 'City', { name: 'Valbourg' }],
    [
      '/ja/authorities/lyon/',
      'GovernmentOrganization',
      {
        identifier: { propertyID: 'INSEE', value: '69123' },
        areaServed: { sameAs: 'http://www.wikidata.org/entity/Q456' },
        location: { sameAs: 'https://sws.geonames.org/2996944/' },
      },
    ],
    ['/ja/data/', 'Dataset', { license: 'https://creativecommons.org/licenses/by/4.0/', isAccessibleForFree: true }],
  ])('of %s is a %s', (path, type, properties) => {
    const [block = 'null'] = blocksOf(exampleSite.pageAt(path));
    const { '@graph': nodes } = JSON.parse(block) as Graph;
    expect(nodes.find((node) => node['@type'] === type)).toMatchObject(properties);
  });
});
