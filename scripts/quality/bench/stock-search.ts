/**
 * Stock Pagefind on the built pages, with its own interface, to measure the search beside it.
 *
 *   node scripts/quality/bench/stock-search.ts FOLDER      indexes the site of SITE_DIR into that folder, which is new or empty
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { siteDir } from '../../site/build.ts';
import { makeEmptyFolder } from '../../site/destination.ts';
import { PlainFailure, runProgram } from '../../program.ts';

/** Indexes every page of a site as Pagefind does by default, and writes the files of its interface. */
export async function indexStock(site: string, folder: string): Promise<void> {
  makeEmptyFolder(folder);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    for (const found of [await index.addDirectory({ path: site }), await index.writeFiles({ outputPath: folder })])
      if (found.errors.length > 0) throw new Error(found.errors.join('; '));
  } finally {
    await close();
  }
}

/**
 * Writes a search page for each language beside the index: the frame of the archive's own page with Pagefind's interface. It is at `FOLDER/fr/` if
 * the folder is served as `address`.
 */
export async function writeStockPages(site: string, folder: string, address: string): Promise<void> {
  for (const locale of locales) {
    await mkdir(join(folder, locale), { recursive: true });
    await writeFile(join(folder, locale, 'index.html'), await stockPage(site, locale, address));
  }
}

async function stockPage(site: string, locale: Locale, address: string): Promise<string> {
  const page = await readFile(join(site, locale, 'search', 'index.html'), 'utf8');
  const main = /<main\b[\s\S]*<\/main>/;
  if (!main.test(page)) throw new Error('The search page has no main content.');
  return page
    .replace(main, '<main><h1>Pagefind</h1><div id="search"></div></main>')
    .replaceAll(/<meta[^>]*http-equiv="content-security-policy"[^>]*>/gi, '')
    .replaceAll(/<script type="module"[^>]*>[\s\S]*?<\/script>/g, '')
    .replace('</head>', `<link rel="stylesheet" href="${address}pagefind-ui.css"></head>`)
    .replace(
      '</body>',
      `<script src="${address}pagefind-ui.js"></script><script>window.ui = new PagefindUI({ element: '#search', bundlePath: '${address}' });</script></body>`,
    );
}

if (import.meta.main) {
  await runProgram(async () => {
    const [folder] = process.argv.slice(2);
    if (folder === undefined)
      throw new PlainFailure('Name the folder of the index: node scripts/quality/bench/stock-search.ts FOLDER');
    await indexStock(siteDir(), folder);
  });
}
