/** The media types of the site's files by extension, for our own server and for the server files. */

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
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** `ending` with its dot. */
export function isTextEnding(ending: string): boolean {
  return Object.hasOwn(textTypes, ending.slice(1));
}

/** The Content-Type for a file; `ending` with its dot. */
export function typeOf(ending: string): string {
  const name = ending.slice(1);
  if (isTextEnding(ending)) return `${textTypes[name] ?? ''}; charset=utf-8`;
  return (Object.hasOwn(binaryTypes, name) && binaryTypes[name]) || 'application/octet-stream';
}
