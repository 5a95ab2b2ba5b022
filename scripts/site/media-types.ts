/** The media types of the site's files by extension, for our own server and for the server files. */
import { extname } from 'node:path';

/** Text in UTF-8: the server must state the charset, and may compress it. */
export const textTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  nt: 'application/n-triples',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  yaml: 'application/yaml',
};

export const binaryTypes: Readonly<Record<string, string>> = {
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  sqlite: 'application/vnd.sqlite3',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Files whose type their ending does not tell, by how their names end. All are text. */
export const namedTypes: Readonly<Record<string, string>> = {
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.tei.xml': 'application/tei+xml',
  'feed.xml': 'application/atom+xml',
  'opensearch.xml': 'application/opensearchdescription+xml',
};

/** The types of all texts. */
export const allTextTypes: readonly string[] = [...Object.values(textTypes), ...Object.values(namedTypes)];

/** `ending` with its dot. */
export function isTextEnding(ending: string): boolean {
  return Object.hasOwn(textTypes, ending.slice(1));
}

/** The Content-Type for a file, by its name. */
export function typeOf(name: string): string {
  const ending = extname(name);
  const [, named] = Object.entries(namedTypes).find(([end]) => name.endsWith(end)) ?? [];
  if (isTextEnding(ending)) return `${named ?? textTypes[ending.slice(1)] ?? ''}; charset=utf-8`;
  return (Object.hasOwn(binaryTypes, ending.slice(1)) && binaryTypes[ending.slice(1)]) || 'application/octet-stream';
}
