import { get, type Archive } from '../../archive/archive.ts';
import { dossierSources } from '../../archive/queries/dossier.ts';
import { citedBy, type RecordKey } from '../../archive/queries/statements.ts';
import type { Locale } from '../../i18n/locales.ts';
import { citationAt, pageAt, recordAt } from '../../i18n/paths.ts';
import { base } from '../../site/address.ts';
import type { Context } from '../../wording/context.ts';
import { citedSingles, citationOf, passageCitations, pointCitations, type Citation, type Cited } from './citation.ts';
import type { CslItem } from './csl-item.ts';
import { citationFormats, type CitationFormat } from './files.ts';

/** A citation file of a language, with its path below that language’s folder: `editions/7-aix-en-provence/cite.bib`. */
export interface CitationFile {
  readonly path: string;
  readonly items: readonly CslItem[];
  readonly format: CitationFormat;
}

/** The kinds whose records have the sources that they cite in one file, for the library of a reader. */
const listedKinds = ['editions', 'declarations', 'themes'] as const;

/** A record, or the whole bibliography. */
export type SourceList = { readonly kind: (typeof listedKinds)[number]; readonly id: string } | 'all';

/** The sources of a record that are in one file; none where it cites none, or is of another kind. */
export function sourceListOf(archive: Archive, { kind, id }: RecordKey): SourceList | undefined {
  const listed = listedKinds.find((one) => one === kind);
  return listed && sourcesListed(archive, { kind: listed, id }).length > 0 ? { kind: listed, id } : undefined;
}

/** The sources of a record; those of a theme are those of all that belongs to it. */
function sourcesListed(archive: Archive, { kind, id }: Exclude<SourceList, 'all'>): readonly string[] {
  return kind === 'themes'
    ? dossierSources(archive, get(archive.themes, id))
    : citedBy(kind, get<object>(archive[kind], id));
}

/** The address of the sources of a record, or of the whole bibliography, in one file. */
export function sourceListAt(locale: Locale, list: SourceList, ending: CitationFormat['ending']): string {
  const page = list === 'all' ? pageAt(locale, 'sources') : recordAt(locale, list.kind, list.id);
  return citationAt(page, 'sources', ending);
}

/** Every citation of a language: of pages, of articles and points, of sources. */
export function allCitations(context: Context): readonly Citation[] {
  const { archive } = context;
  const each = (kind: Exclude<Cited['kind'], (typeof citedSingles)[number]>): readonly Citation[] =>
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
    ...citedSingles.map((kind) => citationOf(context, { kind })),
  ];
}

/** Every citation file of a language. */
export function allCitationFiles(context: Context): readonly CitationFile[] {
  const { archive, locale } = context;
  const folder = `${base}${locale}/`;
  const one = allCitations(context).flatMap(({ page, name, item }) =>
    citationFormats.map((format) => ({ path: citationAt(page, name, format.ending), items: [item], format })),
  );
  const sources = new Map(
    [...archive.sources.keys()].map((id) => [id, citationOf(context, { kind: 'sources', id }).item]),
  );
  const listOf = (list: SourceList, ids: readonly string[]): readonly CitationFile[] =>
    citationFormats.map((format) => ({
      path: sourceListAt(locale, list, format.ending),
      items: ids.map((id) => get(sources, id)),
      format,
    }));
  const lists = listedKinds.flatMap((kind) =>
    [...archive[kind].keys()].flatMap((id) =>
      sourceListOf(archive, { kind, id }) ? listOf({ kind, id }, sourcesListed(archive, { kind, id })) : [],
    ),
  );
  return [...one, ...lists, ...listOf('all', [...sources.keys()])].map((file) => ({
    ...file,
    path: file.path.slice(folder.length),
  }));
}
