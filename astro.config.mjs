import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { styleLayers } from './scripts/integrations/style-layers.ts';
import { contentPreview } from './scripts/integrations/content-preview.ts';
import { landingScript, searchPreview } from './scripts/integrations/search.ts';
import { readSiteAddress } from './scripts/site/site-address.ts';
import { sitemapDate } from './scripts/integrations/sitemap-date.ts';
import { policy } from './src/astro/page-policy.ts';
import { displayScript } from './src/layouts/display-script.ts';
import { accountRemark } from './src/reader/account-remark.ts';
import { contentFolder } from './src/reader/read-content.ts';
import { watchContent } from './src/reader/watched-content.ts';

// Astro and Vite take variables of these names, which many machines set, before what is configured.
for (const name of ['SITE', 'BASE_URL', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV'])
  Reflect.deleteProperty(process.env, name);

/**
 * The configuration for a content and an address, which the tests choose; `npm run dev` and Astro's own commands take the default below.
 *
 * @param {Partial<import('./scripts/site/site-address.ts').SiteAddress> & {
 *   content?: string,
 *   read?: () => Promise<import('./src/reader/read-content.ts').Content>,
 * }} options `read` gives the content to the collections and to the preview
 */
export function configFor({ content = contentFolder(), read = watchContent(content), ...address } = {}) {
  const { base, site, edits } = { ...readSiteAddress(), ...address };
  return defineConfig({
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
      contentPreview(base, read),
      searchPreview(base),
      site &&
        sitemap({
          i18n: { defaultLocale: 'fr', locales: { fr: 'fr', ja: 'ja' } },
          // These only lead to a language; the first page would stand as a second French version of the French one.
          // The facts of a record name its page, which is listed, as the one to show.
          filter: (page) => ![`${site}${base}`, `${site}${base}data/`].includes(page) && !page.endsWith('/facts/'),
          serialize: (item) => {
            const { archive } = globalThis.besidePages;
            const path = item.url.slice(`${site}${base}fr/`.length);
            // The page that explains why another was removed is not offered to search engines.
            if (archive.removals.some(({ address }) => address === path)) return undefined;
            return { ...item, lastmod: sitemapDate(archive, path) };
          },
        }),
    ],
    output: 'static',
    trailingSlash: 'always',
    // Two routes for one page are a mistake of ours; left to a warning, one of them would be missing from the site.
    prerenderConflictBehavior: 'error',
    // A scope adds nothing to the weight of a selector: styles win by their layer and their order.
    scopedStyleStrategy: 'where',
    build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
    // The highlighter writes style attributes, which the policy below forbids; no page shows code.
    // What Astro would set by itself, the check does not see: quotation marks, dashes, addresses as links.
    markdown: {
      syntaxHighlight: false,
      processor: unified({ remarkPlugins: [accountRemark], gfm: false, smartypants: false }),
    },
    vite: {
      read,
      css: {
        postcss: { plugins: [styleLayers] },
        // Sent to browsers older than nesting (1) and light-dark (1,048,576) as well: `Features` of Lightning CSS, by which Vite minifies.
        lightningcss: { include: 1 + 1_048_576 },
      },
      resolve: { alias: { '@content': content } },
      build: { assetsInlineLimit: 0 },
      define: {
        __BASE__: JSON.stringify(base),
        __HOST__: JSON.stringify(site ?? ''),
        __EDITS__: JSON.stringify(edits),
      },
      // No file `.env` is read: the settings of a build are those of its command.
      envDir: false,
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
}

export default configFor();
