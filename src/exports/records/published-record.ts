import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { citedBy } from '../../archive/queries/statements.ts';
import { authority } from '../../archive/schema/authority.ts';
import { city } from '../../archive/schema/city.ts';
import { declaration } from '../../archive/schema/declaration.ts';
import { edition } from '../../archive/schema/edition.ts';
import type { Evidence } from '../../archive/schema/evidence.ts';
import { organisation } from '../../archive/schema/organisation.ts';
import { series } from '../../archive/schema/series.ts';
import { sourceLine } from '../../archive/schema/source.ts';
import { theme } from '../../archive/schema/theme.ts';
import { twinning } from '../../archive/schema/twinning.ts';
import { words, type Words } from '../../archive/schema/words.ts';
import { isAccountOptional, proseFolders } from '../../archive/kinds.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { textPageTitle } from '../../i18n/names/names.ts';
import { addressOf, recordAt, textPageAt } from '../../i18n/paths.ts';
import { headOf } from '../table-json.ts';
import { uriOf } from '../uri.ts';
import { accountOf, accountSchema } from './account.ts';
import { isRecord } from '../../archive/schema/side.ts';
import { publishedSchema } from './published-schema.ts';

/** The kinds whose records are published individually: those with a page each, the series, and the pages of text. */
const schemas = {
  editions: edition,
  declarations: declaration,
  cities: city,
  themes: theme,
  authorities: authority,
  organisations: organisation,
  twinnings: twinning,
  sources: sourceLine,
  series,
  pages: z.strictObject({ title: words }),
} as const;

export type PublishedKind = keyof typeof schemas;

export const publishedKinds = Object.keys(schemas) as readonly PublishedKind[];

/** The derived fields of a record: made from its id, its file or other records. */
const derivedFields = ['ordinal', 'side', 'statusNow', 'hostIds', 'formerIds'] as const;
const derivedNames = { ordinal: 'ordinal', side: 'side', statusNow: 'status', hostIds: 'hosts', formerIds: 'former' };

const derived = z.strictObject({
  ordinal: z.int().optional(),
  side: z.enum(['french', 'japanese']).optional(),
  status: z.string().optional(),
  hosts: z.array(z.string()).optional(),
  former: z.array(z.string()).optional(),
});

/** The records of a kind, by id. */
export function recordsOfKind(archive: Archive, kind: PublishedKind): ReadonlyMap<string, object> {
  if (kind === 'series') return new Map([['series', archive.series]]);
  return kind === 'pages' ? new Map(archive.pageIds.map((id) => [id, { title: titleOf(archive, id) }])) : archive[kind];
}

function titleOf(archive: Archive, page: string): Words {
  const [fr, ja] = locales.map((locale) => textPageTitle({ archive, locale }, page));
  return { fr: fr ?? page, ja: ja ?? page };
}

function pageOf(kind: PublishedKind, id: string, locale: Locale): string {
  return addressOf(kind === 'pages' ? textPageAt(locale, id) : recordAt(locale, kind, id));
}

/** A record in its published form: every fact with its evidence, and the addresses of its pages. */
export function publishedRecord(archive: Archive, kind: PublishedKind, id: string, record: object): object {
  const schema = publishedSchema(schemas[kind]);
  const fields = isRecord(schema) ? Object.keys(schema.shape).filter((name) => name !== 'id') : [];
  const values: Readonly<Record<string, unknown>> = { ...record };
  const made = derivedFields
    .filter((name) => name in values)
    .map((name) => [derivedNames[name], values[name]] as const);
  const derived: Readonly<Record<string, unknown>> = Object.fromEntries(made);
  const account = accountOf(archive, kind, id);
  const depth = kind === 'series' ? '' : '../';
  return {
    ...headOf(archive, `${depth}schemas/records/${kind}.json`),
    sources: `${depth}sources.json`,
    kind,
    id,
    pages: { fr: pageOf(kind, id, 'fr'), ja: pageOf(kind, id, 'ja') },
    cites: kind === 'pages' ? [] : citedBy(kind, record),
    ...(made.length > 0 && { derived }),
    record: plain(Object.fromEntries(fields.map((name) => [name, values[name]]))),
    ...(account && { account }),
  };
}

/** Fields that hold external URLs. */
const addresses = new Set(['url', 'archived']);

/** Converts a part of a record to its published form: empty fields removed, its evidence in the published terms. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
      if ('missing' in node && (name === 'missing' || name === node.missing)) return [];
      if (value === undefined || (name === 'others' && Array.isArray(value) && value.length === 0)) return [];
      if (name === 'evidence') return [[name, plainEvidence(value as Evidence)]];
      return [[name, addresses.has(name) && typeof value === 'string' ? uriOf(value) : plain(value)]];
    }),
  );
}

function plainEvidence({ basis, exceptions, toVerify, because, seen, disagreement, differs }: Evidence): object {
  return {
    basis,
    ...(Object.keys(exceptions).length > 0 && { exceptions }),
    ...(toVerify.length > 0 && { to_verify: toVerify }),
    ...(because && { because: plain(because) }),
    ...(seen && { seen: plain(seen) }),
    ...(disagreement && { disagreement }),
    ...(differs && { differs }),
  };
}

/** The JSON Schema of the published records of a kind. */
export function recordSchemaOf(kind: PublishedKind): object {
  const file = z.strictObject({
    $schema: z.string(),
    version: z.string(),
    licence: z.literal('CC-BY-4.0'),
    licence_url: z.url(),
    sources: z.string(),
    kind: z.literal(kind),
    id: z.string(),
    pages: z.strictObject({ fr: z.string(), ja: z.string() }),
    cites: z.array(z.string()),
    derived: derived.optional(),
    record: publishedSchema(schemas[kind]),
    ...(proseFolders.some((folder) => folder === kind) && {
      account: isAccountOptional(kind) ? accountSchema.optional() : accountSchema,
    }),
  });
  return z.toJSONSchema(file, { reused: 'ref' });
}
