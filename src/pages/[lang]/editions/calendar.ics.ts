import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarText, datedEditions } from '../../../exports/calendar.ts';
import { inEachLanguage, loadContext } from '../../../astro/routes.ts';

export const getStaticPaths = inEachLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const context = await loadContext(props);
  return new Response(calendarText(context, datedEditions(context)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
