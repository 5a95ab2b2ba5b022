import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../exports/atom.ts';
import { inEachLanguage, loadContext } from '../../astro/routes.ts';
import { changeView } from '../../components/changes/changes.ts';

export const getStaticPaths = inEachLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(atomFeed(await loadContext(props), changeView), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
