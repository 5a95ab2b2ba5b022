/** The file of a single record, below `/data/`: `editions/1-nancy.json`. There is only one series. */
export function recordFile(kind: string, id: string): string {
  return kind === 'series' ? 'series.json' : `${kind}/${id}.json`;
}
