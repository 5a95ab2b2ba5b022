import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inEachLanguage } from '../../routes.ts';
import { host } from '../../site/address.ts';
import { openSearchDescription } from '../../views/open-search.ts';

/** A browser needs whole addresses: where the host is not known, there is no description. */
export const getStaticPaths = () => (host ? inEachLanguage() : []);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(openSearchDescription(props.locale), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
