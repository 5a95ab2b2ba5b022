import type { RecordKey } from '../../schema/kinds.ts';
import { citationOf, citedSingles, type Cited } from '../../exports/citations/citation.ts';
import { citationFormats, kindsWithFiles } from '../../exports/citations/files.ts';
import { headMetas } from '../../exports/citations/head-metas.ts';
import { referenceOf } from '../../exports/citations/reference.ts';
import { citationAt, pageKinds, placeAt } from '../../site/paths.ts';
import { citationStrings } from '../../i18n/strings/citation.ts';
import type { PageName } from '../../site/pages.ts';
import type { Context } from '../../names/names.ts';

export type CitationView = NonNullable<ReturnType<typeof citationView>>;

interface Page {
  readonly path: string;
  readonly record?: RecordKey | undefined;
  readonly name?: PageName | 'home' | undefined;
}

export function citationView(context: Context, page: Page) {
  const cited = citedBy(context, page);
  if (!cited) return undefined;
  const { item, page: address } = citationOf(context, cited);
  const isOfSource = cited.kind === 'sources';
  return {
    title: isOfSource ? citationStrings.titleOfSource[context.locale] : citationStrings.title[context.locale],
    isOfSource,
    /** The persistent address by which it is cited, where that is not the page. */
    persistent: cited.kind === 'data' ? context.archive.site.identifier?.url : undefined,
    note: isOfSource ? citationStrings.noteOfSource[context.locale] : citationStrings.note[context.locale],
    metas: headMetas(item),
    reference: referenceOf(item, context.locale),
    remark: item.URL === undefined && !isOfSource ? citationStrings.noAddress[context.locale] : undefined,
    files: kindsWithFiles.some((kind) => kind === cited.kind)
      ? citationFormats.map(({ ending, label, mediaType }) => ({ href: citationAt(address, ending), label, mediaType }))
      : [],
  };
}

function citedBy(context: Context, { path, record, name }: Page): Cited | undefined {
  const single = citedSingles.find((one) => one === name);
  if (single) return { kind: single };
  const kind = pageKinds.find((one) => one === record?.kind);
  // Below the page of a record are others, which show the same record.
  return kind && record && placeAt(context, kind, record.id) === path ? { kind, id: record.id } : undefined;
}
