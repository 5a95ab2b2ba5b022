import type { APIRoute } from 'astro';
import { base, host } from '../site/address.ts';

/** Nothing is kept from search engines; the pages that are not for them say so themselves. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow:\n${host && `\nSitemap: ${host}${base}sitemap-index.xml\n`}`);
