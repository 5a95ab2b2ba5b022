import type { APIRoute } from 'astro';
import { allCitationFiles, type CitationFile } from '../../exports/citations/files.ts';
import { locales } from '../../text/locales.ts';
import { loadArchive } from '../../astro/load.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return locales.flatMap((locale) =>
    allCitationFiles({ archive, locale }).map((file) => ({
      params: { lang: locale, citation: file.path },
      props: { file },
    })),
  );
}

export const GET: APIRoute<{ file: CitationFile }> = ({ props: { file } }) =>
  new Response(file.format.write(file.item), {
    headers: { 'content-type': `${file.format.mediaType}; charset=utf-8` },
  });
