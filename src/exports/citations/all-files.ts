import { citationAt } from '../../i18n/paths.ts';
import { base } from '../../site/address.ts';
import type { Context } from '../../wording/context.ts';
import { citationOf, passageCitations, pointCitations, type Citation, type Cited } from './citation.ts';
import { citationFormats, type CitationFormat } from './files.ts';

/** A citation file of a language, with its path below that language's folder: `editions/7-aix-en-provence/cite.bib`. */
export interface CitationFile {
  readonly path: string;
  readonly citation: Citation;
  readonly format: CitationFormat;
}

/** Every citation of a language: of pages, of articles and points, of sources. */
export function allCitations(context: Context): readonly Citation[] {
  const { archive } = context;
  const each = (kind: Exclude<Cited['kind'], 'series' | 'data'>): readonly Citation[] =>
    [...archive[kind].keys()].map((id) => citationOf(context, { kind, id }));
  return [
    ...each('editions'),
    ...each('declarations'),
    ...[...archive.declarations.values()].flatMap((declaration) => [
      ...passageCitations(context, declaration),
      ...pointCitations(context, declaration),
    ]),
    ...each('cities'),
    ...each('themes'),
    ...each('authorities'),
    ...each('organisations'),
    ...each('twinnings'),
    ...each('sources'),
    citationOf(context, { kind: 'series' }),
    citationOf(context, { kind: 'data' }),
  ];
}

/** Every citation file of a language. */
export function allCitationFiles(context: Context): readonly CitationFile[] {
  const folder = `${base}${context.locale}/`;
  return allCitations(context).flatMap((citation) =>
    citationFormats.map((format) => ({
      path: citationAt(citation.page, citation.name, format.ending).slice(folder.length),
      citation,
      format,
    })),
  );
}
