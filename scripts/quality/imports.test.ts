import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';

/** What each file or folder imports. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const src = join(import.meta.dirname, '../../src');
const files: Graph = new Map(
  globSync('**/*.{ts,astro}', { cwd: src, exclude: ['**/*.test.ts'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, importsOf(file)]),
);

/** Lists the files that a file imports, for their types too. */
function importsOf(file: string): ReadonlySet<string> {
  const imports = readFileSync(join(src, file), 'utf8').matchAll(
    /\b(?:from|import)\s*\(?\s*'(\.[^']+\.(?:ts|astro))'/g,
  );
  return new Set([...imports].map(([, to = '']) => posix.join(posix.dirname(file), to)));
}

function foldersBy(nameOf: (file: string) => string): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imports] of files) {
    const from = nameOf(file);
    const others = [...imports].map(nameOf).filter((to) => to !== from);
    folders.set(from, new Set([...(folders.get(from) ?? []), ...others]));
  }
  return folders;
}

/** Returns the first circle, with its beginning once more at its end; empty if there is none. */
function circleIn(graph: Graph): readonly string[] {
  const done = new Set<string>();
  const circleFrom = (node: string, way: readonly string[]): readonly string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const circle = circleFrom(next, [...way, node]);
      if (circle.length > 0) return circle;
    }
    done.add(node);
    return [];
  };
  return [...graph.keys()].map((node) => circleFrom(node, [])).find(({ length }) => length > 0) ?? [];
}

/** The imports between the folders of a circle, file by file. */
function filesAlong(circle: readonly string[]): readonly string[] {
  const steps = circle.slice(1).map((to, index) => [circle[index], to] as const);
  return [...files].flatMap(([file, imports]) =>
    [...imports].flatMap((other) =>
      steps.some(([from, to]) => posix.dirname(file) === from && posix.dirname(other) === to)
        ? `${file} → ${other}`
        : [],
    ),
  );
}

it('finds a circle', () => {
  const graph = Object.entries({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['c'] });
  expect(circleIn(new Map(graph.map(([from, to]) => [from, new Set(to)])))).toEqual(['d', 'c', 'd']);
});

it('no two files of src import each other, at once or by way of others', () => {
  expect(circleIn(files)).toEqual([]);
});

it('no folder of src imports one that imports it', () => {
  const circle = circleIn(foldersBy(posix.dirname));
  expect({ circle, imports: filesAlong(circle) }).toEqual({ circle: [], imports: [] });
});

it('docs/imports.md draws the folders of src and what each imports', async () => {
  // All pages stand above, and none imports another.
  const graph = foldersBy((file) => (file.startsWith('pages/') ? 'pages' : posix.dirname(file).replace(/^\.$/, 'src')));
  await expect(drawingOf(graph)).toMatchFileSnapshot('../../docs/imports.md');
});

function drawingOf(graph: Graph): string {
  const below = (node: string): readonly string[] => [...(graph.get(node) ?? [])];
  const floorOf = (node: string): number => Math.max(0, ...below(node).map((one) => floorOf(one) + 1));
  const reaches = (from: string, to: string): boolean => below(from).some((one) => one === to || reaches(one, to));
  /** Those that no other of them imports: the rest follows. */
  const nearest = (node: string) => below(node).filter((to) => !below(node).some((one) => reaches(one, to)));
  const nodes = [...graph.keys()].sort();
  const named = (node: string) => node.replaceAll('/', '_');
  const floors = Map.groupBy(nodes, floorOf);
  return [
    '# What imports what',
    '',
    'The folders of `src` (all of `src/pages` as one, `src` for the files in no folder), each above those that it imports, by types too. An arrow that follows',
    'from others is left out. `scripts/quality/imports.test.ts` refuses a circle, and writes this page: `npm run test:unit -- scripts/quality/imports.test.ts -u`.',
    '',
    '```mermaid',
    'flowchart TB',
    ...[...floors.keys()]
      .sort((a, b) => a - b)
      .flatMap((floor) => [
        `  subgraph floor${String(floor)}["floor ${String(floor)}"]`,
        ...(floors.get(floor) ?? []).map((node) => `    ${named(node)}["${node}"]`),
        '  end',
      ]),
    ...nodes.flatMap((node) => {
      const to = nearest(node).map(named).sort();
      return to.length > 0 ? [`  ${named(node)} --> ${to.join(' & ')}`] : [];
    }),
    '```',
    '',
  ].join('\n');
}
