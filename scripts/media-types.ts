/** The media types of the files of the site, by the ending of their names: what our own server sends and what the server files ask for. */

/** Text in UTF-8, which a server must say, and which it may compress. */
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
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** The header for a text; undefined for any other file. `ending` with its dot. */
export function textTypeOf(ending: string): string | undefined {
  const type = textTypes[ending.slice(1)];
  return type && `${type}; charset=utf-8`;
}
