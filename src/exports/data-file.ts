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

function mediaTypeOf(path: string): string {
  const [, type] = Object.entries(mediaTypes).find(([ending]) => path.endsWith(`.${ending}`)) ?? [];
  return type ?? mediaTypes.json;
}

const encoder = new TextEncoder();

/** A file of the open data; its name tells its type. */
export function dataFile(path: string, text: string): DataFile {
  return { path, mediaType: mediaTypeOf(path), text, bytes: encoder.encode(text).length };
}
