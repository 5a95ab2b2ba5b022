import type { APIRoute } from 'astro';
import { dataFiles } from '../../exports/data-files.ts';
import { downloadsOf, type Download } from '../../exports/downloads.ts';
import { loadArchive } from '../../astro/load.ts';

type Props = Pick<Download, 'mediaType'> & { readonly content: string | Download['content'] };

export async function getStaticPaths() {
  const archive = await loadArchive();
  const files = [...dataFiles(archive).values()].map(({ path, mediaType, text }) => ({
    path,
    mediaType: `${mediaType}; charset=utf-8`,
    content: text,
  }));
  return [...files, ...(await downloadsOf(archive))].map(({ path, ...props }) => ({ params: { file: path }, props }));
}

export const GET: APIRoute<Props> = ({ props: { content, mediaType } }) =>
  new Response(content, { headers: { 'content-type': mediaType } });
