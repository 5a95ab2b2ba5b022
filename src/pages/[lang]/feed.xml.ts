import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../exports/atom.ts';
import { inEachLanguage, loadContext } from '../../astro/routes.ts';

export const getStaticPaths = inEachLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(atomFeed(await loadContext(props)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
