import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { readArchive } from '../../src/reader/read-archive.ts';
import { indexSite } from '../../src/search/indexer.ts';
import { setting } from '../../src/settings.ts';
import { publisherSettings } from '../../src/site/publisher.ts';
import { PlainFailure } from '../program.ts';
import { askedLanguage, systemFailureIn } from '../system-failure.ts';
import { writeDatabase } from './database.ts';
import { movePages, newPagesFolder } from './pages-folder.ts';
import { writeServerFiles } from './server-files.ts';
import { readSiteAddress } from './site-address.ts';
import { lockBuild, newStaging, restoreSite, siteFolders, swapSite } from './site-swap.ts';

const root = join(import.meta.dirname, '../..');
/** Rendering allocates millions of short-lived objects: a larger young generation cuts garbage collection to a quarter. */
const YOUNG_SPACE = '--max-semi-space-size=64';
/** Astro logs every page that it writes; a thousand lines would hide the one that matters. */
const PAGE_LINE = /[├└]─ /;
const STACK_LINE = /^\s+at \S/;

const withoutHost =
  'SITE_URL is not set: no page has a canonical address, no citation an address that leads anywhere, and there is no sitemap. ' +
  'Write the host, like SITE_URL=https://archive.example';

const withoutPublisher =
  'No publisher is set: the site says on every page that nobody publishes it. ' +
  `Write who does: ${publisherSettings.join(', ')} (docs/deploy.md).`;

/** The folder of the site, which is also served and tested. */
export function siteDir(): string {
  return resolve(root, setting('SITE_DIR') ?? 'dist');
}

/**
 * Builds the site and puts it in place.
 *
 * @param options.isPublished the site goes to its readers, and must know its host
 * @param options.folder where it goes, if it is not the site that is served
 * @returns the folder of the site
 * @throws {PlainFailure} if the build fails; the site is then as it was before
 */
export async function buildSite({ isPublished = false, folder = siteDir() } = {}): Promise<string> {
  const { base, site, publisher } = readSiteAddress();
  if (site === undefined && isPublished) throw new PlainFailure(withoutHost);
  const folders = siteFolders(folder);
  const unlock = lockBuild(folders);
  let staging: string | undefined;
  let pagesFolder: string | undefined;
  try {
    if (restoreSite(folders)) console.log('A former build was interrupted: its site was put back first.');
    staging = newStaging(folders);
    const missing = [
      ...(site === undefined ? [withoutHost] : []),
      ...(publisher.PUBLISHER_NAME === '' ? [withoutPublisher] : []),
    ];
    if (missing.length > 0) console.warn(`\n*** NOT TO BE PUBLISHED ***\n${missing.join('\n')}\n`);
    // Content errors are reported once, by us, without the stack of whatever met them first: on another core, while Astro starts.
    const reading = readArchive().catch((error: unknown) =>
      error instanceof Error ? error : new Error(String(error)),
    );
    const wrong = new AbortController();
    pagesFolder = newPagesFolder(root, staging);
    const pages = writePages(pagesFolder, join(folders.work, 'cache'), wrong.signal);
    const read = await reading;
    if (read instanceof Error) {
      wrong.abort();
      await pages.catch(() => undefined);
      throw 'code' in read ? read : new PlainFailure(read.message);
    }
    await pages;
    movePages(pagesFolder, staging);
    writeDatabase(staging, read);
    await indexSite(staging);
    writeServerFiles(staging, { base, site });
    swapSite(folders, staging);
    return folders.dist;
  } finally {
    if (pagesFolder !== undefined) rmSync(pagesFolder, { recursive: true, force: true, maxRetries: 3 });
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true, maxRetries: 3 });
    unlock();
  }
}

/** Runs Astro, and stops it once `wrong` reports errors. Any error that it logs fails the build, even if Astro itself continues. */
async function writePages(outDir: string, cacheDir: string, wrong: AbortSignal): Promise<void> {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [YOUNG_SPACE, astro, 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      OUT_DIR: outDir,
      CACHE_DIR: cacheDir,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    },
  });
  const stop = (): void => void child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  wrong.addEventListener('abort', stop);

  const loggedErrors: string[] = [];
  const stack: string[] = [];
  const printed: string[] = [];
  for (const [stream, print] of [
    [child.stdout, console.log],
    [child.stderr, console.error],
  ] as const) {
    createInterface(stream).on('line', (coloured) => {
      const line = stripVTControlCharacters(coloured);
      if (line.includes('[ERROR]')) loggedErrors.push(line);
      if (/\bE[A-Z]{3,}\b/.test(line)) printed.push(line);
      // If a system failure has a sentence of ours, its stack is of no use.
      if (STACK_LINE.test(line)) stack.push(line);
      else if (!PAGE_LINE.test(line) && !wrong.aborted) print(coloured);
    });
  }
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, failed) => {
    child.on('error', failed).on('close', (code, signal) => {
      done([code, signal]);
    });
  });
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (wrong.aborted) return;
  const refused = systemFailureIn([...loggedErrors, ...printed].join('\n'), askedLanguage());
  if (code !== 0 && refused !== undefined) throw new PlainFailure(refused);
  if (stack.length > 0) console.error(stack.join('\n'));

  if (signal !== null) throw new PlainFailure('The build was stopped. The site is as it was.');
  if (code !== 0) throw new PlainFailure('The pages could not be built. The site is as it was.');
  if (loggedErrors.length > 0)
    throw new PlainFailure('An error was logged while the pages were built. The site is as it was.');
}
