import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { openSearchDescription } from '../../views/open-search.ts';

/** A browser needs whole addresses: where the host is not known, there is no description. */
export function getStaticPaths() {
  return import.meta.env.SITE ? locales.map((lang) => ({ params: { lang } })) : [];
}

export const GET: APIRoute = ({ params }) =>
  new Response(openSearchDescription(params['lang'] as Locale), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
