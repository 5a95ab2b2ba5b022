/** The words of every unit, in the files that the search loads; the build adds the index of Pagefind beside them. */
import type { APIRoute } from 'astro';
import { locales } from '../../i18n/locales.ts';
import { loadArchive } from '../../load.ts';
import { packFiles, type PackedTexts } from '../../search/pack.ts';
import { textUnits } from '../../search/text-units.ts';

export async function getStaticPaths() {
  const archive = await loadArchive();
  return locales.flatMap((locale) =>
    packFiles(locale, textUnits(archive, locale)).map(([file, texts]) => ({
      params: { file: `${locale}/${file}` },
      props: { texts },
    })),
  );
}

export const GET: APIRoute<{ texts: PackedTexts }> = ({ props: { texts } }) => Response.json(texts);
