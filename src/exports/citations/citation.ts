import { lacks } from '../../schema/to-translate.ts';
import { get, type Declaration, type Source } from '../../archive/archive.ts';
import { passagesOf } from '../../archive/passages.ts';
import { entryName } from '../../schema/address.ts';
import { stateDay } from '../../archive/queries/changes.ts';
import type { Point } from '../../schema/declaration.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import type { SourceForm } from '../../schema/source.ts';
import { formatDate } from '../../i18n/format.ts';
import { addressOf, isWholeAddress, pageAt, placeAt } from '../../site/paths.ts';
import { officialTextStrings } from '../../i18n/strings/declaration.ts';
import { citationStrings, ourWordings } from '../../i18n/strings/citation.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { type Context, pointNumber, recordTitle, type TitledKind } from '../../names/names.ts';
import { dataVersion } from '../version.ts';
import type { CslItem } from './csl-item.ts';

export type Cited = CitedPage | { readonly kind: 'sources'; readonly id: string };

export const citedSingles = ['series', 'data'] as const;

type CitedPage = { readonly kind: TitledKind; readonly id: string } | { readonly kind: (typeof citedSingles)[number] };

/** The citation of a page in its language, with the path of the page; a source is cited in its own language. */
export function citationOf(context: Context, cited: Cited): { readonly item: CslItem; readonly page: string } {
  const { locale } = context;
  const page = 'id' in cited ? placeAt(context, cited.kind, cited.id) : pageAt(locale, cited.kind);
  if (cited.kind === 'sources') return { item: sourceItem(context, cited.id), page };
  return { item: pageItem(context, cited, page), page };
}

export function pointCitations(context: Context, declaration: Declaration) {
  return declaration.points.map((point) =>
    placeCitation(context, declaration.id, point.id, pinpointOf(context, point)),
  );
}

export function passageCitations(context: Context, declaration: Declaration) {
  const { locale } = context;
  return passagesOf(declaration).map(({ address, number, text }) => {
    const pinpoint = officialTextStrings.place[locale](number === undefined ? undefined : String(number));
    const wording = declaration.text?.wording[locale];
    const isOfficial = wording === 'official' || wording === undefined || isNotKnown(text[locale]);
    const words = isOfficial
      ? pinpoint
      : citationStrings.worded[locale](pinpoint, factStrings.wording[wording][locale]);
    return placeCitation(context, declaration.id, address, words);
  });
}

/** `name`: `p3` or `article-3`; `pinpoint`: « article 3 », « point 3 du résumé du site », 第3項 if the source prints the number. */
function placeCitation(context: Context, id: string, name: string, pinpoint: string) {
  const { locale } = context;
  const whole = citationOf(context, { kind: 'declarations', id });
  const item = {
    ...whole.item,
    id: `declarations-${id}-${name}-${locale}`,
    title: citationStrings.pointOf[locale](whole.item.title, pinpoint),
    ...addressed(placeAt(context, 'declarations', id, name)),
  };
  return { item, name, pinpoint };
}

function pinpointOf({ locale }: Context, point: Point): string {
  const number = pointNumber(point);
  const isTheirs = point.number !== undefined;
  const side = point[locale];
  if (isNotKnown(side) || lacks(point, locale))
    return isTheirs ? citationStrings.numbered[locale](number) : citationStrings.ours[locale](number);
  const worded = factStrings.wording[side.wording][locale];
  // The source's number would make our words look like its own.
  if (isTheirs) return citationStrings.worded[locale](citationStrings.numbered[locale](number), worded);
  return ourWordings.includes(side.wording)
    ? citationStrings.ours[locale](number)
    : citationStrings.ours[locale](number, worded);
}

function pageItem(context: Context, cited: CitedPage, page: string): CslItem {
  const { archive, locale } = context;
  const { identifier, publisher } = archive.site;
  const entry = 'id' in cited ? entryName(cited.kind, cited.id) : entryName('series', 'series');
  return {
    id: `${cited.kind}${'id' in cited ? `-${cited.id}` : ''}-${locale}`,
    type: cited.kind === 'data' ? 'dataset' : 'webpage',
    title: titleOf(context, cited),
    author: [{ literal: siteStrings.name[locale] }],
    publisher: publisher?.name[locale],
    issued: cited.kind === 'data' ? stateDay(archive) : stateDay(archive, entry),
    language: locale,
    version: dataVersion(archive),
    // The persistent identifier of the data set leads to it wherever it is.
    ...(cited.kind === 'data' && identifier
      ? { URL: identifier.url, DOI: identifier.scheme === 'DOI' ? identifier.value : undefined }
      : addressed(page)),
  };
}

function titleOf(context: Context, cited: CitedPage): string {
  if (!('id' in cited)) return citationStrings.singles[cited.kind][context.locale];
  const title = recordTitle(context, cited.kind, cited.id);
  return cited.kind === 'themes' ? citationStrings.theme[context.locale](title) : title;
}

/** An absolute URL; nothing while the host is not known, since a path without one leads nowhere. */
function addressed(path: string): Pick<CslItem, 'URL'> {
  const address = addressOf(path);
  return isWholeAddress(address) ? { URL: address } : {};
}

const formOfKind: Partial<Record<Source['kind'], SourceForm>> = {
  press: 'newspaper-article',
  'reference-data': 'data',
};

const cslTypes = {
  page: 'webpage',
  'newspaper-article': 'article-newspaper',
  'magazine-article': 'article-magazine',
  'journal-article': 'article-journal',
  report: 'report',
  data: 'dataset',
} as const satisfies Record<SourceForm, CslItem['type']>;

/** A source cited as itself: with its own title, authors, periodical or publisher, language, date and address. */
function sourceItem({ archive, locale }: Context, id: string): CslItem {
  const source = get(archive.sources, id);
  const { title, lang, date, kind, url, archived, archived_on: archivedOn, authors, container } = source;
  const form = source.form ?? formOfKind[kind] ?? 'page';
  const publisher = source.publisher[lang === 'ja' ? 'ja' : 'fr'];
  const isArticle = form.endsWith('-article');
  const isSigned = authors.length > 0;
  const address = url ?? archived;
  const isExact = !isNotKnown(date) && date.qualifier === undefined && date.precision !== 'season';
  const readOn = source.consulted?.value ?? (url === undefined ? archivedOn?.value : undefined);
  return {
    id,
    type: form === 'page' && address === undefined ? 'document' : cslTypes[form],
    title: title.from === 'description' ? `[${title.text}]` : title.text,
    author: isSigned ? authors : isArticle ? undefined : [{ literal: publisher }],
    // Without what the bibliography remarks after the name: « RKB Mainichi (télévision) ».
    'container-title': isArticle ? (container ?? publisher.replace(/[(（][^()（）]*[)）]$/, '').trimEnd()) : undefined,
    publisher: (isArticle ? container !== undefined : isSigned) ? publisher : undefined,
    issued: isExact ? date.value : undefined,
    accessed: readOn,
    language: lang,
    URL: address,
    note: isExact || isNotKnown(date) ? undefined : citationStrings.inexactDate[locale](formatDate(date, locale)),
  };
}
