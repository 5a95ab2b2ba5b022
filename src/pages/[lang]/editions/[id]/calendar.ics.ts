import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { get } from '../../../../archive/archive.ts';
import { calendarText, datedEditions } from '../../../../exports/calendar.ts';
import { loadArchive } from '../../../../astro/load.ts';
import { forEachId, loadContext } from '../../../../astro/routes.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return forEachId(datedEditions({ archive }).map(({ id }) => id));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const context = await loadContext(props);
  return new Response(calendarText(context, [get(context.archive.editions, props.id)]), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
