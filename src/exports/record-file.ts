/** Where a record is published by itself, below `/data/`: `editions/1-nancy.json`. There is one series. */
export function recordFile(kind: string, id: string): string {
  return kind === 'series' ? 'series.json' : `${kind}/${id}.json`;
}
