import type { APIRoute } from 'astro';
import { calendarText, datedEditions } from '../../../exports/calendar.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';
import { loadArchive } from '../../../load.ts';

export function getStaticPaths() {
  return locales.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = async ({ params }) => {
  const context = { archive: await loadArchive(), locale: params['lang'] as Locale };
  return new Response(calendarText(context, datedEditions(context)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
