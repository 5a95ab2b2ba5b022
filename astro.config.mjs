import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cssLayers } from './scripts/integrations/css-layers.ts';
import { refuseDestination } from './scripts/site/destination.ts';
import { landingScript } from './scripts/integrations/landing-script.ts';
import { ownHashes, policy } from './scripts/integrations/page-policy.ts';
import { contentPreview } from './scripts/integrations/content-preview.ts';
import { readSiteAddress } from './scripts/site/site-address.ts';
import { foreignFileInSite } from './scripts/site/site-files.ts';
import { sitemapDate } from './scripts/integrations/sitemap-date.ts';
import { displayScript } from './src/layouts/display-script.ts';
import { accountRemark } from './src/reader/account-remark.ts';
import { contentFolder } from './src/reader/read-content.ts';
import { readArchive } from './src/reader/read-archive.ts';
import { setting } from './src/settings.ts';

const { base, site, corrections, edits, publisher, identifiers } = readSiteAddress();
const outDir = setting('OUT_DIR');
const cacheDir = setting('CACHE_DIR');
// Astro empties the folder that it writes into.
if (outDir !== undefined)
  refuseDestination({ folder: resolve(outDir), setting: 'OUT_DIR', foreignFileIn: foreignFileInSite });

/** The content as it is told to the sitemap, which is written beside the pages and cannot ask them. */
let archive;
async function changedOn(url) {
  archive ??= readArchive();
  return sitemapDate(await archive, url.slice(`${site}${base}fr/`.length));
}

/** The page that explains why another was removed is not offered to search engines. */
async function isRemoved(url) {
  archive ??= readArchive();
  return (await archive).removals.some(({ address }) => url.slice(`${site}${base}fr/`.length) === address);
}

export default defineConfig({
  base,
  ...(site && { site }),
  integrations: [
    {
      name: 'display-script',
      // Astro puts it after the policy of the page, and its hash into the policy.
      hooks: { 'astro:config:setup': ({ injectScript }) => injectScript('head-inline', displayScript(base)) },
    },
    mdx(),
    landingScript(),
    contentPreview(base),
    ownHashes(),
    site &&
      sitemap({
        i18n: { defaultLocale: 'fr', locales: { fr: 'fr', ja: 'ja' } },
        // These only lead to a language; the first page would stand as a second French version of the French one.
        filter: (page) => ![`${site}${base}`, `${site}${base}data/`].includes(page),
        serialize: async (item) =>
          (await isRemoved(item.url)) ? undefined : { ...item, lastmod: await changedOn(item.url) },
      }),
  ],
  ...(outDir && { outDir }),
  ...(cacheDir && { cacheDir }),
  output: 'static',
  trailingSlash: 'always',
  // Two routes for one page are a mistake of ours; left to a warning, one of them would be missing from the site.
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  // The highlighter writes style attributes, which the policy below forbids; no page shows code.
  // What Astro would set by itself, the check does not see: quotation marks, dashes, addresses as links.
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [accountRemark], gfm: false, smartypants: false }),
  },
  vite: {
    resolve: { alias: { '@content': contentFolder() } },
    css: { postcss: { plugins: [cssLayers()] } },
    build: { assetsInlineLimit: 0 },
    define: {
      'import.meta.env.CORRECTIONS_URL': JSON.stringify(corrections),
      'import.meta.env.EDIT_URL': JSON.stringify(edits),
      ...Object.fromEntries(
        Object.entries({ ...publisher, ...identifiers }).map(([name, value]) => [
          `import.meta.env.${name}`,
          JSON.stringify(value),
        ]),
      ),
    },
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: policy.directives.map(([name, ...sources]) => [name, ...sources].join(' ')),
      scriptDirective: { resources: policy.scripts },
      styleDirective: { resources: policy.styles },
    },
  },
});
