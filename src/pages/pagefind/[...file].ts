/** The words of every unit, in the files that the search loads; the build adds the index of Pagefind beside them. */
import type { APIRoute } from 'astro';
import { locales } from '../../i18n/locales.ts';
import { loadArchive } from '../../load.ts';
import { packFiles, type Columns } from '../../search/pack.ts';
import { textUnits } from '../../search/text-units.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return locales.flatMap((locale) =>
    packFiles(textUnits(archive, locale)).map(([file, columns]) => ({
      params: { file: `${locale}/${file}` },
      props: { columns },
    })),
  );
}

export const GET: APIRoute<{ columns: Columns }> = ({ props: { columns } }) => Response.json(columns);
