import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import express from 'express';
import { landingFile } from '../../src/layouts/display-script.ts';
import { dist } from '../site/site-folder.ts';

/** Builds the script for pages reached from a search, at the address that the inline script of each page asks for. */
export function landingScript(): AstroIntegration {
  return {
    name: 'landing-script',
    hooks: {
      'astro:config:setup': ({ updateConfig, config }) => {
        const id = fileURLToPath(new URL('src/search/ui/landing.ts', config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'landing-script',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id, fileName: landingFile });
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** In `npm run dev` the search reads the index of the last build: only a build has all pages. Without a build its files are not found. */
export function searchPreview(base: string): AstroIntegration {
  return {
    name: 'search-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}pagefind`, express().use(express.static(join(dist, 'pagefind'))));
      },
    },
  };
}
