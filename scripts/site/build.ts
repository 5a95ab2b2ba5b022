import { build } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';
import { machineLanguage, reportProblems } from '../../src/check/problem-report.ts';
import { contentFolder, readContent } from '../../src/reader/read-content.ts';
import { indexSite } from '../../src/search/units/index-site.ts';
import { PlainFailure, refusal } from '../program.ts';
import { lockBuilds } from './build-lock.ts';
import { loggedErrors } from './build-log.ts';
import type { Progress } from './progress.ts';
import { drawCard } from './draw-cards.ts';
import { writeDatabase } from './database.ts';
import type { SiteAddress } from './site-address.ts';
import { dist, refuseForeign, root } from './site-folder.ts';

/** What the tests build otherwise; each part of the address that is not given comes from the environment. */
interface BuildOptions extends Partial<SiteAddress> {
  readonly content?: string;
  readonly out?: string;
  /** The folder in which it works; one build at a time. */
  readonly builds?: string;
  readonly progress?: Progress;
}

/** Builds the site, then puts it in place; after any error all is as it was. @throws {PlainFailure} for problems of the content */
export async function buildSite({
  content = contentFolder(),
  out = dist,
  builds,
  progress,
  ...address
}: BuildOptions = {}): Promise<Archive> {
  // Here, where what it throws at once for a wrong setting is told in a line.
  const { configFor } = await import('../../astro.config.mjs');
  refuseForeign(out);
  progress?.begin('check');
  // Before Astro starts, whose loaders would report the problems with a stack.
  const checked = await readContent(content);
  if (checked.problems.length > 0)
    throw new PlainFailure(reportProblems(checked.problems, machineLanguage(process.env)));
  const { work, replaceSite, unlock } = lockBuilds(out, builds);
  const pages = join(work, 'pages');
  try {
    loggedErrors.length = 0;
    progress?.begin('prepare');
    const config = configFor({ content, read: () => Promise.resolve(checked), ...address });
    await build({
      ...config,
      integrations: [...(config.integrations ?? []), progress?.pages],
      configFile: false,
      root,
      outDir: pages,
      cacheDir: join(work, 'cache'),
      logLevel: 'warn',
      logger: { entrypoint: join(import.meta.dirname, 'build-log.ts') },
    });
    if (loggedErrors.length > 0) throw new PlainFailure('Astro logged an error: the site is as it was.');
    const { archive, tables, files, cards } = globalThis.besidePages;
    const drawn = cards.map(({ path, draw }) => ({ path, content: drawCard(draw().html) }));
    for (const { path, content } of [...files, ...drawn]) {
      const file = join(pages, path);
      mkdirSync(dirname(file), { recursive: true });
      // Fails where a page or another file has this address.
      writeFileSync(file, content, { flag: 'wx' });
    }
    writeDatabase(pages, tables);
    progress?.begin('search');
    await indexSite(pages, archive);
    replaceSite(pages);
    return archive;
  } catch (error) {
    // They name the page. Of a full disk, one line says all.
    if (refusal(error) === undefined) for (const line of loggedErrors) console.error(line);
    throw error;
  } finally {
    unlock();
  }
}
