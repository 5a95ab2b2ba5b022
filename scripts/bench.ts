/**
 * Measures check, build and search index on the archive itself and on synthetic ones.
 *
 *   npm run bench                 the archive, then 100 and 1,000 editions
 *   npm run bench -- 10 50        the archive, then 10 and 50 editions
 *
 * Nothing of it touches the built site.
 */
import { rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '../src/reader/read-content.ts';
import { astroBuild, emptySite, pagesIn, sizesTyped } from './bench-site.ts';
import type { Measurement } from './growth.ts';
import { growthTable } from './growth.ts';
import { measureNode } from './measured-run.ts';
import { runProgram } from './program.ts';
import { writeSyntheticContent } from './synthetic.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.build', 'bench');

await runProgram(async () => {
  const sizes = sizesTyped([100, 1000], 1);
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  const measurements = await measureArchive('the archive', contentFolder());
  for (const size of sizes) {
    const content = join(folder, 'content');
    rmSync(content, { recursive: true, force: true });
    writeSyntheticContent(content, size);
    // The check asks that what stands in the content be recorded, and that its languages agree.
    const opening = ['--list', 'opening', '--date', '2026-01-01', '--fr', '…', '--ja', '…'];
    await measureNode([join(root, 'scripts', 'record.ts'), ...opening], { CONTENT_DIR: content });
    await measureNode([join(root, 'scripts', 'stamp.ts'), '--date', '2026-01-01'], { CONTENT_DIR: content });
    measurements.push(...(await measureArchive(`${String(size)} editions`, content)));
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${growthTable(measurements)}`);
});

async function measureArchive(archive: string, content: string): Promise<Measurement[]> {
  const { site, env } = emptySite(folder, content);
  const steps: [step: string, args: readonly string[]][] = [
    ['check', [join(root, 'scripts', 'check.ts')]],
    ['build', astroBuild],
    ['index', [join(root, 'scripts', 'index-search.ts')]],
  ];
  const costs = [];
  for (const [step, args] of steps) {
    const cost = await measureNode(args, env);
    console.log(`${archive}, ${step}: ${cost.wallSeconds.toFixed(1)} s`);
    costs.push({ archive, step, ...cost });
  }
  const pages = pagesIn(site);
  return costs.map((cost) => ({ ...cost, pages }));
}
