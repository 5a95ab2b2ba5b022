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
} as const;

type Extension = keyof typeof mediaTypes;

const encoder = new TextEncoder();

/** A file of the open data; its name tells its type. */
export function dataFile(path: string, text: string): DataFile {
  const extension = path.slice(path.lastIndexOf('.') + 1) as Extension;
  return { path, mediaType: mediaTypes[extension], text, bytes: encoder.encode(text).length };
}
