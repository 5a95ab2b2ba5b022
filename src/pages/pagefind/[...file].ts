/** The words of every unit, in the files that the search loads; the build adds the index of Pagefind beside them. */
import type { APIRoute } from 'astro';
import { locales } from '../../i18n/locales.ts';
import { loadArchive } from '../../load.ts';
import { packFiles, type Rows } from '../../search/pack.ts';
import { textUnits } from '../../search/text-units.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return locales.flatMap((locale) =>
    packFiles(textUnits(archive, locale)).map(([file, rows]) => ({
      params: { file: `${locale}/${file}` },
      props: { rows },
    })),
  );
}

export const GET: APIRoute<{ rows: Rows }> = ({ props: { rows } }) => Response.json(rows);
