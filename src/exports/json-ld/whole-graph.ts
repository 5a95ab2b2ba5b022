import type { Archive } from '../../archive/archive.ts';
import { memoize } from '../../archive/memoize.ts';
import { addressOf, dataAt } from '../../i18n/paths.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { pageTitles } from '../../site/pages.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import type { DataFile } from '../data-file.ts';
import { tablesOf } from '../tables.ts';
import { dataVersion, licence } from '../version.ts';
import { wholeFiles } from '../whole-files.ts';
import { inBothLanguages } from './both-languages.ts';
import { themesThing } from './creative-work.ts';
import { seriesThing } from './event.ts';
import type { Node } from './node.ts';
import { nTriplesOf, type Vocabulary } from './n-triples.ts';
import { recordThings } from './record-things.ts';
import { graphFile, known, ownThing } from './things.ts';

/** The same as statements, one a line; only where the host is known, since its names are whole addresses. */
export const triplesFile = 'graph.nt';

/** As schema.org’s own context reads these: its names are http, whatever its address. */
const vocabulary: Vocabulary = {
  base: 'http://schema.org/',
  prefixes: { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', void: 'http://rdfs.org/ns/void#' },
  addresses: new Set([
    'url',
    'sameAs',
    'license',
    'mainEntityOfPage',
    'archivedAt',
    'eventStatus',
    'dct:license',
    'dcat:downloadURL',
    'void:dataDump',
    'void:vocabulary',
  ]),
  dates: new Set([
    'startDate',
    'endDate',
    'previousStartDate',
    'datePublished',
    'dateCreated',
    'foundingDate',
    'dissolutionDate',
  ]),
};

const context = {
  '@vocab': vocabulary.base,
  ...vocabulary.prefixes,
  ...Object.fromEntries([...vocabulary.addresses].map((name) => [name, { '@type': '@id' }])),
  ...Object.fromEntries([...vocabulary.dates].map((name) => [name, { '@type': `${vocabulary.base}Date` }])),
};

/** Every thing that pages tell of, once, in both languages; its neighbours stand in the same file. */
const wholeGraph = memoize((archive: Archive): readonly Node[] => {
  const [french, japanese] = locales.map((locale) => thingsIn(archive, locale));
  const others = new Map(japanese?.map((node) => [node['@id'], node]));
  const things = (french ?? []).map((node) => inBothLanguages(node, others.get(node['@id']) ?? node));
  return [datasetNode(archive, things.length), ...things];
});

/** A link between authorities is no thing of schema.org. */
const kinds = ['editions', 'declarations', 'cities', 'authorities', 'organisations', 'themes', 'sources'] as const;

function thingsIn(archive: Archive, locale: Locale): readonly Node[] {
  const one = { archive, locale };
  const things = [
    seriesThing(one),
    themesThing(one, pageTitles(locale).themes),
    ...kinds.flatMap((kind) => [...archive[kind].keys()].flatMap((id) => recordThings(one, { kind, id }))),
  ];
  // As they are written: what is typed as things of schema.org is read as plain nodes.
  return JSON.parse(JSON.stringify(things)) as readonly Node[];
}

/** The data set, for catalogues: DCAT and VoID. */
function datasetNode(archive: Archive, entities: number): Node {
  const version = dataVersion(archive);
  const at = (file: string) => addressOf(dataAt(file));
  const distribution = ({ path, mediaType }: Pick<DataFile, 'path' | 'mediaType'>): Node => ({
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': at(path),
    'dcat:mediaType': mediaType,
  });
  return known({
    '@type': ['Dataset', 'dcat:Dataset', 'void:Dataset'],
    ...ownThing('data'),
    name: locales.map((locale) => ({ '@value': siteStrings[locale].name, '@language': locale })),
    version,
    identifier: archive.site.identifier?.url,
    license: licence.url,
    'dct:license': licence.url,
    'void:vocabulary': vocabulary.base,
    'void:entities': entities,
    'void:dataDump': [at(graphFile)],
    'dcat:distribution': [
      { path: 'datapackage.json', mediaType: 'application/json' },
      { path: graphFile, mediaType: 'application/ld+json' },
      ...Object.values(wholeFiles),
      ...tablesOf(archive).map(({ name }) => ({ path: `${name}.csv`, mediaType: 'text/csv' })),
    ].map(distribution),
  });
}

/** The graph as JSON-LD, with its context in it: reading it asks nothing of another host. */
export function graphText(archive: Archive): string {
  return `${JSON.stringify({ '@context': context, '@graph': wholeGraph(archive) })}\n`;
}

/** The graph as N-Triples. */
export function triplesText(archive: Archive): string {
  return nTriplesOf(wholeGraph(archive), vocabulary);
}
