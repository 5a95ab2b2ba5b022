import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import { citedBy } from '../archive/queries/statements.ts';
import { words } from '../schema/words.ts';
import { isAccountOptional, proseFolders, schemaOf } from '../schema/kinds.ts';
import { locales, type Locale } from '../text/locales.ts';
import { accountText } from '../facts/accounts.ts';
import { textPageTitle } from '../names/names.ts';
import { addressOf, pageKinds, placeAt, textPageAt } from '../site/paths.ts';
import { uriOf } from './uri.ts';
import { headOf, licence } from './version.ts';
import { isRecord } from '../schema/side.ts';
import { publishedSchema } from './published-schema.ts';

/** The file of a single record, below `/data/`: `editions/1-nancy.json`. There is only one series. */
export function recordFile(kind: string, id: string): string {
  return kind === 'series' ? 'series.json' : `${kind}/${id}.json`;
}

/** The kinds whose records are published individually: those with a page each, the cities, the series, and the pages of text. */
export const publishedKinds = [...pageKinds, 'cities', 'series', 'pages'] as const;

export type PublishedKind = (typeof publishedKinds)[number];

const textPage = z.strictObject({ title: words });

function publishedSchemaOf(kind: PublishedKind): z.ZodType {
  return publishedSchema(kind === 'pages' ? textPage : schemaOf(kind));
}

const derived = z.strictObject({
  ordinal: z.int().optional(),
  side: z.enum(['french', 'japanese']).optional(),
  status: z.string().optional(),
  hosts: z.array(z.string()).optional(),
  former: z.array(z.string()).optional(),
});
const derivedFields = { ordinal: 'ordinal', side: 'side', status: 'statusNow', hosts: 'hostIds', former: 'formerIds' };

/** An account as plain text: its lead, and its paragraphs separated by empty lines. Sources are cited as `[its-id]`. */
const account = z.strictObject({ lead: z.string(), text: z.string() });
const accounts = z.strictObject({ fr: account.optional(), ja: account.optional() }).meta({
  description: 'Le récit de la page, dans chaque langue ; aucun ne traduit l’autre.',
  descriptionJa: 'ページの本文（両言語）。一方が他方の翻訳ではない。',
});

function accountsOf(archive: Archive, kind: PublishedKind, id: string): z.infer<typeof accounts> {
  const folder = proseFolders.find((one) => one === kind);
  const written = locales.flatMap((locale) => {
    const prose = folder && archive.prose(folder, id, locale);
    if (prose?.lang !== locale) return [];
    const text = accountText({ archive, locale, record: `${kind}/${id}` }, prose.blocks);
    return [[locale, { lead: prose.lead, text }] as const];
  });
  return Object.fromEntries(written);
}

export function recordsOfKind(archive: Archive, kind: PublishedKind): ReadonlyMap<string, object> {
  if (kind === 'series') return new Map([['series', archive.series]]);
  if (kind !== 'pages') return archive[kind];
  const titleIn = (locale: Locale, id: string) => textPageTitle({ archive, locale }, id);
  return new Map(archive.pageIds.map((id) => [id, { title: { fr: titleIn('fr', id), ja: titleIn('ja', id) } }]));
}

export function publishedRecord(archive: Archive, kind: PublishedKind, id: string, record: object): object {
  const schema = publishedSchemaOf(kind);
  const fields = isRecord(schema) ? Object.keys(schema.shape).filter((name) => name !== 'id') : [];
  const values: Readonly<Record<string, unknown>> = { ...record };
  const made = Object.entries(derivedFields).filter(([, field]) => field in values);
  const account = accountsOf(archive, kind, id);
  const depth = kind === 'series' ? '' : '../';
  const pageIn = (locale: Locale) =>
    addressOf(kind === 'pages' ? textPageAt(locale, id) : placeAt({ archive, locale }, kind, id));
  return {
    $schema: `${depth}schemas/records/${kind}.json`,
    ...headOf(archive),
    sources: `${depth}sources.csv`,
    kind,
    id,
    pages: { fr: pageIn('fr'), ja: pageIn('ja') },
    cites: kind === 'pages' ? [] : citedBy(kind, record),
    ...(made.length > 0 && { derived: Object.fromEntries(made.map(([name, field]) => [name, values[field]])) }),
    record: plain(Object.fromEntries(fields.map((name) => [name, values[name]]))),
    ...(Object.keys(account).length > 0 && { account }),
  };
}

const addresses = ['url', 'archived'];

/** Converts a part of a record to its published form, without empty parts: of a fact, and of evidence, which has a `basis`. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const optional = 'basis' in node ? ['exceptions', 'to_verify'] : ['others'];
  const isLeftOut = ([name, value]: readonly [string, unknown]) =>
    value === undefined ||
    ('missing' in node && (name === 'missing' || name === node.missing)) ||
    (optional.includes(name) && Object.keys(Object(value) as object).length === 0);
  return Object.fromEntries(
    Object.entries(node)
      .filter((entry) => !isLeftOut(entry))
      .map(([name, value]: [string, unknown]) => [
        name,
        typeof value === 'string' && addresses.includes(name) ? uriOf(value) : plain(value),
      ]),
  );
}

export function recordSchemaOf(kind: PublishedKind): object {
  const file = z.strictObject({
    $schema: z.string(),
    version: z.string(),
    licence: z.literal(licence.id),
    licence_url: z.url(),
    sources: z.string(),
    kind: z.literal(kind),
    id: z.string(),
    pages: z.strictObject({ fr: z.string(), ja: z.string() }),
    cites: z.array(z.string()),
    derived: derived.optional(),
    record: publishedSchemaOf(kind),
    ...(proseFolders.some((folder) => folder === kind) && {
      account: isAccountOptional(kind) ? accounts.optional() : accounts,
    }),
  });
  return z.toJSONSchema(file, { reused: 'ref' });
}
