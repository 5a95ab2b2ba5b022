import type { z } from 'zod';
import { memoize } from '../text/memoize.ts';
import { nodeOf, type Node } from './node.ts';
import { recordOf } from '../text/record-of.ts';
import { authority, area } from './authority.ts';
import type { Locale } from '../text/locales.ts';
import { city } from './city.ts';
import { declaration } from './declaration.ts';
import { edition } from './edition.ts';
import { kindNames, type Kind } from './meaning.ts';
import { linkCountsFile } from './link-count.ts';
import { milestone } from './milestone.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { series } from './series.ts';
import { sourceLine, sourcesFile } from './source.ts';
import { term } from './term.ts';
import { theme } from './theme.ts';
import { twinning } from './twinning.ts';

/**
 * The kinds of records, with their files (relative to the content folder) and schemas. `each`: the file is a map of records by id.
 * `one`: the file is one record, whose id is the name of its folder or of the file.
 */
export const kinds = {
  editions: { file: /^editions\/(?<id>[^/]+)\/edition\.yaml$/, holds: 'one', schema: edition },
  declarations: { file: /^declarations\/(?<id>[^/]+)\/declaration\.yaml$/, holds: 'one', schema: declaration },
  cities: { file: /^cities\/(?<id>[^/]+)\/city\.yaml$/, holds: 'one', schema: city },
  themes: { file: /^themes\/(?<id>[^/]+)\/theme\.yaml$/, holds: 'one', schema: theme },
  authorities: { file: /^authorities\/(?<id>france|japan)\.yaml$/, holds: 'each', schema: authority },
  areas: { file: /^(?<id>areas)\.yaml$/, holds: 'each', schema: area },
  people: { file: /^(?<id>people)\.yaml$/, holds: 'each', schema: person },
  twinnings: { file: /^(?<id>twinnings)\.yaml$/, holds: 'each', schema: twinning },
  organisations: { file: /^(?<id>organisations)\.yaml$/, holds: 'each', schema: organisation },
  milestones: { file: /^(?<id>milestones)\.yaml$/, holds: 'each', schema: milestone },
  terms: { file: /^(?<id>terms)\.yaml$/, holds: 'each', schema: term },
  'link-counts': { file: /^(?<id>link-counts)\.yaml$/, holds: 'one', schema: linkCountsFile },
  series: { file: /^(?<id>series)\.yaml$/, holds: 'one', schema: series },
  sources: { file: /^sources\/(?<id>[^/]+)\.yaml$/, holds: 'one', schema: sourcesFile },
} as const satisfies Record<Kind, { file: RegExp; holds: 'one' | 'each'; schema: z.ZodType }>;

export { kindNames, type Kind };

/** Returns the schema of a record of the archive, in which each source is a record. */
export function schemaOf(kind: Kind): z.ZodType {
  return kind === 'sources' ? sourceLine : kinds[kind].schema;
}

const recordNodes = recordOf(kindNames, (kind) => memoize((data: object) => nodeOf(schemaOf(kind), data)));

export function recordNode(kind: Kind, data: object): Node {
  return recordNodes[kind](data);
}

export interface RecordKey {
  readonly kind: Kind;
  readonly id: string;
}

/** Returns the path of a record in its file: its id if the file holds several, otherwise an empty path. */
export function baseOf({ kind, id }: RecordKey): readonly string[] {
  return kinds[kind].holds === 'each' ? [id] : [];
}

export const entryNode = memoize((entry: RecordKey & { readonly data: unknown }) =>
  nodeOf(kinds[entry.kind].schema, entry.data, 'made', baseOf(entry)),
);

export const typedNode = memoize((typed: RecordKey & { readonly value: unknown }) =>
  nodeOf(kinds[typed.kind].schema, typed.value, 'typed', baseOf(typed)),
);

export type RecordOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;

/** Folders whose records have an account in each language, and the kind to which the account belongs. */
export const proseFolders = ['editions', 'declarations', 'cities', 'themes', 'authorities', 'series', 'pages'] as const;
export type ProseFolder = (typeof proseFolders)[number];

export function isAccountOptional(kind: string): boolean {
  return kind === 'authorities' || kind === 'series';
}

/** Returns the folder of the accounts of a record, relative to the content folder: `editions/5-tours`; `series` for the one series. */
export function accountFolder(folder: ProseFolder, record: string): string {
  return folder === 'series' ? folder : `${folder}/${record}`;
}

/** The record that an account belongs to, and its language: both follow from its path in the content folder. */
export interface AccountPlace {
  readonly folder: ProseFolder;
  readonly record: string;
  readonly lang: Locale;
}

/** The account in a file, relative to the content folder: `editions/5-tours/fr.mdx`, `series/fr.mdx`. `undefined` for any other file. */
export function accountPlace(file: string): AccountPlace | undefined {
  const [, place = '', lang] = /^(.+)\/(fr|ja)\.mdx$/.exec(file) ?? [];
  const [name, record = place, ...more] = place.split('/');
  const folder = proseFolders.find((one) => one === name);
  if (!folder || more.length > 0 || accountFolder(folder, record) !== place) return undefined;
  return { folder, record, lang: lang === 'ja' ? 'ja' : 'fr' };
}
