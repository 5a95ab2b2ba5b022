import type { SourceSeen } from '../../../src/archive/schema/source-seen.ts';

/** The text of `sources-seen.yaml`: a record for each source, by id. */
export function seenFile(seen: ReadonlyMap<string, SourceSeen>): string {
  const records = [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, one]) => [`${id}:`, ...linesOf(one)].join('\n'));
  return `${HEAD}${records.join('\n')}\n`;
}

function linesOf({ url, on, state, status, answered, moved, copy }: SourceSeen): string[] {
  return [
    `  url: ${quoted(url)}`,
    `  on: ${on}`,
    `  state: ${state}`,
    ...(status === undefined ? [] : [`  status: ${String(status)}`]),
    ...(answered === undefined ? [] : [`  answered: ${answered}`]),
    ...(moved === undefined ? [] : [`  moved: { url: ${quoted(moved.url)} }`]),
    ...(copy === undefined ? [] : [`  copy: { url: ${quoted(copy.url)}, on: ${copy.on} }`]),
  ];
}

/** An address in quotes; characters that would end the text are percent-encoded. */
function quoted(url: string): string {
  return `"${url.replaceAll('\\', '%5C').replaceAll('"', '%22')}"`;
}

const HEAD = `# Ce que chaque adresse de la bibliographie a répondu, la dernière fois qu’on l’a demandée. « npm run sources » écrit ce fichier.
# 各資料のアドレスを最後に確かめたときの応答。「npm run sources」が書き込む。
`;
