/** The site that a benchmark makes of a content, in a folder of its own: nothing of it touches the built site. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { PlainFailure } from './program.ts';

const root = join(import.meta.dirname, '..');

/** What Node runs to build the pages, without the index. */
export const astroBuild: readonly string[] = [
  join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'),
  'build',
  '--force',
  '--root',
  root,
];

/** A site to be made: its folder, empty, and the environment in which programs make it. */
export interface BenchSite {
  readonly site: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Empties the place of the site in the folder of a benchmark. */
export function emptySite(folder: string, content: string): BenchSite {
  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const env = {
    CONTENT_DIR: content,
    OUT_DIR: site,
    SITE_DIR: site,
    CACHE_DIR: join(folder, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return { site, env };
}

/** How many pages a site has. */
export function pagesIn(site: string): number {
  return filesBelow(site).filter((file) => file.endsWith('.html')).length;
}

/**
 * The numbers of editions that were typed, or else the usual ones.
 *
 * @throws {PlainFailure} for anything that is no number from `least` to 9999
 */
export function sizesTyped(usual: readonly number[], least: 0 | 1): readonly number[] {
  const typed = process.argv.slice(2);
  const wrong = typed.find((size) => !/^(?:0|[1-9]\d{0,3})$/.test(size) || Number(size) < least);
  if (wrong !== undefined)
    throw new PlainFailure(`"${wrong}" is not a number of editions from ${String(least)} to 9999.`);
  return typed.length > 0 ? typed.map(Number) : usual;
}
