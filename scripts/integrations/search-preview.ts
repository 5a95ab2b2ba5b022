import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import express from 'express';
import { dist } from '../site/swap.ts';

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
