/**
 * Measures check, build and search index on the archive itself and on synthetic ones.
 *
 *   npm run bench                 the archive, then 100 and 1,000 editions
 *   npm run bench -- 10 50        the archive, then 10 and 50 editions
 *
 * Nothing of it touches the built site.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './growth.ts';
import { growthTable } from './growth.ts';
import { measureNode } from './measured-run.ts';
import { PlainFailure, runProgram } from './program.ts';
import { writeSyntheticContent } from './synthetic.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.build', 'bench');
const site = join(folder, 'site');

await runProgram(async () => {
  const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['100', '1000'];
  const wrong = sizes.find((size) => !/^[1-9]\d{0,3}$/.test(size));
  if (wrong !== undefined) throw new PlainFailure(`"${wrong}" is not a number of editions from 1 to 9999.`);

  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  const measurements = await measureArchive('the archive', process.env['CONTENT_DIR'] ?? join(root, 'content'));
  for (const size of sizes) {
    const content = join(folder, 'content');
    writeSyntheticContent(content, Number(size));
    // The check asks that what stands in the content be recorded, and that its languages agree.
    const opening = ['--list', 'opening', '--date', '2026-01-01', '--fr', '…', '--ja', '…'];
    await measureNode([join(root, 'scripts', 'record.ts'), ...opening], { CONTENT_DIR: content });
    await measureNode([join(root, 'scripts', 'stamp.ts'), '--date', '2026-01-01'], { CONTENT_DIR: content });
    measurements.push(...(await measureArchive(`${size} editions`, content)));
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${growthTable(measurements)}`);
});

async function measureArchive(archive: string, content: string): Promise<Measurement[]> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const env = {
    CONTENT_DIR: content,
    OUT_DIR: site,
    SITE_DIR: site,
    CACHE_DIR: join(folder, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const steps: [step: string, args: string[]][] = [
    ['check', [join(root, 'scripts', 'check.ts')]],
    ['build', [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--force', '--root', root]],
    ['index', [join(root, 'scripts', 'index-search.ts')]],
  ];
  const costs = [];
  for (const [step, args] of steps) {
    const cost = await measureNode(args, env);
    console.log(`${archive}, ${step}: ${cost.wallSeconds.toFixed(1)} s`);
    costs.push({ archive, step, ...cost });
  }
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
  return costs.map((cost) => ({ ...cost, pages }));
}
