import type { APIRoute } from 'astro';
import { atomFeed } from '../../exports/atom.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { loadArchive } from '../../load.ts';

export function getStaticPaths() {
  return locales.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(atomFeed({ archive: await loadArchive(), locale: params['lang'] as Locale }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
