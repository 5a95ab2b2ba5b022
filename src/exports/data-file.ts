/** A file of the open data, with its path below `/data/`. */
export interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
}

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  nt: 'application/n-triples',
} as const;

function isKnown(ending: string): ending is keyof typeof mediaTypes {
  return Object.hasOwn(mediaTypes, ending);
}

function extensionOf(path: string): keyof typeof mediaTypes {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return isKnown(ending) ? ending : 'json';
}

const encoder = new TextEncoder();

/** A file of the open data; its name tells its type. */
export function dataFile(path: string, text: string): DataFile {
  return { path, mediaType: mediaTypes[extensionOf(path)], text, bytes: encoder.encode(text).length };
}
