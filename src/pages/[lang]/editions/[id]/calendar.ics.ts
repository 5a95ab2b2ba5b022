import type { APIRoute } from 'astro';
import { get } from '../../../../archive/archive.ts';
import { calendarText, datedEditions } from '../../../../exports/calendar.ts';
import { locales, type Locale } from '../../../../i18n/locales.ts';
import { loadArchive } from '../../../../load.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return locales.flatMap((lang) =>
    datedEditions({ archive, locale: lang }).map(({ id }) => ({ params: { lang, id } })),
  );
}

export const GET: APIRoute<Record<string, never>, { lang: Locale; id: string }> = async ({ params: { lang, id } }) => {
  const archive = await loadArchive();
  return new Response(calendarText({ archive, locale: lang }, [get(archive.editions, id)]), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
