import type { APIRoute } from 'astro';
import { loadArchive } from '../astro/load.ts';
import { allCards } from '../exports/cards.ts';
import { allCitationFiles } from '../exports/citations/files.ts';
import { dataFiles } from '../exports/data-files.ts';
import { downloadsOf } from '../exports/downloads.ts';
import { tablesOf } from '../exports/tables.ts';
import { host, isPreview } from '../site/address.ts';
import { locales } from '../text/locales.ts';

/**
 * The data and the citations. In a build `scripts/site` writes them itself, since a request of Astro for each takes longer than the file.
 */
export async function getStaticPaths() {
  const archive = await loadArchive();
  const data = [...dataFiles(archive).values()].map(({ path, mediaType, text }) => ({
    path: `data/${path}`,
    mediaType: `${mediaType}; charset=utf-8`,
    content: text,
  }));
  const downloads = (await downloadsOf(archive)).map((one) => ({ ...one, path: `data/${one.path}` }));
  const citations = locales.flatMap((locale) =>
    allCitationFiles({ archive, locale }).map(({ path, item, format }) => ({
      path: `${locale}/${path}`,
      mediaType: `${format.mediaType}; charset=utf-8`,
      content: format.write(item),
    })),
  );
  const files = [...data, ...downloads, ...citations];
  globalThis.besidePages = { archive, tables: tablesOf(archive), files, cards: host === '' ? [] : allCards(archive) };
  return isPreview ? files.map(({ path, ...props }) => ({ params: { file: path }, props })) : [];
}

export const GET: APIRoute<{ content: BodyInit; mediaType: string }> = ({ props: { content, mediaType } }) =>
  new Response(content, { headers: { 'content-type': mediaType } });
