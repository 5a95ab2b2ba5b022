import type { BreadcrumbList, Graph, Thing, WebPage, WebSite } from 'schema-dts';
import { get } from '../../archive/archive.ts';
import type { RecordKey } from '../../archive/queries/statements.ts';
import { addressOf, homeAt } from '../../i18n/paths.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import { homePage, singlePage, type PageName, type PageSchema } from '../../site/pages.ts';
import type { Context } from '../../wording/context.ts';
import { authorityText } from '../../wording/names.ts';
import { licence } from '../version.ts';
import { themesThing } from './creative-work.ts';
import { datasetThing } from './dataset.ts';
import { seriesThing } from './event.ts';
import { recordThings } from './record-things.ts';
import { ownThing, known, thing, type Reference } from './things.ts';

/** A page as input for its linked data. */
export interface GraphPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The breadcrumb from the home page, which comes first. */
  readonly breadcrumb: readonly { readonly href: string; readonly label: string }[];
  /** The record that the page is about. */
  readonly record?: RecordKey | undefined;
  /** Its name, if it is a page that exists once in each language. */
  readonly name?: PageName | 'home' | undefined;
}

/** The series without its editions, other names and data, which its own page has: the first page must stay small. */
function seriesInBrief(context: Context): Thing {
  const { subEvent: _events, alternateName: _names, subjectOf: _data, ...series } = seriesThing(context);
  return series;
}

/** The things that a page is about: its main one first, then related ones. */
function thingsOf(context: Context, { record, name, title, description }: GraphPage): readonly Thing[] {
  if (record) return recordThings(context, record);
  switch (name) {
    case 'home':
      return [seriesInBrief(context)];
    case 'series':
      return [seriesThing(context)];
    case 'themes':
      return [themesThing(context, title)];
    case 'data':
      return [datasetThing(context, description)];
    default:
      return [];
  }
}

/** schema.org has no type for a link between authorities: its page is about both of them. */
function aboutOf(context: Context, { record }: GraphPage): readonly Thing[] | undefined {
  if (record?.kind !== 'twinnings') return undefined;
  const { french, japanese } = get(context.archive.twinnings, record.id);
  return [...french, ...japanese].map((id) => ({
    '@type': 'GovernmentOrganization' as const,
    ...thing('authorities', id),
    name: authorityText(context, get(context.archive.authorities, id)),
  }));
}

/** A page about a record, or below a list, is a page without more. */
function schemaOf({ name }: GraphPage): PageSchema {
  if (name === undefined) return 'WebPage';
  return name === 'home' ? homePage.schema : singlePage(name).schema;
}

function siteOf({ locale }: Context): Reference {
  return { '@id': `${addressOf(homeAt(locale))}#site` };
}

function referenceTo(thing: Thing): Reference | undefined {
  const id = typeof thing === 'object' && '@id' in thing ? thing['@id'] : undefined;
  return id ? { '@id': id } : undefined;
}

function pageThing(context: Context, page: GraphPage, main: Thing | undefined): WebPage {
  const address = addressOf(page.path);
  return known({
    '@type': schemaOf(page),
    '@id': address,
    name: page.title,
    description: page.description,
    inLanguage: context.locale,
    license: licence.url,
    isPartOf: siteOf(context),
    breadcrumb: page.breadcrumb.length > 0 ? { '@id': `${address}#breadcrumb` } : undefined,
    mainEntity: main && referenceTo(main),
    about: aboutOf(context, page),
  } as const);
}

function breadcrumbThing({ path, title, breadcrumb }: GraphPage): BreadcrumbList {
  const steps = [...breadcrumb, { href: path, label: title }];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${addressOf(path)}#breadcrumb`,
    itemListElement: steps.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: addressOf(href),
    })),
  };
}

function siteThing(context: Context): WebSite {
  const { name } = siteStrings[context.locale];
  return {
    '@type': 'WebSite',
    ...siteOf(context),
    name,
    url: addressOf(homeAt(context.locale)),
    inLanguage: context.locale,
    about: thing('series', 'series'),
    license: licence.url,
    hasPart: ownThing('data'),
  };
}

/** The linked data of a page, for a data block in its head. */
export function pageGraph(context: Context, page: GraphPage): Graph {
  const things = thingsOf(context, page);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      pageThing(context, page, things[0]),
      ...(page.breadcrumb.length > 0 ? [breadcrumbThing(page)] : []),
      ...(page.name === 'home' ? [siteThing(context)] : []),
      ...things,
    ],
  };
}

/** A graph as the text of a data block, escaped so that it cannot end the block. */
export function graphText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
