import type { APIRoute } from 'astro';
import type { DataFile } from '../../exports/data-file.ts';
import { dataFiles } from '../../exports/data-files.ts';
import { loadArchive } from '../../load.ts';

export async function getStaticPaths() {
  const files = dataFiles(await loadArchive());
  return [...files.values()].map((file) => ({ params: { file: file.path }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': `${file.mediaType}; charset=utf-8` } });
