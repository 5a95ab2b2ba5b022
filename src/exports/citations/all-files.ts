import { citationAt } from '../../i18n/paths.ts';
import { base } from '../../site/address.ts';
import type { Context } from '../../i18n/names/names.ts';
import { citationOf } from './citation.ts';
import type { CslItem } from './csl-item.ts';
import { citationFormats, type CitationFormat } from './files.ts';

/** A citation file of a language, with its path below that language’s folder: `editions/7-aix-en-provence/cite.bib`. */
export interface CitationFile {
  readonly path: string;
  readonly item: CslItem;
  readonly format: CitationFormat;
}

/** The kinds of records that have citation files. */
export const kindsWithFiles = ['editions', 'declarations', 'themes', 'authorities', 'twinnings', 'sources'] as const;

/** Every citation file of a language: one in each format for each record of these kinds. */
export function allCitationFiles(context: Context): readonly CitationFile[] {
  const folder = `${base}${context.locale}/`;
  return kindsWithFiles.flatMap((kind) =>
    [...context.archive[kind].keys()].flatMap((id) => {
      const { item, page } = citationOf(context, { kind, id });
      return citationFormats.map((format) => {
        return { path: citationAt(page, format.ending).slice(folder.length), item, format };
      });
    }),
  );
}
